pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Jump to a letter: no scroll bar that has to be dragged.
Flow {
    id: letters

    property alias model: buttons.model

    signal chosen(int first)

    spacing: Theme.mm(3)

    Repeater {
        id: buttons

        Chip {
            required property string letter
            required property int first

            // All on one line, where fingers still find each of them.
            readonly property int share: (letters.width - (buttons.count - 1) * letters.spacing) / Math.max(1, buttons.count)
            readonly property int side: Math.max(Theme.mm(20), Theme.dp(60), share < Theme.touch ? Theme.base * 1.9 : Math.min(share, Theme.base * 1.9))

            implicitWidth: side
            implicitHeight: side
            identifier: "letter-" + letter
            label: letter
            checkable: false
            onTapped: letters.chosen(first)
        }
    }
}
