pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// How large the screen is and how far away people stand: from that follow text and buttons.
DeskColumns {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings
    readonly property bool known: settings.screenInches > 0
    // Plex capitals are 0.698 em high.
    readonly property real capital: Theme.base / Theme.textScale * 0.698 / Theme.pixelsPerMm
    readonly property real button: Theme.touch / Theme.pixelsPerMm

    Column {
        width: group.column
        spacing: Theme.deskGap

        DeskCard {
            width: parent.width
            title: qsTr("Size of the screen")

            Flow {
                width: parent.width
                spacing: Theme.dp(8)

                Repeater {
                    model: [24, 32, 43, 55, 65, 0]

                    DeskChip {
                        required property int modelData

                        identifier: "inches-" + modelData
                        label: modelData === 0 ? qsTr("I do not know") : qsTr("%n inch(es)", "", modelData)
                        checked: group.settings.screenInches === modelData
                        onTapped: group.settings.put("screen_inches", modelData)
                    }
                }
            }

            DeskStepper {
                width: parent.width
                identifier: "screen-inches"
                label: qsTr("From corner to corner")
                value: group.settings.screenInches
                from: 0
                to: 300
                shown: group.known ? qsTr("%1″ (%2 cm)").arg(value).arg(Math.round(value * 2.54)) : qsTr("unknown")
                onChanged: value => group.settings.put("screen_inches", value)
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Distance")

            DeskStepper {
                width: parent.width
                identifier: "viewing-distance"
                label: qsTr("So far away people stand")
                value: group.settings.viewingDistance / 10
                from: 20
                to: 1000
                step: value < 100 ? 5 : value < 300 ? 25 : 100
                shown: qsTr("%1 cm").arg(value)
                onChanged: value => group.settings.put("viewing_distance_mm", value * 10)
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Height")

            DeskStepper {
                width: parent.width
                identifier: "screen-bottom"
                label: qsTr("From the floor to the lower edge of the picture")
                value: group.settings.screenBottom / 10
                from: 0
                to: 300
                step: 5
                shown: value > 0 ? qsTr("%1 cm").arg(value) : qsTr("unknown")
                onChanged: value => group.settings.put("screen_bottom_mm", value * 10)
            }

            DeskText {
                width: parent.width
                text: group.known && group.settings.screenBottom > 0 ? qsTr("Who sits can bring every button to between 80 and 110 cm above the floor, or as close to that as the screen allows.") : qsTr("Who sits can bring every button into the lower half of the picture. With its size and its height known, it is between 80 and 110 cm above the floor.")
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }
    }

    DeskCard {
        width: group.column
        title: qsTr("What follows")

        DeskText {
            width: parent.width
            visible: Theme.pixelsPerMm > 0
            text: qsTr("Capital letters are %1 mm high.").arg(group.capital.toLocaleString(Qt.locale(), "f", 1))
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "screen-text"
        }

        DeskText {
            width: parent.width
            visible: Theme.pixelsPerMm > 0
            text: qsTr("Buttons are at least %1 mm high.").arg(Math.round(group.button))
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "screen-button"
        }

        DeskText {
            width: parent.width
            text: Theme.pixelsPerMm > 0 ? qsTr("You see it here at once: this page grows and shrinks with them.") : qsTr("Without its size nobody can say how many millimetres a letter has: text and buttons then follow the picture alone, as on a screen of 32 inches.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }
}
