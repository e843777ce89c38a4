pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What was found, the most prominent first.
Item {
    id: results

    required property SearchViewModel search
    required property LanguageViewModel language
    property string summary

    signal opened(string slug, Item tile)

    onSummaryChanged: told.Accessible.announce(summary)

    Flow {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.dp(14)

        PlainText {
            id: told

            width: Math.min(implicitWidth, head.width)
            height: Math.max(implicitHeight, suggestions.count > 0 ? Theme.touch : 0)
            verticalAlignment: Text.AlignVCenter
            text: results.summary
            color: Theme.muted
            strength: 500
            Accessible.id: "search-summary"
        }

        Repeater {
            id: suggestions

            model: results.search.suggestions

            Chip {
                required property string word

                identifier: "suggestion-" + word
                label: word
                icon: "magnify"
                checkable: false
                onTapped: results.search.take(word)
            }
        }
    }

    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.base * 17 + Theme.gap)))

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: parent.bottom
            topMargin: Theme.dp(12)
            leftMargin: Theme.margin
            rightMargin: Theme.margin - Theme.gap
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.base * (cellWidth < Theme.base * 26 ? 6.4 : 5) + Theme.dp(16)
        model: results.search.found

        delegate: Item {
            id: cell

            required property string slug
            required property string title
            required property string teaser
            required property string family
            required property url pictureSmall
            required property bool cutout
            required property real focalX
            required property real focalY
            required property list<string> words
            required property list<bool> marked
            required property string foundIn

            width: grid.cellWidth
            height: grid.cellHeight

            RecordCard {
                id: card

                width: parent.width - Theme.gap
                height: parent.height - Theme.dp(16)
                slug: cell.slug
                title: cell.title
                teaser: cell.foundIn === "" ? cell.teaser : qsTr("Found in: %1").arg(results.language.nameOf(cell.foundIn))
                family: cell.family
                pictureSmall: cell.pictureSmall
                cutout: cell.cutout
                focalX: cell.focalX
                focalY: cell.focalY
                words: cell.words
                marked: cell.marked
                onTapped: results.opened(cell.slug, card)
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(8)
        }
        prefix: "search"
        list: grid
    }

    Connections {
        target: results.search

        function onChanged() {
            grid.positionViewAtBeginning();
        }
    }
}
