pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Lying bars, one a row of the model (title, number, percent, length), each behind its own words.
Column {
    id: chart

    property alias model: lines.model
    required property string words
    property bool percents: false
    readonly property real size: Theme.deskText * 0.95

    spacing: Theme.dp(4)
    Accessible.role: Accessible.Chart
    Accessible.name: words

    Repeater {
        id: lines

        Item {
            id: line

            required property string title
            required property int number
            required property int percent
            required property real length

            width: chart.width
            height: name.height + Theme.dp(8)

            Rectangle {
                anchors.left: parent.left
                width: Math.max(Theme.dp(8), line.width * line.length)
                height: parent.height
                radius: Theme.dp(6)
                color: Theme.contrast ? Theme.pressed : Qt.alpha(Theme.teal.base, Theme.dark ? 0.45 : 0.18)
            }

            PlainText {
                id: name

                anchors {
                    left: parent.left
                    right: value.left
                    leftMargin: Theme.dp(12)
                    rightMargin: Theme.dp(12)
                    verticalCenter: parent.verticalCenter
                }
                text: line.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: chart.size
                Accessible.ignored: true
            }

            PlainText {
                id: value

                anchors {
                    right: parent.right
                    rightMargin: Theme.dp(12)
                    verticalCenter: parent.verticalCenter
                }
                text: chart.percents ? qsTr("%1 %").arg(Number(line.percent).toLocaleString(Qt.locale(), "f", 0)) : Number(line.number).toLocaleString(Qt.locale(), "f", 0)
                strength: 600
                wrapMode: Text.NoWrap
                font.pixelSize: chart.size
                Accessible.ignored: true
            }
        }
    }
}
