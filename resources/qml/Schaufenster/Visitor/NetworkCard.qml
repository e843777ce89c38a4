pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The record that is looked at, and in words how others belong to it.
Rectangle {
    id: card

    required property NetworkViewModel network
    property bool mirrored: false

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
        height: Math.min(card.height * 0.26, Theme.dp(220))
        family: card.network.family
        seed: card.network.slug
        source: card.network.picture
        cutout: card.network.cutout
        radius: Theme.radius
        coal: 0.9
        stage: Qt.rect(width * 0.5, height * 0.08, width * 0.45, height * 0.84)
    }

    RoundButton {
        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.dp(12)
        }
        identifier: "network-close"
        label: qsTr("Show all again")
        icon: "close"
        onTapped: card.network.leave()
    }

    Heading {
        id: title

        anchors {
            left: parent.left
            right: parent.right
            top: poster.bottom
            margins: Theme.dp(22)
            topMargin: Theme.dp(14)
        }
        text: card.network.title
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "network-title"
    }

    ListView {
        id: bonds

        anchors {
            left: parent.left
            right: parent.right
            top: title.bottom
            bottom: go.top
            leftMargin: Theme.dp(12)
            rightMargin: Theme.dp(12)
            topMargin: Theme.dp(8)
            bottomMargin: Theme.dp(12)
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(6)
        model: card.network.bonds

        delegate: BondLine {
            required style

            x: card.mirrored ? bonds.width - width : 0
            width: bonds.width - (turner.visible ? turner.width + Theme.dp(6) : 0)
            mirrored: card.mirrored
            onTapped: card.network.find(slug)
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
            margins: Theme.dp(18)
        }
        identifier: "network-more"
        label: qsTr("More about it")
        fill: Theme.chosen
        inkColor: Theme.chosenInk
        onTapped: card.more(poster)
    }
}
