import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record of the network, or a neighbourhood of them, with its name below.
Touchable {
    id: bubble

    required property int number
    required property string slug
    required property string title
    required property string family
    required property string icon
    required property int members
    required property int opens
    required property real size
    required property bool centred
    required property bool near
    required property bool out
    // Width that the name may take, and whether it is shown.
    property real room: Theme.base * 6.4
    property bool named: true
    property bool breathing: false
    readonly property bool group: opens >= 0
    readonly property real side: Theme.touch * (0.94 + size * 0.56) * (centred ? 1.25 : 1)
    readonly property Family colours: Theme.family(family)

    width: Math.max(Theme.touch, side)
    height: width
    focusRadius: width / 2
    identifier: "bubble-" + number
    label: group ? qsTr("Around %1, %n record(s)", "", members).arg(title) : title
    opacity: out ? 0.3 : near || centred ? 1 : 0.35
    enabled: !out

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.swift
        }
    }

    // A neighbourhood shows a second layer behind the first.
    Rectangle {
        anchors.centerIn: disc
        visible: bubble.group
        width: disc.width + Theme.dp(18)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.dp(5)
        border.color: Theme.contrast ? Theme.line : bubble.colours.light
    }

    Rectangle {
        id: disc

        anchors.centerIn: parent
        width: bubble.side
        height: width
        radius: width / 2
        color: Theme.contrast ? Theme.ground : bubble.down ? bubble.colours.low : bubble.colours.base
        border.width: bubble.centred ? Theme.dp(7) : Theme.contrast ? Theme.outline : 0
        border.color: bubble.centred ? Theme.ink : Theme.line

        Icon {
            anchors.centerIn: parent
            visible: !bubble.group && bubble.icon !== ""
            name: bubble.icon === "" ? "circle-small" : bubble.icon
            size: disc.width * 0.5
            color: Theme.posterInk
        }

        Heading {
            anchors.centerIn: parent
            visible: bubble.group
            text: bubble.members
            color: Theme.posterInk
            font.pixelSize: Math.min(Theme.heading, disc.width * 0.4)
            Accessible.ignored: true
        }

        SequentialAnimation on scale {
            running: bubble.breathing && bubble.visible
            loops: 2
            onRunningChanged: {
                if (!running)
                    disc.scale = 1;
            }

            PauseAnimation {
                duration: (bubble.number % 5) * Theme.calm
            }

            NumberAnimation {
                to: 1.05
                duration: Theme.calm * 4
                easing.type: Easing.InOutSine
            }

            NumberAnimation {
                to: 1
                duration: Theme.calm * 4
                easing.type: Easing.InOutSine
            }
        }
    }

    // Threads run behind a name, never through it.
    Rectangle {
        anchors.centerIn: name
        visible: bubble.named
        width: name.contentWidth + Theme.dp(14)
        height: name.contentHeight
        radius: Theme.dp(8)
        color: Theme.ground
        opacity: 0.86
    }

    PlainText {
        id: name

        anchors {
            top: disc.bottom
            topMargin: Theme.dp(bubble.group ? 12 : 6)
            horizontalCenter: parent.horizontalCenter
        }
        visible: bubble.named
        width: bubble.room
        text: bubble.title
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        elide: Text.ElideRight
        strength: 600
        breadth: 85
        lineHeight: 0.92
        font.pixelSize: Math.min(Theme.base * 0.86, Theme.dp(34))
        Accessible.ignored: true
    }
}
