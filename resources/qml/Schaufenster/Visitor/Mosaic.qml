pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// One lead tile and up to six around it, without a gap for any number. Where the text is too
// large for that, the tiles keep a readable size and the mosaic grows beyond the screen.
Item {
    id: mosaic

    property alias model: tiles.model
    // Height at hand; the mosaic fills it when its tiles stay readable.
    property real room: 0
    // False while the screen around it is made.
    property bool arranged: false
    readonly property real gap: Theme.gap
    readonly property bool landscape: width > room
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    readonly property int others: Math.max(0, tiles.count - 1)
    readonly property real leastWidth: Theme.base * 12
    readonly property real leastHeight: Theme.base * 9.4
    readonly property int rows: landscape ? (others > 1 ? 2 : 1) : Math.ceil(others / 2) + 1
    readonly property int columns: landscape ? Math.ceil(others / rows) : Math.min(2, Math.max(1, others))
    readonly property bool fits: room > 0 && cellWidth >= leastWidth && cellHeight >= leastHeight
    readonly property real leadShare: landscape ? 1.28 : 1.2
    readonly property real cellWidth: landscape ? (width - columns * gap) / (columns + leadShare) : (width - gap) / 2
    readonly property real cellHeight: landscape ? (room - gap * (rows - 1)) / rows : (room - gap * (rows - 1)) / (rows - 1 + leadShare)
    // A low band has no room for a lead: tiles in rows that fill it one at a time.
    readonly property bool shallow: landscape && room < leastHeight * 2
    readonly property int listColumns: Math.max(1, Math.floor((width + gap) / (leastWidth + gap)))
    readonly property bool ready: {
        for (let i = 0; i < tiles.count; i++)
            if (!(tiles.itemAt(i) as RecordTile)?.ready)
                return false;
        return tiles.count > 0;
    }

    signal chosen(string slug, Item tile)

    implicitHeight: fits ? room : cell(tiles.count - 1).bottom

    // Place of the tile with this number, read from left to right.
    function cell(number: int): rect {
        if (!fits)
            return listed(number);
        if (number === 0)
            return landscape ? Qt.rect(0, 0, others > 0 ? cellWidth * leadShare : width, room) : Qt.rect(0, 0, width, others > 0 ? cellHeight * leadShare : room);
        const place = number - 1;
        const across = landscape ? columns : 2;
        const column = place % across;
        const row = Math.floor(place / across);
        // The last tile takes what is left of its row.
        const span = place === others - 1 ? across - column : 1;
        const left = landscape ? cellWidth * leadShare + gap + column * (cellWidth + gap) : column * (cellWidth + gap);
        const top = landscape ? row * (cellHeight + gap) : cellHeight * leadShare + gap + row * (cellHeight + gap);
        return Qt.rect(left, top, cellWidth * span + gap * (span - 1), cellHeight);
    }

    function listed(number: int): rect {
        const tall = shallow ? Math.max(leastHeight, room) : leastHeight * 1.25;
        const wide = (width - gap * (listColumns - 1)) / listColumns;
        if (number <= 0 && !shallow)
            return Qt.rect(0, 0, width, tall);
        const place = Math.max(0, shallow ? number : number - 1);
        const last = shallow ? others : others - 1;
        const column = place % listColumns;
        const row = Math.floor(place / listColumns) + (shallow ? 0 : 1);
        const span = place === last ? listColumns - column : 1;
        return Qt.rect(column * (wide + gap), row * (tall + gap), wide * span + gap * (span - 1), tall);
    }

    function tileOf(slug: string): Item {
        for (let i = 0; i < tiles.count; i++) {
            const tile = tiles.itemAt(i) as RecordTile;
            if (tile?.slug === slug)
                return tile;
        }
        return null;
    }

    Repeater {
        id: tiles

        RecordTile {
            id: tile
            required language

            required property int index
            readonly property rect place: mosaic.cell(index)

            lead: index === 0 && !mosaic.shallow
            beside: !mosaic.shallow || width > mosaic.leastWidth * 2
            keeper: mosaic.keeper
            pictured: mosaic.arranged
            x: LayoutMirroring.enabled ? mosaic.width - place.x - place.width : place.x
            y: place.y
            width: place.width
            height: place.height
            onTapped: mosaic.chosen(tile.slug, tile)
        }
    }
}
