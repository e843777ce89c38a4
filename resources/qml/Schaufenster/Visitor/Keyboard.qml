import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Letters of the visitor's language within reach. The keys lie as on a real keyboard, in
// right-to-left languages too.
Column {
    id: keyboard

    required property KeyboardViewModel keys
    readonly property int most: Math.max(upper.count, middle.count, lower.count + 2)
    readonly property real side: Math.floor(Math.min(Theme.touch * 1.7, (width - (most - 1) * gap) / most))
    readonly property real gap: Math.min(Theme.mm(3), Theme.dp(9))

    signal typed(string text)
    signal erased
    signal cleared

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: gap

    KeyLine {
        id: upper

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap
        side: keyboard.side
        model: keyboard.keys.upper
        onTyped: letter => keyboard.typed(letter)
    }

    KeyLine {
        id: middle

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap
        side: keyboard.side
        model: keyboard.keys.middle
        onTyped: letter => keyboard.typed(letter)
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap

        KeyLine {
            id: lower

            spacing: keyboard.gap
            side: keyboard.side
            model: keyboard.keys.lower
            onTyped: letter => keyboard.typed(letter)
        }

        Key {
            id: erase

            width: keyboard.side * 2 + keyboard.gap
            identifier: "key-erase"
            label: qsTr("Delete the last letter")
            icon: "backspace-outline"
            strong: true
            onTapped: keyboard.erased()

            // Held down it goes on, as on every keyboard.
            Timer {
                interval: Theme.calm * 2
                running: erase.down
                repeat: true
                onTriggered: {
                    interval = 90;
                    keyboard.erased();
                }
                onRunningChanged: interval = Math.max(1, Theme.calm * 2)
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap

        Key {
            width: keyboard.side * 1.6
            identifier: "key-digits"
            label: keyboard.keys.digits ? qsTr("Letters") : qsTr("Digits")
            icon: keyboard.keys.digits ? "alphabetical-variant" : "numeric"
            strong: true
            onTapped: keyboard.keys.toggleDigits()
        }

        Key {
            width: keyboard.side * 1.6
            identifier: "key-turn"
            label: qsTr("Letters of another language")
            icon: "web"
            strong: true
            visible: keyboard.keys.turns
            onTapped: keyboard.keys.turn()
        }

        Key {
            width: keyboard.side * 4
            identifier: "key-space"
            label: qsTr("Space")
            icon: "keyboard-space"
            onTapped: keyboard.typed(" ")
        }

        Key {
            width: keyboard.side * 1.6
            identifier: "key-clear"
            label: qsTr("Delete everything")
            icon: "close"
            strong: true
            onTapped: keyboard.cleared()
        }

        Key {
            width: keyboard.side * 1.6
            identifier: "key-away"
            label: qsTr("Put the keyboard away")
            icon: "keyboard-close-outline"
            strong: true
            onTapped: keyboard.keys.putAway(true)
        }
    }
}
