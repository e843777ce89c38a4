pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// What the lines of the network mean.
Flow {
    id: legend

    property alias model: lines.model

    spacing: Theme.dp(10)

    Repeater {
        id: lines

        Row {
            id: line

            required property string style

            spacing: Theme.dp(12)
            rightPadding: Theme.dp(20)

            ThreadLine {
                width: Theme.dp(58)
                height: word.height
                style: line.style
            }

            PlainText {
                id: word

                text: Bonds.style(line.style)
                wrapMode: Text.NoWrap
                color: Theme.muted
                breadth: 85
            }
        }
    }
}
