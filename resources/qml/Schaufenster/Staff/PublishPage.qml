pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What the next edition changes and what is missing, before it is on the screen.
DeskPage {
    id: page

    required property DeskViewModel desk
    readonly property PublishingViewModel publishing: desk.publishing

    title: qsTr("Publish")
    identifier: "publish-title"
    Component.onCompleted: publishing.look()
    actions: [
        DeskButton {
            identifier: "preview-all"
            label: qsTr("Preview")
            onTapped: page.publishing.previewAll()
        },
        DeskButton {
            identifier: "publish-now"
            label: qsTr("Publish now")
            kind: "primary"
            enabled: page.publishing.looked && page.publishing.changesCount > 0 && !page.desk.work.busy
            onTapped: page.publishing.publish()
        }
    ]

    DeskColumns {
        id: columns

        width: parent.width

        Column {
            width: columns.column
            spacing: Theme.deskGap

            DeskCard {
                width: parent.width
                title: qsTr("What changes")

                DeskText {
                    width: parent.width
                    text: page.publishing.share >= 0 ? qsTr("The next edition is being made …") : !page.publishing.looked ? qsTr("Looking for changes …") : page.publishing.changesCount === 0 ? qsTr("Visitors see everything as it is saved: there is nothing new to publish.") : qsTr("Visitors will see %n change(s):", "", page.publishing.changesCount)
                    horizontalAlignment: Text.AlignLeft
                    Accessible.id: "publish-summary"
                }

                DeskProgress {
                    width: parent.width
                    visible: page.publishing.share >= 0
                    share: page.publishing.share
                }

                Repeater {
                    model: page.publishing.changes

                    ChangeLine {
                        width: parent?.width ?? 0
                    }
                }
            }

            PublishHints {
                width: parent.width
                desk: page.desk
            }
        }

        DeskCard {
            width: columns.column
            visible: page.publishing.looked && page.publishing.gapsCount > 0
            title: qsTr("Still missing: %n thing(s)", "", page.publishing.gapsCount)

            DeskText {
                width: parent.width
                text: qsTr("You can publish all the same: what is missing in a language appears in another one.")
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }

            Column {
                width: parent.width
                spacing: Theme.dp(8)

                Repeater {
                    model: page.publishing.gaps

                    GapLine {
                        width: parent?.width ?? 0
                        onTapped: {
                            if (slug === "")
                                page.desk.go("settings");
                            else
                                page.desk.edit(slug, tab);
                        }
                    }
                }
            }
        }

        DeskCard {
            width: columns.column
            visible: page.publishing.looked && page.publishing.gapsCount === 0
            title: qsTr("Still missing")

            HealthLine {
                width: parent.width
                identifier: "publish-complete"
                words: qsTr("Nothing: every text, picture and review is there.")
            }
        }
    }
}
