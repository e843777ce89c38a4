import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The way in for staff, whom to call, and who may come in.
Column {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    spacing: Theme.deskGap

    DeskCard {
        width: parent.width
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
            width: Math.min(parent.width, Theme.deskText * 42)
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
        width: parent.width
        desk: group.desk
        page: group.page
    }
}
