pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The record that is looked at, and in words how others belong to it.
Rectangle {
    id: card

    required property NetworkViewModel network
    property bool landscape: true
    property bool mirrored: false
    // Large words need the room.
    property bool tight: false
    // Height with which nothing has to be scrolled.
    readonly property real need: poster.height + bonds.contentHeight + go.height + Theme.dp(40)

    signal gone(string place)
    signal more(Item tile)

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.outline
    border.color: Theme.line

    // Taps beside the words do not reach the bubbles below.
    MouseArea {
        anchors.fill: parent
    }

    Poster {
        id: poster

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.outline
        }
        height: card.landscape && !card.tight ? Math.min(Theme.dp(124), (card.parent?.height ?? 0) * 0.2) : Theme.touch + Theme.dp(32)
        family: card.network.family
        seed: card.network.slug
        source: card.network.picture
        cutout: card.network.cutout
        focalX: card.network.focalX
        focalY: card.network.focalY
        radius: Theme.radius
        coal: 0.92
        stage: Qt.rect(Theme.dp(16), height * 0.08, width - Theme.touch - Theme.dp(48), height * 0.84)
    }

    RoundButton {
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.dp(14)
        }
        identifier: "network-close"
        label: qsTr("Show all again")
        icon: "close"
        onTapped: card.gone(card.network.whole)
    }

    // Title and teaser scroll along: in large text they may need all the room.
    ListView {
        id: bonds

        keyNavigationEnabled: false
        anchors {
            left: parent.left
            right: parent.right
            top: poster.bottom
            bottom: go.top
            leftMargin: Theme.dp(14)
            rightMargin: Theme.dp(14)
            bottomMargin: Theme.dp(14)
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(4)
        model: card.network.bonds

        header: Column {
            x: Theme.dp(12)
            width: bonds.width - 2 * x
            topPadding: Theme.dp(14)
            bottomPadding: Theme.dp(10)
            spacing: Theme.dp(4)

            Heading {
                width: parent.width
                text: card.network.title
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "network-title"
            }

            PlainText {
                width: parent.width
                visible: text !== ""
                text: card.network.teaser
                color: Theme.muted
                breadth: 85
                horizontalAlignment: Text.AlignLeft
            }
        }

        delegate: BondLine {
            required style

            x: card.mirrored ? bonds.width - width : 0
            width: bonds.width - (turner.visible ? turner.width + Theme.dp(6) : 0)
            mirrored: card.mirrored
            onTapped: card.gone(slug)
        }
    }

    Connections {
        target: card.network

        function onChanged() {
            bonds.positionViewAtBeginning();
        }
    }

    Pager {
        id: turner

        anchors {
            right: bonds.right
            bottom: bonds.bottom
        }
        prefix: "bonds"
        list: bonds
    }

    BigButton {
        id: go

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(20)
        }
        height: Math.max(Theme.touch, implicitHeight * 0.85)
        identifier: "network-more"
        label: qsTr("More about it")
        fill: Theme.chosen
        inkColor: Theme.chosenInk
        onTapped: card.more(poster)
    }
}
