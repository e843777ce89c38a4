pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Every record by every language; a touch opens the text.
Item {
    id: page

    required property DeskViewModel desk
    readonly property BoardViewModel board: desk.board

    // Beside the title with words, beside it with signs alone, or below it.
    readonly property real room: width - 2 * Theme.dp(40)
    readonly property real least: Theme.deskText * 13
    readonly property bool worded: room - least >= board.columnsShown * Theme.deskText * 9
    readonly property bool beside: worded || room - least >= board.columnsShown * Theme.deskText * 5.4
    readonly property real cell: Math.min(Theme.deskText * 11, (room - least) / Math.max(1, board.columnsShown))

    // With large text it scrolls away with the list.
    readonly property bool pinned: head.implicitHeight < height * 0.4

    Component.onCompleted: board.look()

    function openText(slug: string, tag: string) {
        if (tag !== board.house)
            desk.editor.texts.beside(tag);
        desk.edit(slug, "texts");
    }

    BoardHead {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(40)
            topMargin: Theme.dp(32)
        }
        desk: page.desk
        visible: page.pinned
    }

    // What the columns are called.
    Row {
        id: names

        anchors {
            right: parent.right
            rightMargin: Theme.dp(40)
            top: page.pinned ? head.bottom : parent.top
            topMargin: visible ? Theme.dp(20) : 0
        }
        visible: page.beside && page.board.language === "" && page.board.listed > 0
        height: visible ? implicitHeight : 0

        Repeater {
            model: page.board.columns

            DeskText {
                required property string endonym

                width: page.cell
                leftPadding: Theme.dp(3)
                rightPadding: Theme.dp(3)
                anchors.bottom: parent?.bottom
                text: endonym
                strength: 600
                color: Theme.muted
                font.pixelSize: Theme.deskText * 0.86
                maximumLineCount: 2
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    ListView {
        id: lines

        anchors {
            left: parent.left
            right: parent.right
            top: names.bottom
            bottom: pager.top
            leftMargin: Theme.dp(40)
            rightMargin: Theme.dp(40)
            topMargin: Theme.dp(12)
        }
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.board.rows

        header: Item {
            width: lines.width
            height: page.pinned ? 0 : inner.height + Theme.dp(20)
            onHeightChanged: Qt.callLater(lines.positionViewAtBeginning)

            BoardHead {
                id: inner

                width: parent.width
                desk: page.desk
                visible: !page.pinned
            }
        }

        delegate: BoardLine {
            width: lines.width
            columns: page.board.columns
            only: page.board.language
            beside: page.beside
            worded: page.worded
            cell: page.cell
            onAsked: tag => page.openText(slug, tag)
        }

        footer: Item {
            width: 1
            height: Theme.dp(24)
        }
    }

    DeskEmpty {
        anchors.centerIn: lines
        visible: page.board.looked && page.board.listed === 0
        icon: "translate"
        title: page.board.total === 0 ? qsTr("There is no record yet") : qsTr("No text is in this state")
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.dp(40)
            rightMargin: Theme.dp(40)
        }
        prefix: "board"
        list: lines
    }
}
