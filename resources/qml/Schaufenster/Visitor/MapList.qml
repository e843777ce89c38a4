pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What the map shows, as a list by town.
Item {
    id: list

    required property AtlasViewModel atlas
    property bool mirrored: false

    signal opened(string slug, Item tile)

    ListView {
        id: cards

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(12)
        model: list.atlas.places

        delegate: PlaceCard {
            x: list.mirrored ? cards.width - width : 0
            width: cards.width - Theme.touch - Theme.dp(24)
            prefix: "listed"
            onTapped: list.opened(slug, this)
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "map"
        list: cards
    }
}
