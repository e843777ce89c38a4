pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Earlier editions: when, who, what; one touch brings one back.
DeskPage {
    id: page

    required property DeskViewModel desk
    readonly property PublishingViewModel publishing: desk.publishing

    title: qsTr("Take back")
    identifier: "editions-title"
    Component.onCompleted: publishing.look()

    DeskText {
        width: parent.width
        text: qsTr("The last editions stay. One touch shows an earlier one to visitors again; your records stay as they are.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: page.publishing.editions

        DeskCard {
            id: entry

            required property int number
            required property string when
            required property string who
            required property string titles
            required property int more
            required property bool current

            width: parent?.width ?? 0

            Item {
                width: parent.width
                height: Math.max(words.height, back.height)

                Column {
                    id: words

                    anchors {
                        left: parent.left
                        right: back.left
                        rightMargin: Theme.dp(16)
                        verticalCenter: parent.verticalCenter
                    }
                    spacing: Theme.dp(4)

                    DeskText {
                        width: parent.width
                        text: entry.who === "" ? qsTr("Edition %1, %2").arg(entry.number).arg(entry.when) : qsTr("Edition %1, %2, by %3").arg(entry.number).arg(entry.when).arg(entry.who)
                        strength: 600
                        horizontalAlignment: Text.AlignLeft
                    }

                    DeskText {
                        width: parent.width
                        visible: entry.titles !== ""
                        text: entry.more > 0 ? qsTr("%1 and %n more", "", entry.more).arg(entry.titles) : entry.titles
                        color: Theme.muted
                        horizontalAlignment: Text.AlignLeft
                    }
                }

                DeskButton {
                    id: back

                    anchors {
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
                    identifier: "take-back-" + entry.number
                    label: entry.current ? qsTr("On the screen") : qsTr("Show again")
                    icon: entry.current ? "check" : "undo"
                    kind: entry.current ? "done" : "plain"
                    enabled: !entry.current && !page.desk.work.busy
                    onTapped: page.publishing.takeBack(entry.number)
                }
            }
        }
    }
}
