pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Where files go: the folder of this computer or what is plugged in.
Flow {
    id: chips

    required property OutboxViewModel outbox

    spacing: Theme.dp(8)
    Component.onCompleted: outbox.look()

    DeskText {
        width: parent.width
        text: qsTr("Write to:")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: chips.outbox.rows

        DeskChip {
            required property string name
            required property int free
            required property bool chosen
            required property int index

            identifier: "outbox-" + index
            label: name === "" ? qsTr("Folder of this computer") : name
            badge: qsTr("%1 GB free").arg((free / 1000).toLocaleString(Qt.locale(), "f", 1))
            checked: chosen
            onTapped: chips.outbox.choose(index)
        }
    }

    DeskButton {
        identifier: "outbox-look"
        label: qsTr("Look again")
        icon: "refresh"
        onTapped: chips.outbox.look()
    }
}
