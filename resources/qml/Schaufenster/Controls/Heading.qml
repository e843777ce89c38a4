import QtQuick
import Schaufenster.Theme

// A word is never broken: where the longest has no room on a line, the letters become smaller.
PlainText {
    strength: 700
    breadth: 85
    lineHeight: 1.02
    wrapMode: Text.WordWrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.base * 0.6
    maximumLineCount: 8
    font.pixelSize: Theme.heading
    Accessible.role: Accessible.Heading
}
