pragma ComponentBehavior: Bound

import QtQuick

// The map's ground painted at one scale, as squares that are asked for where one looks. Grown and
// shrunk with the map until it is painted anew.
Item {
    id: tiles

    required property MapView view
    // Height of the whole sheet in the pixels it is painted in; 0 for nothing.
    property int tall: 0
    readonly property real side: tall > 0 ? 512 * view.sheetHeight / tall : 0
    readonly property bool ready: tall > 0 && waiting === 0
    property int waiting: 0

    readonly property int firstColumn: side > 0 ? Math.floor(view.fromLeft / side) : 0
    readonly property int firstRow: side > 0 ? Math.floor(view.fromTop / side) : 0
    // Enough for the whole view at the scale they are painted in, and a little smaller.
    readonly property int columns: tall > 0 ? Math.min(Math.ceil(tall * view.shape / 512), Math.ceil(view.width / 440) + 1) : 0
    readonly property int rows: tall > 0 ? Math.min(Math.ceil(tall / 512), Math.ceil(view.height / 440) + 1) : 0

    Repeater {
        model: tiles.columns * tiles.rows

        // A square keeps its place until it is out of sight, then it comes back on the other side.
        Image {
            id: tile

            required property int index
            readonly property int slotColumn: index % tiles.columns
            readonly property int slotRow: Math.floor(index / tiles.columns)
            readonly property int column: tiles.firstColumn + ((slotColumn - tiles.firstColumn) % tiles.columns + tiles.columns) % tiles.columns
            readonly property int row: tiles.firstRow + ((slotRow - tiles.firstRow) % tiles.rows + tiles.rows) % tiles.rows
            readonly property bool busy: status === Image.Loading

            asynchronous: false
            smooth: tiles.view.sheetHeight !== tiles.tall
            cache: false
            x: Math.round(column * tiles.side)
            y: Math.round(row * tiles.side)
            width: Math.round((column + 1) * tiles.side) - x
            height: Math.round((row + 1) * tiles.side) - y
            source: "image://ground/" + tiles.tall + "/" + column + "/" + row + "/" + tiles.view.look
            onBusyChanged: tiles.waiting += busy ? 1 : -1
            Component.onDestruction: {
                if (busy)
                    tiles.waiting -= 1;
            }
        }
    }
}
