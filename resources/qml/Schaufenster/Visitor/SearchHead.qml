pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Above the results: where to look, how much was found, and what else to try.
Column {
    id: head

    required property SearchViewModel search
    // Where they find no room beside the query, the categories stand here.
    required property bool filtered
    // Large words and a keyboard leave little room: then every line is a result less.
    required property bool cramped
    readonly property bool missing: search.asking && search.count === 0

    readonly property string summary: {
        if (!search.asking)
            return qsTr("What are you looking for?");
        if (missing)
            return qsTr("Nothing found");
        return search.more ? qsTr("More than %n found", "", search.count) : qsTr("%n found", "", search.count);
    }
    readonly property string hint: {
        if (!search.asking)
            return qsTr("The first letters are enough. Or begin with one of these.");
        if (missing)
            return suggestions.count > 0 ? qsTr("Did you mean one of these words?") : qsTr("Perhaps one of these interests you.");
        return search.similar ? qsTr("Not written exactly like this, but similar.") : "";
    }

    spacing: Theme.dp(cramped ? 8 : 16)

    // Said when it changes, for those who do not see it.
    onSummaryChanged: {
        if (visible)
            words.Accessible.announce(summary);
    }

    CategoryChips {
        width: parent.width
        visible: head.filtered
        prefix: "search-in"
        model: head.search.categories
        chosen: head.search.chosen
        onPicked: slug => head.search.choose(slug)
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(16)

        Heading {
            id: words

            width: Math.min(implicitWidth, parent.width)
            text: head.summary
            font.pixelSize: head.cramped ? Theme.title : Theme.heading
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "search-summary"
        }

        PlainText {
            width: Math.min(implicitWidth, parent.width)
            height: words.width + head.spacing + width <= head.width ? Math.max(words.height, implicitHeight) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            visible: text !== "" && !(head.cramped && !head.search.asking)
            text: head.hint
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }

    Flow {
        width: parent.width
        visible: suggestions.count > 0
        spacing: Theme.dp(14)

        Repeater {
            id: suggestions

            model: head.search.suggestions

            Chip {
                required property string text
                required property int index

                identifier: "suggestion-" + index
                label: text
                icon: "magnify"
                checkable: false
                onTapped: head.search.take(text)
            }
        }
    }
}
