pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Every save of this page: who, when, what was different, and the way back.
Column {
    id: column

    required property PagesViewModel pages

    visible: entries.count > 0
    spacing: Theme.dp(14)

    DeskText {
        width: parent.width
        topPadding: Theme.dp(16)
        text: qsTr("What was changed here")
        strength: 700
        font.pixelSize: Theme.deskText * 1.25
        horizontalAlignment: Text.AlignLeft
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: entries

        model: column.pages.revisions

        DeskCard {
            id: entry

            required property int number
            required property string when
            required property string who

            width: column.width

            Flow {
                width: parent.width
                spacing: Theme.dp(16)

                DeskText {
                    width: Math.max(Theme.deskText * 16, parent.width - tools.width - parent.spacing - 1)
                    height: Math.max(Theme.deskTouch, implicitHeight)
                    text: qsTr("%1: changed by %2").arg(entry.when).arg(entry.who === "" ? qsTr("an import") : entry.who)
                    strength: 600
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                }

                Flow {
                    id: tools

                    width: Math.min(compare.implicitWidth + spacing + back.implicitWidth, parent.width)
                    spacing: Theme.dp(10)

                    DeskButton {
                        id: compare

                        identifier: "page-compare-" + entry.number
                        label: qsTr("Compare")
                        onTapped: column.pages.lookBack(entry.number)
                    }

                    DeskButton {
                        id: back

                        identifier: "page-restore-" + entry.number
                        label: qsTr("As it was before")
                        icon: "undo"
                        onTapped: column.pages.goBack(entry.number)
                    }
                }
            }

            Repeater {
                model: column.pages.compared === entry.number ? column.pages.differences : null

                DifferenceLine {
                    width: parent?.width ?? 0
                }
            }
        }
    }
}
