pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// How far each language is, and what the board shows of it.
Column {
    id: head

    required property DeskViewModel desk
    readonly property BoardViewModel board: desk.board

    spacing: Theme.dp(14)

    Item {
        readonly property bool oneLine: !button.visible || heading.implicitWidth + button.width + Theme.dp(24) < width

        width: parent.width
        height: !button.visible ? heading.height : oneLine ? Math.max(heading.height, button.height) : heading.height + button.height + Theme.dp(12)

        Heading {
            id: heading

            anchors.left: parent.left
            y: parent.oneLine ? (parent.height - height) / 2 : 0
            text: qsTr("Translations")
            font.pixelSize: Theme.deskTitle
            Accessible.id: "board-title"
        }

        DeskButton {
            id: button

            anchors {
                right: parent.right
                bottom: parent.bottom
            }
            identifier: "board-languages"
            visible: head.desk.manager
            label: qsTr("Languages")
            icon: "translate"
            onTapped: head.desk.go("languages")
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        LanguageCount {
            tag: ""
            endonym: qsTr("All languages")
            reviewed: 0
            chosen: head.board.language === ""
            note: qsTr("%n record(s)", "", head.board.total)
            onTapped: head.board.choose("")
        }

        Repeater {
            model: head.board.columns

            LanguageCount {
                total: head.board.total
                onTapped: head.board.choose(chosen ? "" : tag)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        DeskChip {
            identifier: "board-state-"
            label: qsTr("Every state")
            checked: head.board.state === ""
            onTapped: head.board.filter("")
        }

        Repeater {
            model: ["missing", "draft", "needs_review", "reviewed"]

            StateChip {
                required property string modelData

                identifier: "board-state-" + modelData
                status: modelData
                checked: head.board.state === modelData
                onTapped: head.board.filter(checked ? "" : modelData)
            }
        }
    }
}
