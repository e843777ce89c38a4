import QtQuick
import Schaufenster.Models

// The way in for staff, whom to call, and who may come in.
DeskColumns {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    DeskCard {
        width: group.column
        title: qsTr("Help and the way in")

        DeskField {
            width: parent.width
            identifier: "staff-contact"
            label: qsTr("Whom visitors ask when the screen does not work")
            placeholder: qsTr("Such as the ticket desk on the ground floor")
            text: group.settings.staffContact
            onTyped: text => group.settings.put("staff_contact", text)
        }

        DeskStepper {
            width: parent.width
            identifier: "hold-seconds"
            label: qsTr("So long staff hold the corner until the PIN is asked for")
            value: group.settings.holdSeconds
            from: 1
            to: 10
            shown: qsTr("%n second(s)", "", value)
            onChanged: value => group.settings.put("hold_seconds", value)
        }
    }

    SettingsPeople {
        width: group.column
        desk: group.desk
        page: group.page
    }
}
