pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The records of the pin that was touched.
Rectangle {
    id: card

    required property AtlasViewModel atlas
    readonly property real need: Theme.touch + Theme.dp(40) + Math.min(3, cards.count) * (Theme.base * 5.2 + Theme.dp(12))

    signal opened(string slug, Item tile)

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.outline
    border.color: Theme.line

    MouseArea {
        anchors.fill: parent
    }

    PlainText {
        anchors {
            left: parent.left
            right: close.left
            leftMargin: Theme.dp(24)
            verticalCenter: close.verticalCenter
        }
        text: card.atlas.chosenCount > 1 ? qsTr("%n record(s) at this place", "", card.atlas.chosenCount) : qsTr("At this place")
        strength: 600
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    RoundButton {
        id: close

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.dp(12)
        }
        identifier: "map-close"
        label: qsTr("Close")
        icon: "close"
        onTapped: card.atlas.close()
    }

    ListView {
        id: cards

        anchors {
            left: parent.left
            right: parent.right
            top: close.bottom
            bottom: parent.bottom
            margins: Theme.dp(14)
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(12)
        model: card.atlas.chosen

        delegate: PlaceCard {
            width: cards.width
            prefix: "place"
            onTapped: card.opened(slug, this)
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(12)
        }
        prefix: "places"
        list: cards
    }
}
