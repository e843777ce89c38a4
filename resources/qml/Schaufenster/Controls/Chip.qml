import QtQuick
import Schaufenster.Theme

// A choice among few, such as a category.
Touchable {
    id: chip

    property string icon

    implicitWidth: Math.max(Theme.touch * 1.2, row.implicitWidth + Theme.dp(60))
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.dp(28))
    focusRadius: height / 2
    checkable: true

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: chip.checked ? Theme.chosen : chip.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: chip.checked ? Theme.chosen : Theme.edge
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.dp(12)

        Icon {
            name: chip.icon
            visible: chip.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            color: chip.checked ? Theme.chosenInk : Theme.ink
        }

        PlainText {
            text: chip.label
            anchors.verticalCenter: parent.verticalCenter
            strength: 600
            wrapMode: Text.NoWrap
            color: chip.checked ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
