import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A name on the map, beside its dot; where there is no room for it there is none.
Item {
    id: place

    required property string name
    required property real dotX
    required property real dotY
    property bool dotted: true
    property bool quiet: false
    property bool shown: false
    // Of the name's corner from the dot.
    property real beside: 0
    property real above: 0
    property alias size: words.font.pixelSize
    property alias strength: words.strength
    property alias colour: words.color
    // Kept between dot and name, and half of the dot.
    property size mark: Qt.size(Theme.dp(16), Theme.dp(8))

    // Where the name stands, from its dot on; an empty one for nowhere.
    function put(box: rect) {
        shown = box.width > 0;
        beside = box.x;
        above = box.y;
    }

    implicitWidth: words.implicitWidth + Theme.dp(6)
    implicitHeight: words.implicitHeight * 0.86
    x: dotX
    y: dotY

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.dp(place.quiet ? 9 : 12)
        height: width
        radius: width / 2
        visible: place.dotted && place.shown
        color: place.quiet ? Theme.mapQuietInk : Theme.ink
        border.width: Theme.dp(2)
        border.color: Theme.ground
    }

    PlainText {
        id: words

        x: place.beside + Theme.dp(3)
        y: place.above - implicitHeight * 0.07
        visible: place.shown
        text: place.name
        wrapMode: Text.NoWrap
        strength: place.quiet ? 400 : 600
        breadth: 85
        color: place.quiet ? Theme.mapQuietInk : Theme.ink
        font.pixelSize: Theme.base
        style: Text.Outline
        styleColor: Theme.ground
    }
}
