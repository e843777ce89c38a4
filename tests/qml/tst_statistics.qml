import QtQuick
import QtTest
import Schaufenster.Staff
import Schaufenster.Theme

Item {
    width: 800
    height: 400

    ListModel {
        id: days
    }

    BarChart {
        id: chart

        anchors.fill: parent
        model: days
        dates: true
        busiest: ""
        most: 0
        words: "words"
    }

    TestCase {
        name: "BarChart"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.textScale = 1;
        }

        function test_linesStandAtRoundNumbersAboveTheHighestBar_data() {
            return [[0, 1], [1, 1], [4, 1], [5, 2], [9, 5], [61, 20], [151, 50], [2000, 500], [2001, 1000]].map(row => ({
                        tag: row[0],
                        most: row[0],
                        step: row[1]
                    }));
        }

        function test_linesStandAtRoundNumbersAboveTheHighestBar(row) {
            chart.most = row.most;
            compare(chart.step, row.step);
            verify(chart.lines >= 1 && chart.lines <= 4);
            verify(chart.lines * chart.step >= row.most);
        }

        function test_todayIsLabelledAndLabelsKeepApart_data() {
            return [
                {
                    tag: "a week",
                    count: 7
                },
                {
                    tag: "weeks of a year",
                    count: 57
                }
            ];
        }

        function test_todayIsLabelledAndLabelsKeepApart(row) {
            days.clear();
            for (let i = 0; i < row.count; i++)
                days.append({
                    label: "2026-11-24",
                    number: i
                });
            for (const scale of [1, 2]) {
                Theme.textScale = scale;
                verify(chart.shown(row.count - 1));
                let labels = 0;
                for (let i = 0; i < row.count; i++)
                    labels += chart.shown(i) ? 1 : 0;
                verify(labels >= 2);
                verify(labels * chart.size * 4 < chart.width);
            }
            Theme.textScale = 1;
        }
    }
}
