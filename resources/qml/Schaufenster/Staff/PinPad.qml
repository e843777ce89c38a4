pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Twelve large keys for the PIN, and in words what it waits for.
Rectangle {
    id: pad

    required property DoorViewModel door
    readonly property bool first: door.state === "first"
    readonly property bool none: door.state === "none"
    readonly property real key: Math.min(Math.max(Theme.touch, Theme.dp(104)), height / 8)

    color: Theme.veil
    focus: true

    function title(): string {
        if (none)
            return qsTr("No PIN is set");
        if (!first)
            return qsTr("Team: your PIN");
        return door.repeating ? qsTr("The same PIN again") : qsTr("Set a PIN for the team");
    }

    function said(): string {
        if (none)
            return qsTr("Start the kiosk again, or run kiosk staff set-pin: then a PIN can be set.");
        if (door.wait > 0)
            return qsTr("Too many wrong PINs. Next try in %n second(s).", "", door.wait);
        switch (door.reason) {
        case "":
            return first ? qsTr("Six to twelve digits. Whoever knows them can change what visitors see.") : "";
        case "length":
            return qsTr("A PIN has six to twelve digits.");
        case "repeats":
        case "pattern":
            return qsTr("This PIN repeats itself. Please choose a more varied one.");
        case "run":
            return qsTr("This PIN counts up or down. Please choose a less regular one.");
        case "date":
            return qsTr("This PIN reads like a date. Birthdays are guessed first.");
        case "different":
            return qsTr("The two were different. Please begin again.");
        case "wrong":
        case "unknown":
            return qsTr("This PIN is wrong.");
        case "closed":
            return qsTr("This account is closed. A new PIN is set with kiosk staff set-pin.");
        default:
            return door.reason;
        }
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            pad.door.erase();
        else if (event.key === Qt.Key_Escape)
            pad.door.leave();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.door.enter();
        else
            pad.door.digit(event.text);
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.max(keys.width, Math.min(parent.width - 2 * Theme.margin, Theme.base * 22)) + 2 * Theme.dp(48)
        height: column.height + 2 * Theme.dp(44)
        radius: Theme.radius
        color: Theme.ground
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line

        Column {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.dp(48)
            }
            spacing: Theme.dp(22)

            Heading {
                width: parent.width
                text: pad.title()
                horizontalAlignment: Text.AlignHCenter
                Accessible.id: "pin-title"
            }

            Flow {
                anchors.horizontalCenter: parent.horizontalCenter
                // In one line where there is room; the repeater is a child as well.
                width: Math.min(parent.width, [...children].reduce((sum, chip) => sum + chip.implicitWidth + spacing, -2 * spacing))
                visible: people.count > 1
                spacing: Theme.dp(12)

                Repeater {
                    id: people

                    model: pad.door.people

                    Chip {
                        required property string name
                        required property bool chosen

                        identifier: "person-" + name
                        label: name
                        checked: chosen
                        onTapped: pad.door.choose(name)
                    }
                }
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !pad.none
                spacing: Theme.dp(16)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n digit(s) typed", "", pad.door.digits)
                Accessible.id: "pin-digits"

                Repeater {
                    model: Math.max(6, pad.door.digits)

                    Rectangle {
                        required property int index

                        width: Theme.dp(24)
                        height: width
                        radius: width / 2
                        color: index < pad.door.digits ? Theme.ink : "transparent"
                        border.width: Theme.outline
                        border.color: Theme.muted
                    }
                }
            }

            PlainText {
                width: parent.width
                height: Math.max(implicitHeight, Theme.base * 2.5)
                text: pad.said()
                color: pad.door.reason !== "" || pad.door.wait > 0 ? Theme.bad : Theme.muted
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.id: "pin-said"
            }

            Grid {
                id: keys

                anchors.horizontalCenter: parent.horizontalCenter
                visible: !pad.none
                columns: 3
                spacing: Theme.dp(14)
                // A number pad is the same in every script.
                layoutDirection: Qt.LeftToRight

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                    PinKey {
                        required property string modelData

                        what: modelData
                        side: pad.key
                        enabled: pad.door.wait === 0
                        onTapped: {
                            if (what === "erase")
                                pad.door.erase();
                            else if (what === "enter")
                                pad.door.enter();
                            else
                                pad.door.digit(what);
                        }
                    }
                }
            }

            BigButton {
                anchors.horizontalCenter: parent.horizontalCenter
                identifier: "pin-leave"
                label: pad.first ? qsTr("Later") : qsTr("Back to the visitors' screen")
                width: Math.min(implicitWidth, column.width)
                implicitHeight: implicitWidth > column.width ? Theme.title * 3.2 : Math.max(Theme.touch, Theme.title * 1.5)
                fill: Theme.surface
                inkColor: Theme.ink
                onTapped: pad.door.leave()
            }
        }
    }
}
