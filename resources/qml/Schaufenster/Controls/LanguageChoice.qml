pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Languages by their own names, as many in a row as fit.
Grid {
    id: choice

    required property LanguageViewModel language
    readonly property real least: Theme.base * 10.2
    // As many as fit, evenly shared among the lines.
    readonly property int most: Math.max(1, Math.floor((width + spacing) / (least + spacing)))

    // Height of what stands beside them.
    property real tall: 0
    // Letters of some scripts are taller; the buttons are not.
    readonly property real tallest: {
        let high = tall;
        for (let i = 0; i < tags.count; i++)
            high = Math.max(high, tags.itemAt(i)?.implicitHeight ?? 0);
        return high;
    }

    signal chosen(string tag)

    columns: Math.max(1, Math.ceil(tags.count / Math.max(1, Math.ceil(tags.count / most))))
    spacing: Theme.dp(18)

    Repeater {
        id: tags

        model: choice.language.choices

        BigButton {
            required property string tag
            required property string endonym

            identifier: "language-" + tag
            label: endonym
            height: choice.tallest
            language: tag
            width: (choice.width - choice.spacing * (choice.columns - 1)) / choice.columns
            fill: tag === choice.language.tag ? Theme.gold : Theme.paper
            inkColor: Theme.goldInk
            onTapped: choice.chosen(tag)
        }
    }
}
