import QtQuick
import Schaufenster.Theme

PlainText {
    strength: 700
    breadth: 85
    lineHeight: 1.02
    font.pixelSize: Theme.heading
    Accessible.role: Accessible.Heading
}
