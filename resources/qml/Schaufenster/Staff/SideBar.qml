pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The pages of the desk: at the side of a wide screen, on top of a tall one.
Rectangle {
    id: bar

    required property DeskViewModel desk
    required property DoorViewModel door
    required property bool landscape

    // A gap stands above these: content, publishing, exchange, the house.
    readonly property list<string> firsts: ["publish", "statistics", "settings"]
    readonly property list<Choice> pages: [
        Choice {
            key: "records"
            label: qsTr("Records")
        },
        Choice {
            key: "media"
            label: qsTr("Pictures and sounds")
        },
        Choice {
            key: "arrange"
            label: qsTr("Arrange the start")
        },
        Choice {
            key: "pages"
            label: qsTr("Frame and pages")
        },
        Choice {
            key: "board"
            label: qsTr("Translations")
        },
        Choice {
            key: "publish"
            label: qsTr("Publish")
        },
        Choice {
            key: "editions"
            label: qsTr("Take back")
        },
        Choice {
            key: "statistics"
            label: qsTr("Statistics")
        },
        Choice {
            key: "exchange"
            label: qsTr("Exchange")
        },
        Choice {
            key: "backup"
            label: qsTr("Backup")
        },
        Choice {
            key: "settings"
            label: qsTr("Settings")
        },
        Choice {
            key: "health"
            label: qsTr("Health")
        }
    ]

    color: Theme.deskSide
    implicitWidth: Math.max(Theme.dp(300), Theme.deskText * 13)
    implicitHeight: items.height + 2 * Theme.dp(16)

    // At the side one below the other; on top in even cells where the words fit into them.
    readonly property int across: landscape ? 1 : Math.floor((items.width + items.spacing) / Math.max(Theme.deskTouch, Theme.deskText * 6.7))
    readonly property bool even: across >= 7
    readonly property real cell: even || landscape ? Math.floor((items.width - (across - 1) * items.spacing) / across) : 0

    function waiting(page: string): int {
        return page === "records" ? desk.records.drafts : page === "board" ? desk.board.missing : 0;
    }

    function hint(page: string): string {
        return page === "records" ? qsTr("%n record(s) not saved", "", waiting(page)) : page === "board" ? qsTr("%n text(s) missing", "", waiting(page)) : "";
    }

    // As tall as its items; where they do not fit, it scrolls.
    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: items.y + items.height + Theme.dp(16)
        interactive: bar.landscape && contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Heading {
            id: heading

            x: Theme.dp(30)
            // Its middle where the pages' titles have theirs.
            y: Theme.dp(60) - height / 2
            width: bar.width - 2 * x
            visible: bar.landscape
            text: bar.desk.name
            color: Theme.deskSideInk
            font.pixelSize: Theme.deskTitle
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }

        Flow {
            id: items

            x: Theme.dp(16)
            y: bar.landscape ? Math.max(Theme.dp(100), heading.y + heading.height + Theme.dp(8)) : Theme.dp(16)
            width: bar.width - 2 * x
            spacing: Theme.dp(8)

            Repeater {
                model: bar.pages

                Item {
                    id: place

                    required property Choice modelData

                    implicitWidth: item.width
                    implicitHeight: item.height + (bar.landscape && bar.firsts.includes(modelData.key) ? Theme.dp(16) : 0)

                    SideItem {
                        id: item

                        anchors.bottom: parent.bottom
                        width: bar.cell || implicitWidth
                        compact: bar.even
                        identifier: "page-" + place.modelData.key
                        label: place.modelData.label
                        waiting: bar.waiting(place.modelData.key)
                        hint: bar.hint(place.modelData.key)
                        checked: bar.desk.page === place.modelData.key
                        onTapped: bar.desk.go(place.modelData.key)
                    }
                }
            }

            // Pushes what follows to the foot.
            Item {
                width: items.width
                height: Math.max(0, scroller.height - Theme.dp(16) - items.y - y - speak.height - leave.height - 2 * items.spacing)
                visible: bar.landscape
            }

            SideItem {
                id: speak

                identifier: "desk-language"
                label: bar.desk.language === "de" ? "English" : "Deutsch"
                width: bar.cell || implicitWidth
                compact: bar.even
                onTapped: bar.desk.speak(bar.desk.language === "de" ? "en" : "de")
            }

            SideItem {
                id: leave

                identifier: "desk-leave"
                label: qsTr("Leave")
                width: bar.cell || implicitWidth
                compact: bar.even
                onTapped: bar.door.leave()
            }
        }
    }
}
