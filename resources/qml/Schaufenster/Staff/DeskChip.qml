import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One of a few choices.
Touchable {
    id: chip

    property string badge
    // On both sides of the words.
    property real air: Theme.dp(20)

    checkable: true
    implicitWidth: Math.max(Theme.deskTouch, row.implicitWidth + 2 * air)
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
        spacing: Theme.dp(10)

        DeskText {
            text: chip.label
            strength: 600
            wrapMode: Text.NoWrap
            color: chip.checked ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }

        DeskText {
            visible: text !== ""
            text: chip.badge
            strength: 600
            wrapMode: Text.NoWrap
            color: chip.checked ? Theme.chosenInk : Theme.warn
            Accessible.ignored: true
        }
    }
}
