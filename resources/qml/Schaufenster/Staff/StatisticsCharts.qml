import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The four charts: two columns in landscape, small ones in pairs in portrait, one below the other
// where text is large.
Item {
    id: board

    required property StatisticsViewModel statistics
    // The height there is; more is taken when the words need it.
    required property real room
    readonly property bool wide: width > room && width >= Theme.deskText * 44
    readonly property bool paired: wide || width >= Theme.deskText * 34
    readonly property real gap: Theme.deskGap
    readonly property real major: paired ? Math.round((width - gap) * 0.6) : width
    readonly property real minor: paired ? width - gap - major : width
    readonly property real least: Theme.deskText * 11
    readonly property real listed: languages.implicitHeight + gap + records.implicitHeight

    implicitHeight: Math.max(perHour.y + perHour.height, languages.y + languages.height, records.y + records.height)

    function mirrored(x: real, width: real): real {
        return LayoutMirroring.enabled ? board.width - x - width : x;
    }

    function day(iso: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(), Locale.LongFormat);
    }

    StatisticsPanel {
        id: perDay

        x: board.mirrored(0, width)
        width: board.wide ? board.major : board.width
        height: {
            if (board.wide)
                return (Math.max(board.room, board.listed, 2 * board.least + board.gap) - board.gap) / 2;
            return Math.max(board.least, (board.room - records.implicitHeight - 2 * board.gap) / 2);
        }
        title: board.statistics.weekly ? qsTr("Visits per week") : qsTr("Visits per day")

        BarChart {
            anchors.fill: parent
            dates: true
            model: board.statistics.perDay
            busiest: board.statistics.busiestDay
            most: board.statistics.busiestDayVisits
            words: {
                const words = board.statistics.weekly ? qsTr("Visits per week: %1 in all, most in the week from %2 on, %3.") : qsTr("Visits per day: %1 in all, most on %2, %3.");
                return words.arg(board.statistics.visits).arg(board.day(board.statistics.busiestDay)).arg(board.statistics.busiestDayVisits);
            }
        }
    }

    StatisticsPanel {
        id: perHour

        x: board.mirrored(0, width)
        y: perDay.height + board.gap
        width: board.major
        height: board.wide || !board.paired ? perDay.height : Math.max(perDay.height, languages.implicitHeight)
        title: qsTr("Visits by the hour they began")

        BarChart {
            anchors.fill: parent
            model: board.statistics.perHour
            busiest: board.statistics.busiestHour
            most: board.statistics.busiestHourVisits
            words: qsTr("Visits by the hour they began: most in the hour from %1 o'clock on, %2.").arg(board.statistics.busiestHour).arg(board.statistics.busiestHourVisits)
        }
    }

    StatisticsPanel {
        id: languages

        x: board.mirrored(board.paired ? board.major + board.gap : 0, width)
        y: board.wide ? 0 : board.paired ? perHour.y : perHour.y + perHour.height + board.gap
        width: board.minor
        height: board.paired && !board.wide ? perHour.height : implicitHeight
        title: qsTr("Languages")

        ChartLines {
            width: parent.width
            percents: true
            model: board.statistics.languages
            words: qsTr("Languages of the visits: %1.").arg(board.statistics.languagesInWords)
        }
    }

    StatisticsPanel {
        id: records

        x: board.mirrored(board.wide ? board.major + board.gap : 0, width)
        y: board.wide ? languages.height + board.gap : Math.max(perHour.y + perHour.height, languages.y + languages.height) + board.gap
        width: board.wide ? board.minor : board.width
        height: board.wide ? Math.max(implicitHeight, 2 * perDay.height - languages.height) : implicitHeight
        title: qsTr("Most opened records")

        ChartLines {
            width: parent.width
            model: board.statistics.records
            words: qsTr("Most opened records: %1.").arg(board.statistics.recordsInWords)
        }
    }
}
