pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The start screen's tiles as visitors get them, then the others in their order.
DeskPage {
    id: page

    required property DeskViewModel desk
    readonly property ArrangingViewModel arranging: desk.arranging
    // A tile is at least as wide as its three buttons.
    readonly property real leastCell: 3 * (Theme.deskText * 1.3 + Theme.dp(44)) + Theme.dp(40)
    readonly property bool wide: Window.width > Window.height && (width - Theme.dp(80)) / 4.4 > leastCell

    title: qsTr("Arrange the start")
    identifier: "arrange-title"
    Component.onCompleted: arranging.look()
    actions: [
        DeskButton {
            identifier: "arrange-undo"
            label: qsTr("Undo")
            enabled: page.arranging.canUndo
            onTapped: page.arranging.undo()
        },
        DeskButton {
            identifier: "arrange-save"
            label: page.arranging.dirty ? qsTr("Save") : qsTr("Saved")
            kind: "primary"
            enabled: page.arranging.dirty && !page.desk.work.busy
            onTapped: page.arranging.save()
        }
    ]

    DeskText {
        width: parent.width
        text: qsTr("Drag a tile to another place, or move it with its buttons. Visitors get the new order when you publish.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Item {
        id: board

        readonly property int shown: Math.min(tiles.count, page.arranging.mosaic)
        readonly property real gap: Theme.deskGap
        readonly property int across: page.wide ? 3 : 2
        readonly property real lead: page.wide ? 1.28 : 1.4
        readonly property real cellWidth: page.wide ? (width - across * gap) / (across + lead) : (width - gap) / 2
        readonly property real cellHeight: Math.max(Theme.dp(240), Theme.deskText * 8 + Theme.deskTouch)
        readonly property real mosaicHeight: page.wide ? 2 * cellHeight + gap : cellHeight * lead + 3 * (cellHeight + gap)
        readonly property real lineHeight: Math.max(Theme.deskTouch, Theme.deskText * 2.8) + Theme.dp(16)
        readonly property real linesTop: mosaicHeight + gap * 2
        property int dragged: -1
        property int goal: -1

        function cell(number: int): rect {
            if (number >= page.arranging.mosaic)
                return Qt.rect(0, linesTop + (number - page.arranging.mosaic) * (lineHeight + Theme.dp(8)), width, lineHeight);
            if (number === 0)
                return page.wide ? Qt.rect(0, 0, cellWidth * lead, mosaicHeight) : Qt.rect(0, 0, width, cellHeight * lead);
            const column = (number - 1) % across;
            const row = Math.floor((number - 1) / across);
            const left = page.wide ? cellWidth * lead + gap : 0;
            const top = page.wide ? 0 : cellHeight * lead + gap;
            return Qt.rect(left + column * (cellWidth + gap), top + row * (cellHeight + gap), cellWidth, cellHeight);
        }

        // The tile at a point of the board, -1 between the tiles.
        function at(x: real, y: real): int {
            for (let i = 0; i < tiles.count; i++) {
                const place = cell(i);
                if (x >= place.x && x < place.x + place.width && y >= place.y && y < place.y + place.height)
                    return i;
            }
            return -1;
        }

        width: parent.width
        height: tiles.count > page.arranging.mosaic ? cell(tiles.count - 1).bottom : mosaicHeight

        Repeater {
            id: tiles

            model: page.arranging.rows

            ArrangeTile {
                id: tile

                readonly property rect place: board.cell(index)

                x: place.x
                y: place.y
                width: place.width
                height: place.height
                lined: index >= page.arranging.mosaic
                last: index === page.arranging.total - 1
                aimed: board.goal === index && board.dragged !== index
                onMoved: goal => page.arranging.move(index, goal)
                onDragged: (x, y) => {
                    board.dragged = index;
                    board.goal = board.at(tile.x + x, tile.y + y);
                }
                onDropped: {
                    const goal = board.goal;
                    board.dragged = board.goal = -1;
                    if (goal >= 0)
                        page.arranging.move(index, goal);
                }
            }
        }
    }

    DeskButton {
        identifier: "arrange-more"
        visible: page.arranging.hidden > 0
        label: qsTr("Show more (%n left)", "", page.arranging.hidden)
        onTapped: page.arranging.more()
    }
}
