pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The open page, the house's language on the left and another one beside it.
DeskPanel {
    id: panel

    required property PagesViewModel pages
    property bool alone: false

    identifier: "page"
    title: PageWords.title(pages.slug)
    actions: [
        DeskButton {
            identifier: "page-back"
            label: qsTr("All pages")
            icon: "arrow-left"
            visible: panel.alone
            onTapped: panel.pages.open("")
        },
        DeskButton {
            identifier: "page-undo"
            label: qsTr("Undo")
            enabled: panel.pages.canUndo
            onTapped: panel.pages.undo()
        },
        DeskButton {
            identifier: "page-save"
            label: panel.pages.dirty ? qsTr("Save") : qsTr("Saved")
            kind: "primary"
            enabled: panel.pages.dirty && panel.pages.canSave
            onTapped: panel.pages.save()
        }
    ]

    DeskText {
        width: parent.width
        text: PageWords.hint(panel.pages.slug)
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent.width
        visible: panel.pages.other !== ""
        spacing: Theme.dp(8)

        Repeater {
            model: panel.pages.tabs

            DeskChip {
                required property string tag
                required property string endonym
                required property string status
                required property bool chosen

                identifier: "page-beside-" + tag
                label: endonym
                badge: status === "reviewed" ? "" : Words.textStatus(status)
                checked: chosen
                onTapped: panel.pages.beside(tag)
            }
        }
    }

    DeskColumns {
        id: columns

        width: parent.width
        least: Theme.deskText * 24

        PageColumn {
            width: columns.column
            pages: panel.pages
            rows: panel.pages.left
            language: panel.pages.house
            status: panel.pages.houseStatus
        }

        PageColumn {
            width: columns.column
            visible: panel.pages.other !== ""
            pages: panel.pages
            rows: panel.pages.right
            language: panel.pages.other
            status: panel.pages.otherStatus
        }
    }

    PageHistory {
        width: parent.width
        pages: panel.pages
    }
}
