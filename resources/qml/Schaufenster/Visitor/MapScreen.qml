pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The region as a poster with a pin for each record; the same as a list.
Way {
    id: screen

    readonly property AtlasViewModel atlas: app.ways.atlas
    readonly property bool listing: atlas.listing
    // Heading, categories and the way to the list share a row where they fit.
    readonly property real need: chips.need + other.width + Theme.gap
    readonly property bool titled: !landscape || title.implicitWidth + Theme.gap + need < width - 2 * Theme.margin || need > width - 2 * Theme.margin
    // Very large words leave the heading out rather than the map.
    readonly property bool oneRow: landscape && (need < width - 2 * Theme.margin || slight)

    Component.onCompleted: {
        if (slight)
            atlas.showList(true);
    }

    readonly property real beside: width - other.width - Theme.gap - 2 * Theme.margin
    // Or, in a narrow picture, above it.
    readonly property bool stacked: !landscape && title.implicitWidth > beside

    function open(slug: string, tile: Item) {
        atlas.read(slug);
        opened(slug, tile);
    }

    Heading {
        id: title

        anchors {
            left: parent.left
            leftMargin: Theme.margin
        }
        y: screen.stacked ? Theme.dp(24) : other.y + (other.height - height) / 2
        width: screen.oneRow ? Math.min(implicitWidth, parent.width) : screen.stacked ? parent.width - 2 * Theme.margin : screen.beside
        visible: screen.titled
        text: qsTr("What is where")
        font.pixelSize: Theme.headline
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignLeft
    }

    CategoryChips {
        id: chips

        anchors {
            right: screen.oneRow ? other.left : parent.right
            rightMargin: screen.oneRow ? Theme.gap : Theme.margin
            top: screen.oneRow ? other.top : other.bottom
            topMargin: screen.oneRow ? 0 : Theme.dp(14)
        }
        width: screen.oneRow ? need : parent.width - 2 * Theme.margin
        visible: !screen.slight
        prefix: "map-filter"
        model: screen.atlas.categories
        chosen: screen.atlas.chosen
        onPicked: slug => screen.atlas.choose(slug)
    }

    Chip {
        id: other

        anchors {
            right: parent.right
            top: parent.top
            rightMargin: Theme.margin
            topMargin: screen.stacked ? title.height + Theme.dp(38) : Theme.dp(24)
        }
        identifier: "map-list"
        checkable: false
        icon: screen.listing ? "map-outline" : "format-list-bulleted"
        label: screen.listing ? qsTr("As a map") : qsTr("As a list")
        onTapped: screen.atlas.showList(!screen.listing)
    }

    Item {
        id: room

        anchors {
            left: parent.left
            right: parent.right
            top: screen.oneRow ? other.bottom : chips.bottom
            bottom: parent.bottom
            topMargin: Theme.dp(20)
        }

        // By address, and after the drawing: only then are the types known that it names.
        Loader {
            id: poster

            readonly property QtObject outline: screen.atlas.outline
            readonly property MapPoster map: item as MapPoster

            anchors.fill: parent
            focus: true
            visible: !screen.listing
            enabled: visible
            Component.onCompleted: setSource(Qt.resolvedUrl("MapPoster.qml"), {
                atlas: screen.atlas,
                keeper: screen.app.ways.kept,
                landscape: Qt.binding(() => screen.landscape),
                rightToLeft: Qt.binding(() => screen.app.language.rightToLeft)
            })

            Connections {
                target: poster.map

                function onOpened(slug: string, tile: Item) {
                    screen.open(slug, tile);
                }
            }
        }

        Loader {
            anchors.fill: parent
            active: screen.listing

            sourceComponent: MapList {
                atlas: screen.atlas
                keeper: screen.app.ways.kept
                onOpened: (slug, tile) => screen.open(slug, tile)
            }
        }
    }
}
