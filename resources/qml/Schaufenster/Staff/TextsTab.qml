pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The words, the house's language on the left and another one beside it.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property EditorViewModel editor: desk.editor
    readonly property bool both: width > Theme.deskText * 36 && editor.other !== ""

    spacing: Theme.dp(20)

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: tab.editor.tabs

            DeskChip {
                required property string tag
                required property string endonym
                required property string status
                required property bool chosen

                visible: tag !== tab.editor.house
                identifier: "beside-" + tag
                label: endonym
                badge: status === "reviewed" ? "" : Words.textStatus(status)
                checked: chosen
                onTapped: tab.editor.beside(tag)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(28)

        TextColumn {
            width: tab.both ? (tab.width - Theme.dp(28)) / 2 : tab.width
            editor: tab.editor
            rows: tab.editor.left
            tag: tab.editor.house
            status: tab.editor.houseStatus
        }

        TextColumn {
            width: tab.both ? (tab.width - Theme.dp(28)) / 2 : tab.width
            visible: tab.editor.other !== ""
            editor: tab.editor
            rows: tab.editor.right
            tag: tab.editor.other
            status: tab.editor.otherStatus
        }
    }
}
