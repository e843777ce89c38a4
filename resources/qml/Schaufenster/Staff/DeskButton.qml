import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A button of the desk; "primary" is the one thing to do, "danger" cannot be done by accident,
// "done" is what has been chosen and is disabled for that.
Touchable {
    id: button

    property string icon
    property string kind: "plain"
    readonly property color ground: kind === "primary" ? Theme.good : kind === "danger" ? Theme.bad : kind === "quiet" || kind === "done" ? "transparent" : Theme.surface
    readonly property color inkColor: kind === "primary" || kind === "danger" ? Theme.goodInk : kind === "done" ? Theme.good : Theme.ink

    implicitWidth: Math.max(Theme.deskTouch, row.implicitWidth + Theme.dp(icon !== "" && label === "" ? 20 : 44))
    implicitHeight: Math.max(Theme.deskTouch, row.implicitHeight + Theme.dp(20))
    focusRadius: Theme.deskRadius
    opacity: enabled || kind === "done" ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: button.down ? Qt.darker(button.kind === "quiet" ? Theme.deskGround : button.ground, 1.1) : button.ground
        border.width: button.kind === "plain" || Theme.contrast ? Theme.outline : 0
        border.color: Theme.deskLine
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.dp(10)

        Icon {
            visible: button.icon !== ""
            name: button.icon
            size: Theme.deskText * 1.3
            color: button.inkColor
            anchors.verticalCenter: parent.verticalCenter
        }

        DeskText {
            visible: text !== ""
            text: button.showsLabel ? button.label : ""
            strength: 600
            wrapMode: Text.NoWrap
            color: button.inkColor
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }

    // Off for a button that is an icon alone; its label is still its name.
    property bool showsLabel: true
}
