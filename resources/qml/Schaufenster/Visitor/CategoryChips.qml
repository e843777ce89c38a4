pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// All records of a way, or those of one category.
Flow {
    id: chips

    property alias model: some.model
    property string chosen
    property string prefix: "filter"

    // Width of all on one line, also while they are not shown.
    readonly property real need: {
        let sum = 1 - spacing;
        for (const child of children)
            sum += child.implicitWidth > 0 ? Math.ceil(child.implicitWidth) + spacing : 0;
        return sum;
    }

    signal picked(string slug)

    spacing: Theme.dp(14)

    Chip {
        identifier: chips.prefix + "-all"
        label: qsTr("All")
        checked: chips.chosen === ""
        onTapped: chips.picked("")
    }

    Repeater {
        id: some

        Chip {
            required property string slug
            required property string title

            identifier: chips.prefix + "-" + slug
            label: title
            checked: chips.chosen === slug
            onTapped: chips.picked(slug)
        }
    }
}
