pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The map itself with its pins and names, the buttons above it, and the card of the chosen pin.
FocusScope {
    id: poster

    focus: true

    required property AtlasViewModel atlas
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    required property bool landscape
    property bool rightToLeft: false
    readonly property point spot: atlas.cardSpot
    readonly property real sideways: landscape && atlas.open ? card.width + Theme.margin : 0

    signal opened(string slug, Item tile)

    // Pins of a part that is larger than the view: a short drag finds them there.
    function look() {
        const wide = surface.width * 0.25;
        const high = surface.height * 0.25;
        const part = Qt.rect((surface.fromLeft - wide) / surface.sheetWidth, (surface.fromTop - high) / surface.sheetHeight, (surface.width + 2 * wide) / surface.sheetWidth, (surface.height + 2 * high) / surface.sheetHeight);
        atlas.look(part, surface.touches);
        ground.settle();
        names.settle();
    }

    // The card must not cover its pin.
    function clear() {
        const x = spot.x * surface.sheetWidth - surface.fromLeft;
        const y = spot.y * surface.sheetHeight - surface.fromTop;
        const edge = Theme.touch * 1.2;
        if (x < surface.besideLeft + edge || x > surface.width - surface.besideRight - edge || y < edge || y > surface.height - surface.below - edge)
            surface.fly(spot, surface.sheetHeight);
    }

    Component.onCompleted: surface.fit()

    Connections {
        target: poster.atlas

        function onLed(spot: point, touches: real) {
            // Once the card has its place: the pin goes to the middle of what is left beside it.
            Qt.callLater(surface.fly, spot, surface.tallAt(touches));
        }

        function onChanged() {
            Qt.callLater(names.settle);
            if (poster.atlas.open && !surface.moving)
                Qt.callLater(poster.clear);
        }
    }

    MapView {
        id: surface

        anchors.fill: parent
        focus: true
        outline: poster.atlas.outline as OutlineViewModel
        besideLeft: poster.rightToLeft ? poster.sideways : 0
        besideRight: poster.rightToLeft ? 0 : poster.sideways
        below: !poster.landscape && poster.atlas.open ? card.height + Theme.margin / 2 : 0
        onSettled: poster.look()
        onTapped: poster.atlas.drop()

        MapGround {
            id: ground

            z: -1
            view: surface
        }

        MapNames {
            id: names

            view: surface
            atlas: poster.atlas
            pins: marks
            obstacles: [tools, card, beyond].filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height))
        }

        Repeater {
            id: marks

            model: poster.atlas.pins

            MapPin {
                required property real spotX
                required property real spotY

                x: spotX * surface.sheetWidth - width / 2
                y: spotY * surface.sheetHeight - height / 2
                onTapped: poster.atlas.touch(record)
                onActiveFocusChanged: {
                    if (activeFocus)
                        surface.reveal(x + width / 2, y + height / 2);
                }
            }
        }
    }

    MapTools {
        id: tools

        anchors {
            left: parent.left
            bottom: !poster.landscape && poster.atlas.open ? card.top : parent.bottom
            leftMargin: Theme.margin / 2
            bottomMargin: Theme.margin / 2
        }
        view: surface
        hasHere: poster.atlas.hasHere
        onHere: poster.atlas.goHere()
    }

    Chip {
        id: beyond

        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.margin / 2
        }
        identifier: "map-beyond"
        checkable: false
        icon: "arrow-top-left"
        visible: poster.atlas.beyond > 0
        label: qsTr("%n outside of the map", "", poster.atlas.beyond)
        onTapped: poster.atlas.showList(true)
    }

    MapCard {
        id: card

        keeper: poster.keeper
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin / 2
        }
        width: poster.landscape ? Math.min(Math.max(poster.width * 0.3, Theme.base * 17), poster.width * 0.5) : poster.width - Theme.margin
        room: poster.landscape ? poster.height - Theme.margin : poster.height * 0.55
        height: Math.min(implicitHeight, room)
        visible: poster.atlas.open
        enabled: visible
        atlas: poster.atlas
        landscape: poster.landscape
        onOpened: (slug, tile) => poster.opened(slug, tile)
    }
}
