pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Every save of this record: who, when, what was different, and the way back.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property HistoryViewModel history: desk.editor.history

    spacing: Theme.dp(14)

    DeskText {
        width: parent.width
        visible: entries.count === 0
        text: qsTr("Nothing has been changed here yet.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        id: entries

        model: tab.history.revisions

        DeskCard {
            id: entry

            required property int number
            required property string when
            required property string who
            required property string what
            required property bool canGoBack

            width: tab.width

            Item {
                width: parent.width
                height: Math.max(words.height, tools.height)

                DeskText {
                    id: words

                    anchors {
                        left: parent.left
                        right: tools.left
                        rightMargin: Theme.dp(16)
                        verticalCenter: parent.verticalCenter
                    }
                    text: {
                        const who = entry.who === "" ? qsTr("an import") : entry.who;
                        return entry.what === "made" ? qsTr("%1: made by %2").arg(entry.when).arg(who) : entry.what === "deleted" ? qsTr("%1: deleted by %2").arg(entry.when).arg(who) : qsTr("%1: changed by %2").arg(entry.when).arg(who);
                    }
                    strength: 600
                    horizontalAlignment: Text.AlignLeft
                }

                Row {
                    id: tools

                    anchors.right: parent.right
                    spacing: Theme.dp(10)
                    visible: entry.canGoBack

                    DeskButton {
                        identifier: "compare-" + entry.number
                        label: qsTr("Compare")
                        onTapped: tab.history.lookBack(entry.number)
                    }

                    DeskButton {
                        identifier: "restore-" + entry.number
                        label: qsTr("As it was before")
                        icon: "undo"
                        onTapped: tab.history.goBack(entry.number)
                    }
                }
            }

            Repeater {
                model: tab.history.compared === entry.number ? tab.history.differences : null

                DifferenceLine {
                    width: parent?.width ?? 0
                }
            }
        }
    }
}
