pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// A record on the board: its title, and a cell for each language beside or below it.
Item {
    id: line

    required property string slug
    required property string title
    required property list<string> texts
    required property int index
    required property QtObject columns
    required property string only
    required property bool beside
    required property bool worded
    required property real cell

    signal asked(string tag)

    implicitHeight: beside ? Math.max(cells.height, heading.implicitHeight) + Theme.dp(8) : heading.implicitHeight + cells.height + Theme.dp(26)

    Rectangle {
        width: parent.width
        height: Theme.outline / 2
        color: Theme.deskLine
        visible: line.index > 0
    }

    DeskText {
        id: heading

        y: line.beside ? (line.height - height) / 2 : Theme.dp(10)
        width: line.beside ? parent.width - cells.width - Theme.dp(16) : parent.width
        text: line.title
        strength: 600
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        id: cells

        readonly property int perLine: Math.max(1, Math.floor(line.width / (Theme.deskText * 9)))

        anchors.right: parent.right
        y: line.beside ? Theme.dp(4) : heading.y + heading.height + Theme.dp(6)
        width: line.beside ? undefined : line.width

        Repeater {
            model: line.columns

            BoardCell {
                required property int index

                status: line.texts[index] ?? "missing"
                title: line.title
                identifier: "board-" + line.slug + "-" + tag
                visible: shown
                lead: !line.beside
                words: line.worded && line.beside ? Words.textStatus(status) : line.beside ? "" : endonym
                width: line.beside ? line.cell : line.width / cells.perLine
                onTapped: line.asked(tag)
            }
        }
    }
}
