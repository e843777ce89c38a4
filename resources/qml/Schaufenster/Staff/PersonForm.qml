import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Somebody new: a name and what they may do; the PIN is asked for next.
Column {
    id: form

    required property PeopleViewModel people
    property bool open: false
    property string typed
    property string role: "editor"

    spacing: Theme.dp(14)
    onOpenChanged: {
        typed = "";
        role = "editor";
        if (open)
            field.focusIn();
    }

    DeskButton {
        identifier: "person-new"
        visible: !form.open
        label: qsTr("Add somebody")
        icon: "account-plus"
        onTapped: form.open = true
    }

    DeskField {
        id: field

        width: parent.width
        visible: form.open
        identifier: "person-name"
        label: qsTr("Name")
        text: form.typed
        hints: Qt.ImhNoPredictiveText
        onTyped: text => form.typed = text
    }

    ChoiceLine {
        width: parent.width
        visible: form.open
        identifier: "person-new"
        label: qsTr("May change")
        choices: [
            Choice {
                key: "editor"
                label: qsTr("Records (editor)")
            },
            Choice {
                key: "manager"
                label: qsTr("Everything (manager)")
            }
        ]
        chosen: form.role
        onPicked: key => form.role = key
    }

    Flow {
        width: parent.width
        visible: form.open
        spacing: Theme.dp(12)

        DeskButton {
            identifier: "person-add"
            label: qsTr("Continue with the PIN")
            kind: "primary"
            enabled: form.typed.trim() !== ""
            onTapped: form.people.add(form.typed, form.role === "manager")
        }

        DeskButton {
            identifier: "person-cancel"
            label: qsTr("Cancel")
            onTapped: form.open = false
        }
    }

    Connections {
        target: form.people

        function onChanged() {
            if (form.people.done === "added")
                form.open = false;
        }
    }
}
