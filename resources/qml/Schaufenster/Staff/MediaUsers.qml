pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The records that show a medium; one that none shows can be removed.
DeskCard {
    id: card

    required property DeskViewModel desk

    signal removalAsked

    title: qsTr("Where it is used")

    DeskText {
        width: parent?.width ?? 0
        visible: card.desk.medium.used === 0
        text: qsTr("No record shows it.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent?.width ?? 0
        visible: card.desk.medium.used > 0
        spacing: Theme.dp(8)

        Repeater {
            model: card.desk.medium.users

            DeskButton {
                required property string slug
                required property string title

                identifier: "medium-user-" + slug
                label: title
                width: Math.min(implicitWidth, card.width - Theme.dp(48))
                onTapped: card.desk.edit(slug, "picture")
            }
        }
    }

    DeskButton {
        identifier: "medium-remove"
        visible: card.desk.medium.used === 0
        label: qsTr("Remove")
        icon: "delete-outline"
        onTapped: card.removalAsked()
    }
}
