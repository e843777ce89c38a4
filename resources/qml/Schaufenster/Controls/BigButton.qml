import QtQuick
import Schaufenster.Theme

// The one thing to press.
Touchable {
    id: button

    property color fill: Theme.gold
    property color inkColor: Theme.goldInk

    implicitWidth: word.implicitWidth + Theme.dp(96)
    implicitHeight: Math.max(Theme.touch * 1.3, word.implicitHeight + Theme.dp(48))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.down ? Qt.darker(button.fill, 1.12) : button.fill
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    PlainText {
        id: word

        anchors.centerIn: parent
        width: Math.min(implicitWidth, button.width - Theme.dp(24))
        horizontalAlignment: Text.AlignHCenter
        text: button.label
        strength: 600
        color: button.inkColor
        font.pixelSize: Theme.title
        Accessible.ignored: true
    }
}
