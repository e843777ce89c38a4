pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A new PIN, typed twice on large keys; the digits are nowhere to be seen or heard.
FocusScope {
    id: sheet

    required property PeopleViewModel people
    readonly property bool open: people.asking !== ""
    readonly property real key: Math.max(Theme.deskTouch, Math.min(Math.max(Theme.dp(84), Theme.heading * 1.2), height / 9))

    anchors.fill: parent
    visible: open
    z: 50
    onOpenChanged: {
        if (open)
            forceActiveFocus();
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            sheet.people.erase();
        else if (event.key === Qt.Key_Escape)
            sheet.people.cancel();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            sheet.people.enter();
        else
            sheet.people.digit(event.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.people.cancel()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.dp(80), Math.max(Theme.deskText * 26, keys.width + Theme.dp(72)))
        height: column.height + Theme.dp(72)
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.dp(36)
            }
            spacing: Theme.dp(18)

            DeskText {
                width: parent.width
                text: sheet.people.repeating ? qsTr("The same PIN again") : qsTr("A new PIN for %1").arg(sheet.people.asking)
                strength: 700
                font.pixelSize: Theme.deskText * 1.4
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
                Accessible.id: "pin-sheet-title"
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.dp(12)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n digit(s) typed", "", sheet.people.digits)

                Repeater {
                    model: Math.max(6, sheet.people.digits)

                    Rectangle {
                        required property int index

                        width: Theme.dp(20)
                        height: width
                        radius: width / 2
                        color: index < sheet.people.digits ? Theme.ink : "transparent"
                        border.width: Theme.outline
                        border.color: Theme.muted
                    }
                }
            }

            DeskText {
                width: parent.width
                height: Math.max(implicitHeight, Theme.deskText * 2.4)
                text: sheet.people.reason !== "" ? PinWords.refusal(sheet.people.reason) : qsTr("Six to twelve digits, not a birthday.")
                color: sheet.people.reason !== "" ? Theme.bad : Theme.muted
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignHCenter
                Accessible.id: "pin-sheet-said"
            }

            Grid {
                id: keys

                anchors.horizontalCenter: parent.horizontalCenter
                columns: 3
                spacing: Theme.dp(10)
                // A number pad is the same in every script.
                layoutDirection: Qt.LeftToRight

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                    PinKey {
                        required property string modelData

                        what: modelData
                        side: sheet.key
                        onTapped: {
                            if (what === "erase")
                                sheet.people.erase();
                            else if (what === "enter")
                                sheet.people.enter();
                            else
                                sheet.people.digit(what);
                        }
                    }
                }
            }

            DeskButton {
                anchors.horizontalCenter: parent.horizontalCenter
                identifier: "pin-cancel"
                label: qsTr("Cancel")
                kind: "quiet"
                onTapped: sheet.people.cancel()
            }
        }
    }
}
