pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Every record with its state; search, filter, and a new one.
Rectangle {
    id: panel

    required property DeskViewModel desk
    readonly property RecordsViewModel records: desk.records
    readonly property list<Choice> statuses: [
        Choice {
            key: ""
            label: qsTr("All")
        },
        Choice {
            key: "published"
            label: qsTr("Published")
        },
        Choice {
            key: "draft"
            label: qsTr("Drafts")
        },
        Choice {
            key: "archived"
            label: qsTr("Archive")
        }
    ]

    color: Theme.deskPanel

    DeskField {
        id: search

        anchors {
            left: parent.left
            right: make.left
            top: parent.top
            margins: Theme.dp(24)
            topMargin: Theme.dp(32)
            rightMargin: Theme.dp(12)
        }
        identifier: "record-search"
        placeholder: qsTr("Search records")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTyped: words => {
            text = words;
            panel.records.search(words);
        }
    }

    DeskButton {
        id: make

        anchors {
            right: parent.right
            top: search.top
            rightMargin: Theme.dp(24)
        }
        identifier: "record-new"
        label: qsTr("New record")
        showsLabel: false
        icon: "plus"
        kind: "primary"
        onTapped: fresh.open = true
    }

    Flow {
        id: filters

        anchors {
            left: parent.left
            right: parent.right
            top: search.bottom
            margins: Theme.dp(24)
            topMargin: Theme.dp(12)
        }
        spacing: Theme.dp(8)

        Repeater {
            model: panel.statuses

            DeskChip {
                required property Choice modelData

                identifier: "status-" + modelData.key
                label: modelData.label
                // As wide as half of a narrow list: no ragged edge.
                width: panel.width < Theme.deskText * 30 ? (filters.width - filters.spacing) / 2 : implicitWidth
                checked: panel.records.status === modelData.key
                onTapped: panel.records.choose(modelData.key)
            }
        }
    }

    ListView {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: filters.bottom
            bottom: pager.top
            leftMargin: Theme.dp(24)
            rightMargin: Theme.dp(24)
            topMargin: Theme.dp(16)
        }
        clip: true
        spacing: Theme.dp(12)
        boundsBehavior: Flickable.StopAtBounds
        model: panel.records.rows

        delegate: RecordLine {
            width: scroller.width
            onTapped: panel.records.open(slug)
        }
    }

    DeskText {
        anchors.centerIn: scroller
        visible: panel.records.shown === 0 && panel.records.total > 0
        text: qsTr("No record matches.")
        color: Theme.muted
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: undo.top
            leftMargin: Theme.dp(24)
            rightMargin: Theme.dp(24)
        }
        prefix: "records"
        list: scroller
        end: undo.visible ? undo.y - Theme.dp(8) : parent.height
    }

    DeskButton {
        id: undo

        anchors {
            left: scroller.left
            right: scroller.right
            bottom: parent.bottom
            bottomMargin: visible ? Theme.dp(16) : 0
        }
        identifier: "records-undo"
        label: qsTr("Take that back")
        icon: "undo"
        visible: panel.records.canUndo
        height: visible ? implicitHeight : 0
        onTapped: panel.records.undo()
    }

    NewRecord {
        id: fresh

        // Over the whole page, not the list alone.
        parent: panel.parent
        records: panel.records
    }
}
