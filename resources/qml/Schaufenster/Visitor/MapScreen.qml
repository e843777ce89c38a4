pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The region as a poster, with everyone where they are at home.
Way {
    id: screen

    readonly property AtlasViewModel atlas: app.ways.atlas
    readonly property point goal: atlas.goal
    readonly property bool mirrored: app.language.rightToLeft

    Flow {
        id: tools

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.dp(28)
        }
        spacing: Theme.dp(14)

        CategoryChips {
            width: Math.min(need, tools.width)
            prefix: "map"
            model: screen.atlas.categories
            chosen: screen.atlas.category
            onPicked: slug => screen.atlas.choose(slug)
        }

        Chip {
            identifier: "map-list"
            label: screen.atlas.listed ? qsTr("As a map") : qsTr("As a list")
            icon: screen.atlas.listed ? "map-outline" : "format-list-bulleted"
            checkable: false
            onTapped: screen.atlas.showList(!screen.atlas.listed)
        }
    }

    Item {
        id: room

        anchors {
            left: parent.left
            right: parent.right
            top: tools.bottom
            bottom: parent.bottom
            topMargin: Theme.dp(16)
        }
        visible: !screen.atlas.listed

        MapSheet {
            id: sheet

            anchors.fill: parent
            atlas: screen.atlas
            free: !card.visible ? Qt.rect(0, 0, width, height) : screen.landscape ? Qt.rect(screen.mirrored ? card.width : 0, 0, width - card.width, height) : Qt.rect(0, 0, width, height - card.height)
            onEmptied: screen.atlas.close()
        }

        Column {
            id: buttons

            anchors {
                left: parent.left
                bottom: parent.bottom
                leftMargin: Theme.dp(24)
                bottomMargin: Theme.dp(24)
            }
            spacing: Theme.mm(3)

            RoundButton {
                identifier: "map-whole"
                label: qsTr("Whole region")
                icon: "arrow-expand-all"
                onTapped: sheet.zoomTo(0, Qt.point(0.5, 0.5), true)
            }

            RoundButton {
                identifier: "map-here"
                label: qsTr("Where I am")
                icon: "crosshairs-gps"
                visible: screen.atlas.located
                onTapped: sheet.zoomTo(Math.max(sheet.breadth, sheet.least * 3), screen.atlas.here, true)
            }

            RoundButton {
                identifier: "map-in"
                label: qsTr("Closer")
                icon: "plus"
                onTapped: sheet.zoomBy(1.6)
            }

            RoundButton {
                identifier: "map-out"
                label: qsTr("Further away")
                icon: "minus"
                onTapped: sheet.zoomBy(1 / 1.6)
            }
        }

        MapCard {
            id: card

            anchors {
                right: parent.right
                bottom: parent.bottom
                rightMargin: Theme.dp(24)
                bottomMargin: Theme.dp(24)
            }
            width: screen.landscape ? Math.min(parent.width * 0.5, Theme.base * 20) : parent.width - buttons.width - Theme.dp(72)
            height: Math.min(need, parent.height * (screen.landscape ? 0.94 : 0.5))
            visible: screen.atlas.chosenCount > 0
            atlas: screen.atlas
            onOpened: (slug, tile) => screen.opened(slug, tile)
        }
    }

    Loader {
        anchors {
            fill: room
            leftMargin: Theme.margin
            rightMargin: Theme.dp(16)
        }
        active: screen.atlas.listed

        sourceComponent: MapList {
            atlas: screen.atlas
            mirrored: screen.mirrored
            onOpened: (slug, tile) => screen.opened(slug, tile)
        }
    }

    function begin() {
        sheet.frame();
        seek();
    }

    // What was looked for comes to the middle, near enough to stand alone.
    function seek() {
        if (goal.x >= 0)
            sheet.zoomTo(Math.max(sheet.breadth, sheet.least * 4), goal, true);
    }

    Component.onCompleted: Qt.callLater(begin)

    Connections {
        target: screen.atlas

        function onSought() {
            Qt.callLater(screen.seek);
        }
    }
}
