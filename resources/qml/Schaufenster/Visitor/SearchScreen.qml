pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Type and see: what is typed above, what is found below it, the keys within reach.
Way {
    id: screen

    readonly property SearchViewModel search: app.ways.search
    readonly property int columns: Math.max(1, Math.floor((results.width + Theme.gap) / (Theme.base * (landscape ? 19 : 15) + Theme.gap)))
    // The keyboard lies on the screen, or was put away to see more.
    property bool typing: true
    // Query and categories side by side, where both fit on a line.
    readonly property bool oneRow: landscape && !aside && filters.need + Theme.gap + Theme.base * 24 < width - 2 * Theme.margin
    readonly property real below: height - query.y - query.height
    readonly property real keyShare: 0.55
    // A low band, or words too large for keys below the results: then these lie beside them.
    readonly property bool aside: shallow || landscape && below - height * keyShare < Theme.base * 9
    readonly property bool cramped: typing && (aside ? below < Theme.base * 15 : below - keyboard.height < Theme.base * 11)

    Component.onCompleted: query.forceActiveFocus()

    // A real keyboard types from wherever the focus is.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace && search.query !== "")
            search.erase();
        else if (event.key === Qt.Key_Delete)
            search.clear();
        else if (event.text !== "" && event.text >= " ")
            search.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: screen.search

        function onAskedAnew() {
            Qt.callLater(results.positionViewAtBeginning);
        }
    }

    QueryLine {
        id: query

        anchors {
            left: parent.left
            right: results.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.gap + (screen.oneRow ? filters.width + Theme.gap : 0)
            topMargin: Theme.dp(28)
        }
        search: screen.search
        onTapped: {
            screen.typing = true;
            query.forceActiveFocus();
        }
    }

    CategoryChips {
        id: filters

        anchors {
            right: parent.right
            rightMargin: Theme.margin
            verticalCenter: query.verticalCenter
        }
        width: need
        visible: screen.oneRow
        prefix: "search-in"
        model: screen.search.categories
        chosen: screen.search.chosen
        onPicked: slug => screen.search.choose(slug)
    }

    GridView {
        id: results

        keyNavigationEnabled: false
        anchors {
            left: parent.left
            right: screen.aside && screen.typing ? keyboard.left : parent.right
            top: query.bottom
            bottom: screen.aside ? parent.bottom : keyboard.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin - Theme.gap
            topMargin: Theme.dp(12)
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, cellHeight)
        cellWidth: Math.floor(width / screen.columns)
        cellHeight: Theme.base * (results.cellWidth > Theme.base * 19 ? 6.2 : screen.columns === 1 ? 8.6 : 9.9) + Theme.gap
        model: screen.search.results

        header: Item {
            width: results.width
            height: head.height
            onHeightChanged: Qt.callLater(results.positionViewAtBeginning)

            SearchHead {
                id: head

                anchors {
                    left: parent.left
                    right: parent.right
                    rightMargin: Theme.gap
                }
                topPadding: Theme.dp(screen.cramped ? 0 : 10)
                bottomPadding: Theme.dp(screen.cramped ? 10 : 20)
                search: screen.search
                cramped: screen.cramped
                filtered: !screen.oneRow && !screen.cramped && !(screen.shallow && screen.typing)
            }
        }

        delegate: Item {
            id: cell

            required property string slug
            required property string title
            required property list<int> titleMarks
            required property string line
            required property list<int> lineMarks
            required property string family
            required property url pictureSmall
            required property bool cutout
            required property real focalX
            required property real focalY
            required property string language
            required property string foundIn

            width: results.cellWidth
            height: results.cellHeight

            RecordCard {
                id: card

                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                    bottom: parent.bottom
                    rightMargin: Theme.gap
                    bottomMargin: Theme.gap
                }
                identifier: "result-" + slug
                slug: cell.slug
                keeper: screen.app.ways.kept
                title: cell.title
                titleMarks: cell.titleMarks
                teaser: cell.line
                teaserMarks: cell.lineMarks
                note: cell.foundIn === "" ? "" : qsTr("Found in: %1").arg(cell.foundIn)
                family: cell.family
                pictureSmall: cell.pictureSmall
                cutout: cell.cutout
                focalX: cell.focalX
                focalY: cell.focalY
                language: cell.language
                onTapped: screen.opened(cell.slug, card)
            }
        }
    }

    Pager {
        anchors {
            right: results.right
            bottom: results.bottom
            margins: Theme.dp(16)
            rightMargin: Theme.dp(16) - results.anchors.rightMargin
        }
        prefix: "results"
        list: results
    }

    Keyboard {
        id: keyboard

        x: screen.aside && !screen.app.language.rightToLeft ? screen.width - width : 0
        width: screen.aside ? Math.max(screen.width * 0.46, least) : screen.width
        height: screen.aside ? screen.height : implicitHeight
        y: screen.typing ? parent.height - height : parent.height
        visible: y < parent.height
        enabled: screen.typing
        room: screen.height * (screen.aside ? 1 : screen.keyShare)
        tall: screen.aside
        search: screen.search
        onPut: screen.typing = false

        Behavior on y {
            NumberAnimation {
                duration: Theme.swift
                easing.type: Easing.OutCubic
            }
        }
    }
}
