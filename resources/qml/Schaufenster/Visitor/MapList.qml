pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The map in words: each town with its records, the nearest first where that is known.
Item {
    id: list

    required property AtlasViewModel atlas
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    readonly property int columns: Math.max(1, Math.floor((cells.width + Theme.gap) / (Theme.base * (width > height ? 19 : 15) + Theme.gap)))

    signal opened(string slug, Item tile)

    GridView {
        id: cells

        keyNavigationEnabled: false
        anchors {
            fill: parent
            leftMargin: Theme.margin
            rightMargin: Theme.margin - Theme.gap
        }
        clip: true
        topMargin: Theme.dp(8)
        bottomMargin: Theme.dp(24)
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        cellWidth: Math.floor(width / list.columns)
        cellHeight: Theme.base * (list.columns === 1 || cellWidth > Theme.base * 19 ? 5.8 : 7) + Theme.gap
        model: list.atlas.directory

        delegate: MapListCell {
            width: cells.cellWidth
            height: cells.cellHeight
            keeper: list.keeper
            onOpened: (slug, tile) => list.opened(slug, tile)
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "map-list"
        list: cells
    }
}
