pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models

// How the screens look: ground, motion, the house's name and colour.
DeskColumns {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    DeskCard {
        width: group.column
        title: qsTr("Screens")

        ChoiceLine {
            width: parent.width
            identifier: "theme"
            label: qsTr("Ground")
            choices: [
                Choice {
                    key: "light"
                    label: qsTr("Light")
                },
                Choice {
                    key: "dark"
                    label: qsTr("Dark")
                },
                Choice {
                    key: "contrast"
                    label: qsTr("High contrast")
                }
            ]
            chosen: group.settings.theme
            onPicked: key => group.settings.put("theme", key)
        }

        DeskSwitch {
            width: parent.width
            identifier: "reduced-motion"
            label: qsTr("Calm screens")
            description: qsTr("Nothing slides or grows; pictures change without motion.")
            checked: group.settings.reducedMotion
            onTapped: group.settings.put("reduced_motion", !checked)
        }
    }

    DeskCard {
        width: group.column
        title: qsTr("House")

        DeskField {
            width: parent.width
            identifier: "house-name"
            label: qsTr("Name of the house")
            placeholder: qsTr("Such as Museum of the Town")
            text: group.settings.houseName
            onTyped: text => group.settings.put("house_name", text)
        }

        HouseColour {
            width: parent.width
            settings: group.settings
        }
    }
}
