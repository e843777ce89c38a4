pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// All, or one category.
Flow {
    id: filters

    required property StartViewModel start

    spacing: Theme.dp(14)

    Chip {
        identifier: "filter-"
        label: qsTr("All")
        checked: filters.start.chosen === ""
        onTapped: filters.start.choose("")
    }

    Repeater {
        model: filters.start.categories

        Chip {
            required property string slug
            required property string title
            required property bool chosen

            identifier: "filter-" + slug
            label: title
            checked: chosen
            onTapped: filters.start.choose(slug)
        }
    }
}
