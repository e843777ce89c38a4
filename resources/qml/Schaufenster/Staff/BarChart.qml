pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Upright bars, one a row of the model (label, number), with lines at round numbers behind them.
Item {
    id: chart

    property alias model: bars.model
    // Label and number of the highest bar.
    required property string busiest
    required property int most
    required property string words
    // Labels are ISO days instead of numbers.
    property bool dates: false
    // Every which bar has its label, counted back from the last day or on from midnight.
    readonly property int every: dates ? Math.ceil(bars.count / Math.max(1, Math.min(6, Math.floor(plot.width / (size * 5.5))))) : 3
    readonly property real size: Theme.deskText * 0.88
    // 1, 2 or 5 times a power of ten: the smallest that needs no more than four lines.
    readonly property int step: {
        for (let ten = 1; ; ten *= 10)
            for (const each of [1, 2, 5])
                if (each * ten * 4 >= most)
                    return each * ten;
    }
    readonly property int lines: Math.max(1, Math.ceil(most / step))

    function shown(index: int): bool {
        return dates ? (bars.count - 1 - index) % every === 0 : index % every === 0;
    }

    function caption(label: string): string {
        return dates ? new Date(label + "T12:00:00").toLocaleDateString(Qt.locale(), qsTr("d MMM")) : Number(label).toLocaleString(Qt.locale(), "f", 0);
    }

    Accessible.role: Accessible.Chart
    Accessible.name: words

    TextMetrics {
        id: widest

        text: Number(chart.lines * chart.step).toLocaleString(Qt.locale(), "f", 0)
        font.family: Theme.textFamily
        font.pixelSize: chart.size
    }

    Repeater {
        model: chart.lines + 1

        Item {
            id: line

            required property int index

            y: plot.y + plot.height * (1 - index / chart.lines)
            width: chart.width

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: widest.width + Theme.dp(14)
                    verticalCenter: parent.verticalCenter
                }
                height: Math.max(1, Theme.outline / 2)
                color: line.index === 0 ? Theme.muted : Theme.deskLine
            }

            PlainText {
                anchors {
                    left: parent.left
                    verticalCenter: parent.verticalCenter
                }
                width: widest.width + Theme.dp(2)
                text: Number(line.index * chart.step).toLocaleString(Qt.locale(), "f", 0)
                color: Theme.muted
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                font.pixelSize: chart.size
                Accessible.ignored: true
            }
        }
    }

    Row {
        id: plot

        anchors {
            fill: parent
            leftMargin: widest.width + Theme.dp(14)
            topMargin: chart.size * 0.9
            bottomMargin: chart.size * 1.6
        }

        Repeater {
            id: bars

            Item {
                id: cell

                required property int index
                required property string label
                required property int number

                width: plot.width / bars.count
                height: plot.height

                Rectangle {
                    id: bar

                    anchors {
                        horizontalCenter: parent.horizontalCenter
                        bottom: parent.bottom
                    }
                    width: Math.max(1, Math.min(Theme.dp(56), Math.round(cell.width * 0.7)))
                    height: cell.height * cell.number / (chart.lines * chart.step)
                    topLeftRadius: Math.min(Theme.dp(6), width / 3, height)
                    topRightRadius: topLeftRadius
                    color: Theme.contrast ? Theme.gold : Theme.dark ? Theme.teal.light : Theme.teal.base
                }

                PlainText {
                    anchors {
                        bottom: bar.top
                        bottomMargin: Theme.dp(2)
                    }
                    x: Math.max(-cell.x, Math.min(plot.width - cell.x - width, (cell.width - width) / 2))
                    visible: cell.label === chart.busiest
                    text: Number(cell.number).toLocaleString(Qt.locale(), "f", 0)
                    strength: 600
                    wrapMode: Text.NoWrap
                    font.pixelSize: chart.size
                    Accessible.ignored: true
                }

                PlainText {
                    anchors {
                        top: parent.bottom
                        topMargin: chart.size * 0.3
                    }
                    x: Math.max(-cell.x, Math.min(plot.width - cell.x - width, (cell.width - width) / 2))
                    visible: chart.shown(cell.index)
                    text: chart.caption(cell.label)
                    color: Theme.muted
                    wrapMode: Text.NoWrap
                    font.pixelSize: chart.size
                    Accessible.ignored: true
                }
            }
        }
    }
}
