pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// One of a few, with what it is about above.
Column {
    id: line

    property string identifier
    property string label
    property list<Choice> choices
    property string chosen

    signal picked(string key)

    spacing: Theme.dp(8)

    DeskText {
        width: parent.width
        visible: text !== ""
        text: line.label
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: line.choices

            DeskChip {
                required property Choice modelData

                identifier: line.identifier + "-" + modelData.key
                label: modelData.label
                checked: line.chosen === modelData.key
                onTapped: line.picked(modelData.key)
            }
        }
    }
}
