pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Years and what happened in them, one stratum a year.
Column {
    id: milestones

    property alias model: rows.model
    readonly property alias count: rows.count
    property string family: "teal"
    property string language

    spacing: Theme.dp(10)

    Repeater {
        id: rows

        Row {
            id: row

            required property int year
            required property string text
            readonly property string language: milestones.language

            width: milestones.width
            spacing: Theme.dp(22)
            Accessible.role: Accessible.StaticText
            Accessible.name: year + ": " + text

            Heading {
                id: yearText

                width: Math.max(Theme.base * 3, implicitWidth)
                text: row.year
                wrapMode: Text.NoWrap
                color: Theme.figure(milestones.family)
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }

            PlainText {
                width: parent.width - yearText.width - row.spacing
                text: row.text
                font.pixelSize: Theme.reading
                topPadding: (yearText.implicitHeight - Theme.reading * 1.3) / 2
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
