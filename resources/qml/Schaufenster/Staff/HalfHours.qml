import QtQuick
import Schaufenster.Theme

// A time of the day with a button for half an hour earlier and one for half an hour later.
Row {
    id: stepper

    property string identifier
    property string label
    property string shown

    signal moved(int steps)

    spacing: Theme.dp(8)

    DeskButton {
        identifier: stepper.identifier + "-less"
        label: qsTr("%1: half an hour earlier").arg(stepper.label)
        showsLabel: false
        icon: "minus"
        onTapped: stepper.moved(-1)
    }

    DeskText {
        width: Math.max(Theme.deskText * 3.4, implicitWidth)
        anchors.verticalCenter: parent.verticalCenter
        text: stepper.shown
        strength: 600
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: stepper.label + " " + text
        Accessible.id: stepper.identifier
    }

    DeskButton {
        identifier: stepper.identifier + "-more"
        label: qsTr("%1: half an hour later").arg(stepper.label)
        showsLabel: false
        icon: "plus"
        onTapped: stepper.moved(1)
    }
}
