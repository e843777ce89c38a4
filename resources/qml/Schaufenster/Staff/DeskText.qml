import Schaufenster.Controls
import Schaufenster.Theme

PlainText {
    font.pixelSize: Theme.deskText
    lineHeight: 1.15
}
