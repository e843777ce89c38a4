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
    implicitHeight: column.height + Theme.dp(32)

    // As tall as its items; where they do not fit, it scrolls.
    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: column.height + 2 * column.y
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: Theme.dp(16)
            y: Theme.dp(16)
            width: bar.width - 2 * x
            spacing: Theme.dp(12)

            Heading {
                width: parent.width
                leftPadding: Theme.dp(18)
                visible: bar.landscape
                text: bar.desk.name
                color: Theme.deskSideInk
                font.pixelSize: Theme.deskTitle
                horizontalAlignment: Text.AlignLeft
            }

            Flow {
                id: items

                width: parent.width
                spacing: Theme.dp(6)

                Repeater {
                    model: bar.pages

                    SideItem {
                        required property Choice modelData

                        identifier: "page-" + modelData.key
                        label: modelData.label
                        checked: bar.desk.page === modelData.key
                        width: bar.landscape ? items.width : implicitWidth
                        onTapped: bar.desk.go(modelData.key)
                    }
                }
            }

            Item {
                width: 1
                height: bar.landscape ? Math.max(0, scroller.height - foot.height - items.y - items.height - Theme.dp(60)) : 0
            }

            Flow {
                id: foot

                width: parent.width
                spacing: Theme.dp(6)

                SideItem {
                    identifier: "desk-language"
                    label: bar.desk.language === "de" ? "English" : "Deutsch"
                    width: bar.landscape ? foot.width : implicitWidth
                    onTapped: bar.desk.speak(bar.desk.language === "de" ? "en" : "de")
                }

                SideItem {
                    identifier: "desk-leave"
                    label: qsTr("Leave")
                    width: bar.landscape ? foot.width : implicitWidth
                    onTapped: bar.door.leave()
                }
            }
        }
    }
}
