pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Our keyboard: Qt's own has keys that no screen reader finds. It lies the same way round in every
// language, as keyboards do.
Rectangle {
    id: keyboard

    required property SearchViewModel search
    // Height that it may take at most.
    property real room: Infinity
    // Keys beside the results grow in height what they lack in width.
    property bool tall: false
    readonly property string keys: search.keys
    readonly property int columns: 12
    readonly property int gap: Math.max(Theme.mm(3), Theme.dp(8))
    readonly property int edge: Theme.dp(20)
    readonly property real unit: Math.min(Math.max(Theme.touch, Theme.dp(118)), (width - 2 * edge - (columns - 1) * gap) / columns)
    readonly property real rowHeight: Math.min(Theme.touch * (tall ? 1.5 : 1), (room - 2 * edge - 3 * gap) / 4)
    readonly property real whole: span(columns)
    // Width that keys of 20 mm ask for.
    readonly property real least: columns * Theme.mm(20) + (columns - 1) * gap + 2 * edge

    signal put

    // Width of so many keys side by side.
    function span(keys: real): real {
        return keys * unit + (keys - 1) * gap;
    }

    function linesOf(keys: string): list<string> {
        return keys.split("\n");
    }

    function nameOf(key: string): string {
        switch (key) {
        case "-":
            return qsTr("Hyphen");
        case "&":
            return qsTr("And sign");
        case ".":
            return qsTr("Dot");
        default:
            return key;
        }
    }

    implicitHeight: lines.height + 2 * edge
    color: Theme.pressed
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keyboard")
    Accessible.id: "keyboard"

    // A touch between two keys is none on what lies below.
    MouseArea {
        anchors.fill: parent
    }

    Column {
        id: lines

        anchors.centerIn: parent
        spacing: keyboard.gap

        Repeater {
            model: keyboard.linesOf(keyboard.keys)

            Row {
                id: line

                required property string modelData
                required property int index

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.gap

                Repeater {
                    model: line.modelData.split(" ")

                    Key {
                        required property string modelData

                        width: keyboard.unit
                        height: keyboard.rowHeight
                        identifier: "key-" + modelData
                        label: keyboard.nameOf(modelData)
                        face: modelData
                        onStruck: keyboard.search.type(modelData)
                    }
                }

                Key {
                    visible: line.index === 2
                    width: keyboard.span(2)
                    height: keyboard.rowHeight
                    identifier: visible ? "key-erase" : ""
                    label: qsTr("Erase")
                    sign: "backspace-outline"
                    quiet: true
                    repeats: true
                    onStruck: keyboard.search.erase()
                }
            }
        }

        Row {
            spacing: keyboard.gap

            Key {
                width: keyboard.span(1.5)
                height: keyboard.rowHeight
                identifier: "key-digits"
                label: keyboard.search.digits ? qsTr("Letters") : qsTr("Digits")
                face: keyboard.search.digits ? qsTr("ABC") : "123"
                quiet: true
                onStruck: keyboard.search.switchDigits()
            }

            Key {
                visible: keyboard.search.nextLayout !== keyboard.search.layout
                width: keyboard.span(2)
                height: keyboard.rowHeight
                identifier: "key-layout"
                label: qsTr("Letters for %1").arg(keyboard.search.nextLayoutName)
                face: keyboard.search.nextLayoutName
                quiet: true
                onStruck: keyboard.search.switchLayout()
            }

            Key {
                width: keyboard.span(keyboard.search.nextLayout !== keyboard.search.layout ? 5 : 7)
                height: keyboard.rowHeight
                identifier: "key-space"
                label: qsTr("Space")
                onStruck: keyboard.search.type(" ")
            }

            Key {
                width: keyboard.span(2)
                height: keyboard.rowHeight
                identifier: "key-clear"
                label: qsTr("Clear")
                quiet: true
                onStruck: keyboard.search.clear()
            }

            Key {
                width: keyboard.span(1.5)
                height: keyboard.rowHeight
                identifier: "key-away"
                label: qsTr("Put the keyboard away")
                sign: "keyboard-close-outline"
                quiet: true
                onStruck: keyboard.put()
            }
        }
    }
}
