import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A place to go to, light on dark; the one where we are is turned round.
Touchable {
    id: item

    implicitWidth: word.implicitWidth + Theme.dp(36)
    implicitHeight: Math.max(Theme.deskTouch, word.height + Theme.dp(16))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: item.checked ? Theme.surface : item.down ? Qt.lighter(Theme.deskSide, 1.6) : "transparent"
        border.width: Theme.contrast && item.checked ? Theme.outline : 0
        border.color: Theme.chosen
    }

    DeskText {
        id: word

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(18)
            rightMargin: Theme.dp(18)
        }
        text: item.label
        strength: item.checked ? 600 : 500
        color: item.checked ? Theme.ink : Theme.deskSideInk
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
