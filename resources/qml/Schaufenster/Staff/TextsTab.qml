pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The words, the house's language on the left and another one beside it.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property TextsViewModel texts: desk.editor.texts
    readonly property bool both: width > Theme.deskText * 36 && texts.other !== ""

    spacing: Theme.dp(20)

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: tab.texts.tabs

            DeskChip {
                required property string tag
                required property string endonym
                required property string status
                required property bool chosen

                visible: tag !== tab.texts.house
                identifier: "beside-" + tag
                label: endonym
                badge: status === "reviewed" ? "" : Words.textStatus(status)
                checked: chosen
                onTapped: tab.texts.beside(tag)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(28)

        TextColumn {
            width: tab.both ? (tab.width - Theme.dp(28)) / 2 : tab.width
            texts: tab.texts
            rows: tab.texts.left
            tag: tab.texts.house
            status: tab.texts.houseStatus
        }

        TextColumn {
            width: tab.both ? (tab.width - Theme.dp(28)) / 2 : tab.width
            visible: tab.texts.other !== ""
            texts: tab.texts
            rows: tab.texts.right
            tag: tab.texts.other
            status: tab.texts.otherStatus
        }
    }
}
