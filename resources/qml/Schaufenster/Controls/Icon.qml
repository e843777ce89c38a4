import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A sign of qtawesome's mdi6 set; decoration, so assistive technology skips it.
Text {
    required property string name
    property real size: Theme.title * 1.1

    textFormat: Text.PlainText
    text: Icons.glyph(name)
    color: Theme.ink
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
