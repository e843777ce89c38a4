import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record of the network, a neighbourhood of them, or a door to one elsewhere, with its name.
Touchable {
    id: bubble

    required property int number
    required property string kind
    required property string slug
    required property string title
    required property string goal
    required property string family
    required property string icon
    required property url emblem
    required property int members
    required property bool centred
    required property bool near
    required property bool out
    property bool breathing: false
    property bool whole: true
    // The circle and its name in the picture, and both together.
    property rect circle
    property rect box
    readonly property point spot: Qt.point(circle.x + circle.width / 2, circle.y + circle.height / 2)
    readonly property rect span: box.width <= 0 ? circle : Qt.rect(Math.min(circle.x, box.x), Math.min(circle.y, box.y), Math.max(circle.x + circle.width, box.x + box.width) - Math.min(circle.x, box.x), Math.max(circle.y + circle.height, box.y + box.height) - Math.min(circle.y, box.y))
    readonly property size nameSize: Qt.size(Math.ceil(name.contentWidth), Math.ceil(name.contentHeight))
    readonly property bool group: kind === "group" || kind === "alone"
    readonly property string called: kind === "alone" ? qsTr("Without connections") : title

    function place(circle: rect, box: rect) {
        bubble.circle = circle;
        bubble.box = box;
    }

    x: spot.x - width / 2
    y: spot.y - height / 2
    z: centred ? 1 : 0
    width: Math.max(Theme.touch, circle.width)
    height: width
    focusRadius: width / 2
    identifier: "bubble-" + (group ? goal.slice(1) : slug)
    label: kind === "alone" ? qsTr("%n record(s) without connections", "", members) : group ? qsTr("Around %1, %n record(s)", "", members).arg(title) : kind === "door" ? qsTr("%1, in another part of the network").arg(title) : title
    // What is not meant now steps back; its name stays readable.
    readonly property real presence: out ? 0.45 : near ? 1 : 0.35
    opacity: !whole || circle.width <= 0 ? 0 : 1
    // What the edge would cut is not there.
    Accessible.ignored: !whole
    // The one with the focus keeps it while the picture glides.
    enabled: !out && (whole || activeFocus)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.swift
        }
    }

    BubbleDisc {
        id: disc

        anchors.centerIn: parent
        width: bubble.circle.width
        height: width
        kind: bubble.out ? "out" : bubble.kind
        family: bubble.family
        icon: bubble.icon
        emblem: bubble.emblem
        members: bubble.members
        chosen: bubble.centred
        down: bubble.down
        opacity: bubble.presence

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.swift
            }
        }

        SequentialAnimation on scale {
            running: bubble.breathing && bubble.visible && bubble.opacity > 0
            loops: Animation.Infinite
            onRunningChanged: {
                if (!running)
                    disc.scale = 1;
            }

            PauseAnimation {
                duration: (bubble.number % 5) * Theme.calm
            }

            NumberAnimation {
                to: 1.045
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

    // A thread runs behind a name, never through it.
    Rectangle {
        anchors.centerIn: name
        visible: name.visible
        width: name.contentWidth + Theme.dp(8)
        height: name.contentHeight - Theme.dp(6)
        radius: Theme.dp(8)
        color: Theme.ground
        opacity: 0.85
    }

    PlainText {
        id: name

        x: bubble.box.x - bubble.x + (bubble.box.width - width) / 2
        y: bubble.box.y - bubble.y
        visible: bubble.box.width > 0
        width: Math.min(implicitWidth, Theme.base * 8.8)
        text: bubble.called
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        elide: Text.ElideRight
        strength: bubble.centred ? 700 : 600
        color: bubble.presence < 1 ? Theme.muted : Theme.ink
        breadth: 85
        // One height for all scripts, so that a name takes the room that was left for it.
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(Theme.base * 1.27)
        Accessible.ignored: true
    }
}
