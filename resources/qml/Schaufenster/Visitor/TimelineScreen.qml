pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The years as layers of ground, from coal to light: side by side and rising, or in portrait one
// above the other.
Way {
    id: screen

    readonly property TimelineViewModel timeline: app.ways.timeline
    readonly property bool large: Theme.textScale > 1.2
    readonly property real least: Theme.base * (large ? 16 : 10)

    // As many jumps as fit on a line.
    readonly property int most: Math.max(4, Math.floor(jumps.width / (Math.max(Theme.touch * 1.2, Theme.base * 2.2 + Theme.dp(60)) + jumps.spacing)))

    function arrange() {
        timeline.arrange(large ? 1 : 2, most);
    }

    // Swiping is one way; arrow keys and the Tab key lead to what is out of sight as well.
    function step(row: int) {
        if (row < 0 || row >= years.count)
            return;
        years.positionViewAtIndex(row, ListView.Contain);
        (years.itemAtIndex(row) as Stratum)?.focusIn();
    }

    onLargeChanged: arrange()
    onMostChanged: arrange()
    Component.onCompleted: arrange()

    Heading {
        id: title

        visible: !screen.shallow

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.dp(44)
        }
        text: screen.timeline.firstYear === screen.timeline.lastYear ? qsTr("Layer by layer") : qsTr("From %1 to %2, layer by layer").arg(screen.timeline.firstYear).arg(screen.timeline.lastYear)
        font.pixelSize: Theme.headline
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "timeline-title"
    }

    ListView {
        id: years

        keyNavigationEnabled: false
        readonly property real column: Math.max(screen.least, width / Math.max(1, count))
        // The stairs move with the finger, so that every page rises.
        readonly property bool moves: screen.landscape && contentWidth > width + 1
        property real deepest: 0
        // The first year in sight stays in sight when another language turns the list around.
        property int place: 0
        property bool turned: false
        readonly property bool mirrored: LayoutMirroring.enabled

        function note() {
            if (turned === LayoutMirroring.enabled)
                place = Math.max(0, indexAt(contentX + (turned || !screen.landscape ? width - 1 : 1), contentY + height - 1));
        }

        function turn() {
            positionViewAtIndex(place, ListView.Beginning);
            turned = LayoutMirroring.enabled;
        }

        onHeightChanged: deepest = 0
        onContentXChanged: note()
        onContentYChanged: note()
        onMirroredChanged: Qt.callLater(turn)
        Component.onCompleted: turned = LayoutMirroring.enabled

        anchors {
            left: parent.left
            right: parent.right
            top: screen.shallow ? parent.top : title.bottom
            bottom: jumps.visible ? jumps.top : parent.bottom
            topMargin: Theme.dp(16)
            bottomMargin: jumps.visible ? Theme.dp(16) : 0
        }
        orientation: screen.landscape ? ListView.Horizontal : ListView.Vertical
        // In portrait the oldest layer lies at the bottom.
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        interactive: screen.landscape ? contentWidth > width + 1 : contentHeight > height + 1
        clip: true
        cacheBuffer: Math.max(0, width / 2)
        model: screen.timeline.strata

        delegate: Stratum {
            readonly property real way: (x - years.contentX) / Math.max(1, years.width - width)

            rise: years.moves ? Math.max(0, Math.min(1, LayoutMirroring.enabled ? 1 - way : way)) : share
            deepest: years.moves ? Math.min(years.height, years.deepest) : 0
            onNeedChanged: years.deepest = Math.max(years.deepest, need)
            across: screen.landscape
            width: screen.landscape ? years.column : years.width
            height: screen.landscape ? years.height : Math.max(need, years.height / Math.max(1, years.count) * 0.8)
            keeper: screen.app.ways.kept
            onOpened: (slug, item) => screen.opened(slug, item)
            onEntered: years.positionViewAtIndex(index, ListView.Contain)
            onStepped: direction => screen.step(index + direction)
        }
    }

    // Without a GPU layers are not clipped; they end here.
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: years.bottom
            bottom: parent.bottom
        }
        color: Theme.ground
    }

    Flow {
        id: jumps

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(20)
        }
        visible: screen.timeline.count > 12
        spacing: Theme.mm(3)

        Repeater {
            model: screen.timeline.jumps

            Chip {
                required property int year
                required property int row

                identifier: "year-" + year
                label: year
                checkable: false
                onTapped: {
                    years.cancelFlick();
                    years.positionViewAtIndex(row, ListView.Beginning);
                }
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: years.bottom
            margins: Theme.dp(16)
        }
        prefix: "timeline"
        across: screen.landscape
        list: years
    }
}
