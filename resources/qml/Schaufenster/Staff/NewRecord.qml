pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A new record begins with its title and its kind.
Item {
    id: sheet

    required property RecordsViewModel records
    property bool open: false
    property string title
    property string kind: "partner"

    anchors.fill: parent
    visible: open
    z: 40
    onOpenChanged: {
        title = "";
        if (open)
            field.focusIn();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.open = false
        }
    }

    DeskCard {
        x: (parent.width - width) / 2
        // Above the keyboard, which makes the page lower.
        y: Math.max(Theme.dp(32), (parent.height - height) / 2)
        width: Math.min(parent.width - Theme.dp(80), Theme.deskText * 36)
        title: qsTr("New record")

        DeskField {
            id: field

            width: parent.width
            identifier: "new-title"
            label: qsTr("Title")
            text: sheet.title
            onTyped: text => sheet.title = text
        }

        ChoiceLine {
            width: parent.width
            identifier: "new"
            label: qsTr("Kind")
            choices: Words.kinds
            chosen: sheet.kind
            onPicked: key => sheet.kind = key
        }

        Flow {
            width: parent.width
            spacing: Theme.dp(12)
            layoutDirection: Qt.RightToLeft

            DeskButton {
                identifier: "new-make"
                label: qsTr("Make it")
                kind: "primary"
                enabled: sheet.title.trim() !== ""
                onTapped: {
                    sheet.records.create(sheet.title, sheet.kind);
                    sheet.open = false;
                }
            }

            DeskButton {
                identifier: "new-cancel"
                label: qsTr("Cancel")
                onTapped: sheet.open = false
            }
        }
    }
}
