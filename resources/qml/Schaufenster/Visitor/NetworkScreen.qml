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
    readonly property bool tight: Theme.textScale > 1.3 || shallow

    // Words this large, and a low band, have little room for bubbles: it begins with the list.
    Component.onCompleted: {
        if (tight && !network.centred)
            network.showList(true);
    }

    function go(place: string) {
        app.visit.enter("network", place);
    }

    NetworkHead {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.dp(28)
        }
        network: screen.network
        landscape: screen.landscape
        tight: screen.tight
        slight: screen.slight
        onGone: place => screen.go(place)
    }

    Item {
        id: room

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: foot.top
            topMargin: Theme.dp(10)
            bottomMargin: Theme.dp(6)
        }
        visible: !screen.network.listed

        NetworkGraph {
            id: graph

            anchors.fill: parent
            network: screen.network
            landscape: screen.landscape
            mirrored: screen.mirrored
            moving: screen.visible && !Theme.reducedMotion && awake.running
            beside: card.visible && screen.landscape ? card.width + Theme.dp(36) : 0
            below: card.visible && !screen.landscape ? card.height + Theme.dp(16) : 0
            onGone: place => screen.go(place)
        }

        NetworkCard {
            id: card

            anchors {
                right: parent.right
                bottom: parent.bottom
                rightMargin: Theme.dp(24)
            }
            width: screen.landscape ? Math.min(parent.width * 0.5, Theme.base * 19.5) : parent.width - Theme.dp(48)
            height: Math.min(need, parent.height * (screen.landscape || screen.tight ? 1 : 0.5))
            visible: screen.network.centred
            network: screen.network
            landscape: screen.landscape
            mirrored: screen.mirrored
            tight: screen.tight
            onGone: place => screen.go(place)
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
            onGone: place => screen.go(place)
            onOpened: (slug, item) => screen.opened(slug, item)
        }
    }

    Item {
        id: foot

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(12)
        }
        height: Math.max(list.height, legend.visible ? legend.implicitHeight : 0)

        Legend {
            id: legend

            anchors {
                left: parent.left
                right: list.left
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            visible: !screen.network.listed && !screen.tight
            model: screen.network.styles
        }

        Chip {
            id: list

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            identifier: "network-list"
            label: screen.network.listed ? qsTr("As a picture") : qsTr("As a list")
            icon: screen.network.listed ? "share-variant-outline" : "format-list-bulleted"
            checkable: false
            onTapped: screen.network.showList(!screen.network.listed)
        }
    }

    // What moves rests after a while, so that nobody has to stop it.
    Timer {
        id: awake

        interval: Theme.calm * 24
        running: screen.visible
    }

    Connections {
        target: screen.network

        function onChanged() {
            awake.restart();
        }
    }
}
