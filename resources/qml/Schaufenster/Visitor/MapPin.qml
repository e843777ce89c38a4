import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record on the map, or how many stand too close for a finger; its tip is at the place.
Touchable {
    id: pin

    required property int index
    required property string slug
    required property string title
    required property string family
    required property string icon
    required property int members
    required property int splits
    required property bool chosen
    readonly property bool several: members > 1
    readonly property Family colours: Theme.family(family)
    readonly property color ink: Theme.contrast ? Theme.ink : Theme.posterInk

    width: Theme.touch
    height: Theme.touch + Theme.dp(14)
    transformOrigin: Item.Bottom
    focusRadius: Theme.touch / 2
    identifier: "pin-" + slug
    label: several ? qsTr("%n record(s), among them %1", "", members).arg(title) : title

    // The tip: a square on its corner behind the disc.
    Rectangle {
        width: Theme.touch * 0.36
        height: width
        rotation: 45
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - width * 1.21
        color: disc.color
        border.width: disc.border.width
        border.color: disc.border.color
    }

    Rectangle {
        id: disc

        width: Theme.touch * (pin.chosen ? 1 : 0.92)
        height: width
        radius: width / 2
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.contrast ? Theme.ground : pin.several ? Theme.chosen : pin.down ? pin.colours.low : pin.colours.base
        border.width: pin.chosen ? Theme.dp(7) : Theme.dp(3)
        border.color: pin.chosen ? (Theme.contrast || pin.several ? Theme.gold : Theme.ink) : Theme.contrast ? Theme.line : Theme.paper
    }

    Icon {
        anchors.centerIn: disc
        visible: !pin.several && pin.icon !== ""
        name: pin.icon === "" ? "map-marker" : pin.icon
        size: disc.width * 0.56
        color: pin.ink
    }

    Heading {
        anchors.centerIn: disc
        visible: pin.several
        text: pin.members
        font.pixelSize: disc.width * (pin.members > 999 ? 0.3 : 0.42)
        color: Theme.contrast ? Theme.ink : Theme.chosenInk
        Accessible.ignored: true
    }
}
