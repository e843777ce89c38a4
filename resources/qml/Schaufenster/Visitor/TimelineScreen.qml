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
    readonly property real least: Theme.base * (large ? 14 : 10)

    function arrange() {
        timeline.arrange(large ? 1 : 2, 8);
    }

    onLargeChanged: arrange()
    Component.onCompleted: arrange()

    Heading {
        id: title

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

        readonly property real column: Math.max(screen.least, width / Math.max(1, count))

        anchors {
            left: parent.left
            right: parent.right
            top: title.bottom
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
            across: screen.landscape
            width: screen.landscape ? years.column : years.width
            height: screen.landscape ? years.height : Math.max(need, years.height / Math.max(1, years.count) * 0.8)
            onOpened: (slug, item) => screen.opened(slug, item)
        }
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
