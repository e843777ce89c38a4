import QtQuick
import Schaufenster.Theme

// A number with a button below and a button above it.
Item {
    id: stepper

    property string identifier
    property string label
    property real value: 0
    property real step: 1
    property real from: 0
    property real to: 100
    property string shown: value.toString()

    signal changed(real value)

    implicitWidth: Theme.dp(520)
    implicitHeight: Math.max(Theme.deskTouch, name.height)

    DeskText {
        id: name

        anchors {
            left: parent.left
            right: buttons.left
            rightMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        text: stepper.label
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    Row {
        id: buttons

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.dp(8)

        DeskButton {
            identifier: stepper.identifier + "-less"
            label: qsTr("%1: less").arg(stepper.label)
            showsLabel: false
            icon: "minus"
            enabled: stepper.value > stepper.from
            onTapped: stepper.changed(Math.max(stepper.from, stepper.value - stepper.step))
        }

        DeskText {
            width: Math.max(Theme.deskText * 6.5, implicitWidth + Theme.dp(16))
            anchors.verticalCenter: parent.verticalCenter
            text: stepper.shown
            strength: 600
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }

        DeskButton {
            identifier: stepper.identifier + "-more"
            label: qsTr("%1: more").arg(stepper.label)
            showsLabel: false
            icon: "plus"
            enabled: stepper.value < stepper.to
            onTapped: stepper.changed(Math.min(stepper.to, stepper.value + stepper.step))
        }
    }
}
