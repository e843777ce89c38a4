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

    // Width of all on one line.
    property real need: 0

    signal picked(string slug)

    spacing: Theme.dp(14)
    onPositioningComplete: {
        let sum = -spacing;
        for (const child of children)
            if (child.width > 0)
                sum += child.width + spacing;
        need = Math.ceil(sum) + 1;
    }

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
