pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What a pin stands for: a record, or all records of one place.
Rectangle {
    id: card

    required property AtlasViewModel atlas
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    required property bool landscape
    // The most it may take.
    required property real room
    readonly property bool several: atlas.cardSize > 1
    readonly property point spot: atlas.cardSpot
    readonly property bool outside: spot.x < 0 || spot.x > 1 || spot.y < 0 || spot.y > 1

    readonly property real line: Theme.base * 5

    signal opened(string slug, Item tile)

    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.line
    implicitHeight: Theme.dp(40) + (several ? (entries.headerItem?.height ?? 0) + atlas.cardSize * (line + Theme.dp(14)) : one.height)

    // Touches between two elements are not for the map below.
    MouseArea {
        anchors.fill: parent
    }

    ListView {
        id: entries

        keyNavigationEnabled: false
        anchors {
            fill: parent
            topMargin: Theme.dp(20)
            leftMargin: Theme.dp(20)
            rightMargin: Theme.dp(20)
            bottomMargin: Theme.dp(20)
        }
        visible: card.several
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(14)
        model: card.several ? card.atlas.card : null

        header: Column {
            width: entries.width - close.width
            onHeightChanged: Qt.callLater(entries.positionViewAtBeginning)
            bottomPadding: Theme.dp(18)

            PlainText {
                width: parent.width
                visible: text !== ""
                text: card.atlas.cardTown
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }

            Heading {
                width: parent.width
                text: qsTr("%n record(s) at this place", "", card.atlas.cardSize)
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "map-card-title"
            }

            PlainText {
                width: parent.width
                visible: card.outside
                text: qsTr("This place is outside of the map.")
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }

        delegate: RecordCard {
            id: entry

            required language

            width: entries.width
            height: card.line
            keeper: card.keeper
            onTapped: card.opened(slug, entry)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: Theme.outline
                border.color: Theme.line
            }
        }
    }

    Flickable {
        id: page

        anchors {
            fill: parent
            topMargin: Theme.dp(20)
            leftMargin: Theme.dp(20)
            rightMargin: Theme.dp(20)
            bottomMargin: Theme.dp(20)
        }
        visible: !card.several
        clip: interactive
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: one.height

        Column {
            id: one

            width: page.width

            Repeater {
                model: card.several ? null : card.atlas.card

                MapRecord {
                    width: one.width
                    town: card.atlas.cardTown
                    landscape: card.landscape
                    room: card.room
                    outside: card.outside
                    onMore: poster => card.opened(slug, poster)
                }
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "map-card"
        list: card.several ? entries as Flickable : page
    }

    RoundButton {
        id: close

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.dp(16)
        }
        identifier: "map-card-close"
        label: qsTr("Close")
        icon: "close"
        onTapped: card.atlas.drop()
    }
}
