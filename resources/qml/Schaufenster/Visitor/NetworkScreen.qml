pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Who works with whom: drawn, or said in words.
Way {
    id: screen

    readonly property NetworkViewModel network: app.ways.network
    readonly property bool mirrored: app.language.rightToLeft

    // Large text has no room beside bubbles: it begins with the list.
    Component.onCompleted: {
        if (Theme.textScale > 1.3 && !network.centred)
            network.showList(true);
    }

    Heading {
        id: title

        anchors {
            left: parent.left
            top: parent.top
            leftMargin: Theme.margin
            topMargin: Theme.dp(36)
        }
        width: Math.min(implicitWidth, screen.width - 2 * Theme.margin)
        text: qsTr("Who works with whom?")
        font.pixelSize: Theme.headline
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "network-heading"
    }

    Flow {
        id: tools

        readonly property bool sharing: screen.landscape && title.implicitWidth + chips.need + list.width + up.width + Theme.margin * 2 + Theme.gap * 2 < screen.width

        anchors {
            right: parent.right
            top: sharing ? title.top : title.bottom
            rightMargin: Theme.margin
            topMargin: sharing ? 0 : Theme.dp(14)
        }
        width: sharing ? chips.need + list.width + (up.visible ? up.width + spacing : 0) + spacing + 2 : screen.width - 2 * Theme.margin
        spacing: Theme.dp(14)

        Chip {
            id: up

            identifier: "network-up"
            label: qsTr("Whole network")
            icon: "arrow-up"
            checkable: false
            visible: screen.network.inside
            width: visible ? implicitWidth : 0
            onTapped: screen.network.leave()
        }

        CategoryChips {
            id: chips

            width: Math.min(need, tools.width)
            prefix: "network"
            model: screen.network.categories
            chosen: screen.network.category
            onPicked: slug => screen.network.choose(slug)
        }

        Chip {
            id: list

            identifier: "network-list"
            label: screen.network.listed ? qsTr("As a picture") : qsTr("As a list")
            icon: screen.network.listed ? "share-variant-outline" : "format-list-bulleted"
            checkable: false
            onTapped: screen.network.showList(!screen.network.listed)
        }
    }

    Item {
        id: room

        anchors {
            left: parent.left
            right: parent.right
            top: tools.bottom
            bottom: legend.top
            topMargin: Theme.dp(8)
            bottomMargin: Theme.dp(4)
        }
        visible: !screen.network.listed

        NetworkGraph {
            anchors.fill: parent
            network: screen.network
            landscape: screen.landscape
            mirrored: screen.mirrored
            moving: screen.visible && !Theme.reducedMotion && awake.running
            stage: !card.visible ? Qt.rect(0, 0, width, height) : screen.landscape ? Qt.rect(screen.mirrored ? card.width : 0, 0, width - card.width, height) : Qt.rect(0, 0, width, height - card.height)
        }

        NetworkCard {
            id: card

            anchors {
                right: parent.right
                bottom: parent.bottom
                rightMargin: Theme.dp(24)
                bottomMargin: Theme.dp(8)
            }
            width: screen.landscape ? Math.min(parent.width * 0.5, Theme.base * 15) : parent.width - Theme.dp(48)
            height: screen.landscape ? parent.height - Theme.dp(8) : parent.height * 0.46
            visible: screen.network.centred
            network: screen.network
            mirrored: screen.mirrored
            onMore: tile => screen.opened(screen.network.slug, tile)
        }
    }

    Loader {
        anchors {
            fill: room
            leftMargin: Theme.margin
            rightMargin: Theme.dp(16)
        }
        active: screen.network.listed

        sourceComponent: NetworkList {
            network: screen.network
            mirrored: screen.mirrored
            onOpened: (slug, item) => screen.opened(slug, item)
        }
    }

    Legend {
        id: legend

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(14)
        }
        visible: !screen.network.listed
        height: visible ? implicitHeight : 0
        model: screen.network.styles
    }

    // What moves rests after a while, so that nobody has to stop it.
    Timer {
        id: awake

        interval: Theme.calm * 20
        running: true
    }

    Connections {
        target: screen.network

        function onChanged() {
            awake.restart();
        }
    }
}
