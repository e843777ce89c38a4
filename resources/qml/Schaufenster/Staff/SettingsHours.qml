pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// When the house is open, day by day, and what the screen does while it is closed.
Column {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    spacing: Theme.deskGap

    DeskCard {
        width: parent.width
        title: qsTr("Opening hours")

        DeskSwitch {
            width: Math.min(parent.width, Theme.deskText * 42)
            identifier: "hours-always"
            label: qsTr("Always on")
            description: qsTr("The screen is there for visitors day and night.")
            checked: group.settings.always
            onTapped: group.settings.setAlways(!checked)
        }

        Repeater {
            model: group.settings.days

            DayLine {
                width: parent?.width ?? 0
                settings: group.settings
            }
        }

        DeskButton {
            identifier: "hours-same"
            visible: group.settings.firstOpen >= 0
            label: qsTr("Every day like %1").arg(Qt.locale().standaloneDayName((group.settings.firstOpen + 1) % 7))
            icon: "content-copy"
            onTapped: group.settings.sameEveryDay(group.settings.firstOpen)
        }
    }

    DeskCard {
        width: parent.width
        visible: !group.settings.always
        title: qsTr("When closed")

        ChoiceLine {
            width: parent.width
            identifier: "closed"
            choices: [
                Choice {
                    key: "attract"
                    label: qsTr("Show the pictures in turn")
                },
                Choice {
                    key: "dark"
                    label: qsTr("Dark screen")
                }
            ]
            chosen: group.settings.whenClosed
            onPicked: key => group.settings.put("when_closed", key)
        }
    }
}
