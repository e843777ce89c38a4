pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A bubble's circle: filled for a record, ringed for a neighbourhood, hollow for a door.
Item {
    id: disc

    required property string kind
    required property string family
    required property string icon
    required property url emblem
    required property int members
    property bool chosen: false
    property bool down: false
    readonly property bool group: kind === "group" || kind === "alone"
    readonly property bool hollow: kind === "door" || kind === "out"
    readonly property Family colours: Theme.family(family)
    readonly property color rim: Theme.contrast ? Theme.line : Theme.dark ? Qt.lighter(colours.base, 1.5) : colours.base

    // A neighbourhood shows that there is more behind.
    Rectangle {
        anchors.centerIn: parent
        visible: disc.group
        width: parent.width
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.dp(4)
        border.color: disc.rim
        opacity: 0.5
    }

    Rectangle {
        anchors.centerIn: parent
        visible: disc.chosen
        width: parent.width + Theme.dp(18)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.dp(5)
        border.color: Theme.chosen
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: disc.group ? Theme.dp(9) : 0
        radius: width / 2
        color: disc.down ? Theme.pressed : disc.hollow || Theme.contrast ? Theme.ground : disc.colours.base
        border.width: disc.hollow ? Theme.dp(4) : Theme.contrast || Theme.dark ? Theme.outline : 0
        border.color: disc.rim
    }

    Image {
        id: picture

        anchors.centerIn: parent
        asynchronous: true
        visible: !disc.hollow && !disc.group && status === Image.Ready
        source: disc.hollow || disc.group ? "" : disc.emblem
        sourceSize.width: 160
        fillMode: Image.PreserveAspectFit
        width: parent.width * 0.68
        height: width
    }

    Icon {
        anchors.centerIn: parent
        visible: disc.hollow || !disc.group && disc.emblem.toString() === ""
        name: disc.kind === "door" ? "arrow-top-right" : disc.icon === "" ? "circle-small" : disc.icon
        size: parent.width * 0.5
        color: disc.hollow ? disc.rim : Theme.posterInk
    }

    Heading {
        anchors.centerIn: parent
        visible: disc.group
        text: disc.members
        color: Theme.posterInk
        font.pixelSize: Math.max(Theme.base, Math.min(Theme.heading, disc.width * 0.36))
        fontSizeMode: Text.HorizontalFit
        width: Math.min(implicitWidth, disc.width * 0.86)
        Accessible.ignored: true
    }
}
