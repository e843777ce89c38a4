pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A page in one language, with its meters and the state it is in.
Column {
    id: column

    required property PagesViewModel pages
    required property QtObject rows
    required property string language
    required property string status

    spacing: Theme.dp(16)

    Repeater {
        model: column.rows

        DeskField {
            required property string endonym
            required rightToLeft
            required text
            required property string field
            required property int length
            required property int best
            required property string level
            required property int index
            readonly property string name: PageWords.field(column.pages.slug, field)

            width: column.width
            identifier: "page-" + column.language + "-" + field
            // The column's language stands above its first field.
            label: index === 0 ? endonym + " · " + name : name
            several: field !== "title"
            leastHeight: field === "body" ? Theme.dp(420) : field === "teaser" ? Theme.dp(110) : Theme.deskTouch
            meter: qsTr("%1 of %2").arg(length).arg(best)
            meterColor: level === "good" ? Theme.good : level === "warn" ? Theme.warn : Theme.bad
            onTyped: text => column.pages.type(column.language, field, text)
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: ["draft", "needs_review", "reviewed"]

            DeskChip {
                required property string modelData

                identifier: "page-mark-" + column.language + "-" + modelData
                label: Words.textStatus(modelData)
                checked: column.status === modelData
                enabled: column.status !== "missing"
                opacity: enabled ? 1 : 0.45
                onTapped: column.pages.mark(column.language, modelData)
            }
        }
    }
}
