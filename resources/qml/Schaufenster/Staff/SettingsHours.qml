pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// When the house is open, day by day, and what the screen does while it is closed.
Flow {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    // A day has its switch and both its times in one line.
    readonly property real days: Theme.deskText * 48
    readonly property bool beside: width >= days + Theme.deskText * 22 + spacing

    spacing: Theme.deskGap

    DeskCard {
        width: Math.min(group.days, parent.width)
        title: qsTr("Opening hours")

        DeskSwitch {
            width: parent.width
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
        width: group.beside ? parent.width - group.days - group.spacing : Math.min(group.days, parent.width)
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
