import QtQuick
import Schaufenster.Theme

// A place of the lower bar: sign above its word.
Touchable {
    id: button

    property string icon
    property bool mirrored: false

    implicitWidth: Math.max(Theme.touch * 1.35, column.implicitWidth + Theme.dp(36))
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + Theme.dp(18))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.checked ? Theme.chosen : button.down ? Theme.pressed : Theme.surface
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    Column {
        id: column

        anchors.centerIn: parent

        Icon {
            id: sign

            name: button.icon
            // Words grow with the text size; a bar whose signs grew too would take half the screen.
            size: Math.min(Theme.title * 1.1, Theme.dp(52))
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.checked ? Theme.chosenInk : Theme.ink
            transform: Scale {
                origin.x: sign.size / 2
                xScale: button.mirrored ? -1 : 1
            }
        }

        PlainText {
            text: button.label
            anchors.horizontalCenter: parent.horizontalCenter
            strength: 600
            wrapMode: Text.NoWrap
            color: button.checked ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
