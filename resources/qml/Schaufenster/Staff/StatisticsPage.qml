pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// How the kiosk is used: sums, never persons.
FocusScope {
    id: page

    required property DeskViewModel desk
    readonly property StatisticsViewModel statistics: desk.statistics
    readonly property bool empty: statistics.known && statistics.total === 0

    Component.onCompleted: statistics.load()

    Flickable {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: pager.top
        }
        contentHeight: column.height + column.y + Theme.dp(40)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            x: Theme.dp(40)
            y: Theme.dp(32)
            width: scroller.width - 2 * x
            spacing: Theme.deskGap

            Flow {
                id: head

                readonly property real rest: width - periods.width - spacing - (save.visible ? save.width + spacing : 0)

                width: parent.width
                spacing: Theme.dp(12)

                Heading {
                    text: qsTr("Statistics")
                    font.pixelSize: Theme.deskTitle
                    // Pushes what follows to the other side where one line has room for all.
                    width: head.rest >= implicitWidth ? head.rest : head.width
                    height: head.rest >= implicitWidth ? periods.height : implicitHeight
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: Text.AlignLeft
                }

                Row {
                    id: periods

                    spacing: Theme.dp(8)

                    Repeater {
                        model: page.statistics.periods

                        DeskChip {
                            required property int days
                            required property bool chosen

                            identifier: "statistics-days-" + days
                            label: qsTr("%n day(s)", "", days)
                            checked: chosen
                            onTapped: page.statistics.choose(days)
                        }
                    }
                }

                DeskButton {
                    id: save

                    identifier: "statistics-save"
                    label: qsTr("Save as CSV")
                    icon: "tray-arrow-down"
                    visible: page.statistics.total > 0
                    onTapped: page.desk.saveStatistics()
                }
            }

            Grid {
                id: numbers

                readonly property real cell: (width - (columns - 1) * spacing) / columns

                readonly property real tallest: Math.max(...Array.from(children, child => child.implicitHeight))

                width: parent.width
                columns: width >= Theme.deskText * 34 ? 4 : 2
                spacing: Theme.deskGap
                visible: page.statistics.total > 0

                StatisticsNumber {
                    width: numbers.cell
                    height: numbers.tallest
                    value: page.statistics.visits
                    label: qsTr("visits")
                }

                StatisticsNumber {
                    width: numbers.cell
                    height: numbers.tallest
                    value: page.statistics.usual
                    label: qsTr("visits on a usual day")
                }

                StatisticsNumber {
                    width: numbers.cell
                    height: numbers.tallest
                    value: page.statistics.recordsPerVisit
                    label: qsTr("records opened per visit")
                }

                StatisticsNumber {
                    width: numbers.cell
                    height: numbers.tallest
                    value: page.statistics.leftOpen
                    label: qsTr("left half-way")
                }
            }

            Loader {
                width: parent.width
                active: page.statistics.total > 0

                sourceComponent: StatisticsCharts {
                    statistics: page.statistics
                    room: scroller.height - column.y - head.height - numbers.height - 2 * column.spacing - Theme.dp(40)
                }
            }
        }
    }

    DeskEmpty {
        anchors.centerIn: parent
        visible: page.empty
        icon: "chart-bar"
        title: qsTr("No visit has been counted in this time")
        text: qsTr("Visits appear here when they end. Only sums are kept; nobody is recognised.")
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
        prefix: "statistics"
        list: scroller
    }
}
