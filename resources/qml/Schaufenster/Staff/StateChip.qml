import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A state to filter by, with the sign it has on the board: the board's legend as well.
Touchable {
    id: chip

    required property string status

    label: Words.textStatus(status)
    checkable: true
    implicitWidth: Math.max(Theme.deskTouch, row.implicitWidth + Theme.dp(36))
    implicitHeight: Math.max(Theme.deskTouch, row.implicitHeight + Theme.dp(18))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: chip.checked ? Theme.chosen : chip.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: chip.checked ? Theme.chosen : Theme.deskLine
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.dp(8)

        StateSign {
            status: chip.status
            color: chip.checked ? Theme.chosenInk : tone
            anchors.verticalCenter: parent.verticalCenter
        }

        DeskText {
            text: chip.label
            strength: 600
            wrapMode: Text.NoWrap
            color: chip.checked ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
