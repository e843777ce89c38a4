import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A key of the keyboard on the screen.
Touchable {
    id: key

    property string icon
    property bool mirrored: false
    property bool strong: false

    focusRadius: Theme.dp(14)
    implicitHeight: Theme.touch

    Rectangle {
        anchors.fill: parent
        radius: Theme.dp(14)
        color: key.down ? Theme.chosen : key.strong ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        visible: key.icon !== ""
        name: key.icon === "" ? "space-bar" : key.icon
        size: Math.min(Theme.title * 1.2, key.height * 0.7)
        color: key.down ? Theme.chosenInk : Theme.ink
        transform: Scale {
            origin.x: key.width / 2
            xScale: key.mirrored ? -1 : 1
        }
    }

    PlainText {
        anchors.centerIn: parent
        visible: key.icon === ""
        text: key.label
        strength: 500
        wrapMode: Text.NoWrap
        // A key holds one letter: larger text helps until it fills the key.
        font.pixelSize: Math.min(Theme.title, key.height * 0.62)
        color: key.down ? Theme.chosenInk : Theme.ink
        Accessible.ignored: true
    }
}
