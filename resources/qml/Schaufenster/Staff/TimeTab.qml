pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// From when until when visitors see the record, when to look at it again, and its state.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property EditorViewModel editor: desk.editor
    readonly property list<Choice> statuses: [
        Choice {
            key: "draft"
            label: qsTr("Draft")
        },
        Choice {
            key: "published"
            label: qsTr("Visible with the next edition")
        },
        Choice {
            key: "archived"
            label: qsTr("In the archive")
        }
    ]

    spacing: Theme.dp(20)

    DeskCard {
        width: parent.width
        title: qsTr("State")

        Flow {
            width: parent.width
            spacing: Theme.dp(8)

            Repeater {
                model: tab.statuses

                DeskChip {
                    required property Choice modelData

                    identifier: "state-" + modelData.key
                    label: modelData.label
                    checked: tab.editor.facts.status === modelData.key
                    onTapped: tab.editor.facts.put("status", modelData.key)
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.dp(8)

            Repeater {
                model: Words.kinds

                DeskChip {
                    required property Choice modelData

                    identifier: "kind-" + modelData.key
                    label: modelData.label
                    checked: tab.editor.facts.kind === modelData.key
                    onTapped: tab.editor.facts.put("kind", modelData.key)
                }
            }
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("Time")

        DateLine {
            width: parent.width
            identifier: "publish-from"
            label: qsTr("Visible from")
            value: tab.editor.facts.publishFrom
            onChosen: value => tab.editor.facts.put("publish_from", value)
        }

        DateLine {
            width: parent.width
            identifier: "publish-until"
            label: qsTr("Visible until")
            value: tab.editor.facts.publishUntil
            onChosen: value => tab.editor.facts.put("publish_until", value)
        }

        DateLine {
            width: parent.width
            identifier: "review-by"
            label: qsTr("Review by")
            dayOnly: true
            value: tab.editor.facts.reviewBy
            onChosen: value => tab.editor.facts.put("review_by", value)
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("The record as a whole")

        Flow {
            width: parent.width
            spacing: Theme.dp(12)

            DeskButton {
                identifier: "record-duplicate"
                label: qsTr("Make a copy")
                icon: "content-copy"
                onTapped: tab.desk.records.duplicate(tab.editor.slug)
            }

            DeskButton {
                identifier: "record-discard"
                label: qsTr("Forget what is not saved")
                icon: "undo-variant"
                enabled: tab.editor.dirty
                onTapped: tab.editor.discard()
            }

            DeskButton {
                identifier: "record-delete"
                label: qsTr("Delete")
                icon: "trash-can-outline"
                onTapped: tab.desk.records.remove(tab.editor.slug)
            }
        }

        DeskText {
            width: parent.width
            text: qsTr("A deleted record can be brought back at once below the list.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }
}
