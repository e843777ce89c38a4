pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Every record from A to Z, thousands as well as a few.
FocusScope {
    id: screen

    required property Kiosk app
    readonly property int columns: Math.max(1, Math.floor((records.width + Theme.gap) / (Theme.base * (screen.width > screen.height ? 19 : 15) + Theme.gap)))

    // Within lower reach every line counts.
    readonly property bool low: app.comfort.lowReach && width > height

    // The record opened last stays in sight, also where another language sorts it elsewhere.
    property string read

    signal opened(string slug, Item tile)

    onVisibleChanged: {
        const rank = visible && read !== "" ? records.model.rank(read) : -1;
        if (rank >= 0)
            records.positionViewAtIndex(rank, GridView.Contain);
    }

    function reset() {
        read = "";
        records.positionViewAtBeginning();
    }

    GridView {
        id: records

        keyNavigationEnabled: false
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: letters.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin - Theme.gap
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        reuseItems: true
        cellWidth: Math.floor(width / screen.columns)
        cellHeight: Theme.base * (screen.columns === 1 || records.cellWidth > Theme.base * 19 ? 5.4 : 6.6) + Theme.gap
        model: screen.app.start.shelf

        header: Column {
            property real told: 0

            width: records.width
            spacing: Theme.dp(20)
            topPadding: Theme.dp(screen.low ? 24 : 44)
            bottomPadding: Theme.dp(24)
            // Who is at the beginning stays there when the words above the list need more room.
            onHeightChanged: {
                if (records.contentY <= 1 - told)
                    Qt.callLater(records.positionViewAtBeginning);
                told = height;
            }

            Heading {
                anchors.left: parent.left
                width: parent.width - Theme.gap
                visible: !screen.low
                text: qsTr("%n record(s) from A to Z", "", screen.app.start.total)
                font.pixelSize: Theme.headline
                horizontalAlignment: Text.AlignLeft
            }

            Filters {
                anchors.left: parent.left
                width: parent.width - Theme.gap
                start: screen.app.start
            }
        }

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
            required property string language

            width: records.cellWidth
            height: records.cellHeight

            RecordCard {
                id: card

                anchors.left: parent.left
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                slug: cell.slug
                title: cell.title
                teaser: cell.teaser
                family: cell.family
                pictureSmall: cell.pictureSmall
                cutout: cell.cutout
                focalX: cell.focalX
                focalY: cell.focalY
                language: cell.language
                keeper: screen.app.ways.kept
                onTapped: {
                    screen.read = cell.slug;
                    screen.opened(cell.slug, card);
                }
            }
        }
    }

    Letters {
        id: letters

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(20)
        }
        topPadding: Theme.dp(16)
        model: screen.app.start.letters
        onChosen: first => {
            records.cancelFlick();
            records.positionViewAtIndex(first, GridView.Beginning);
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: letters.top
            margins: Theme.dp(16)
        }
        prefix: "index"
        list: records
    }
}
