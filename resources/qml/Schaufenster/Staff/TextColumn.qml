pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// One language's texts with their meters and the state they are in.
Column {
    id: column

    required property TextsViewModel texts
    required property QtObject rows
    required property string tag
    required property string status

    spacing: Theme.dp(16)

    function meterText(field: string, length: int, best: int): string {
        if (field === "body")
            return length > best ? qsTr("%1 words a paragraph, better up to %2").arg(length).arg(best) : qsTr("%n word(s) in the longest paragraph", "", length);
        return qsTr("%1 of %2").arg(length).arg(best);
    }

    Repeater {
        model: column.rows

        DeskField {
            required property string tag
            required property string endonym
            required rightToLeft
            required text
            required property string field
            required property int length
            required property int best
            required property string level
            required property int index

            // The column's language stands above its first field.
            readonly property string name: index === 0 ? endonym + " · " + Words.field(field) : Words.field(field)

            width: column.width
            identifier: "text-" + tag + "-" + field
            language: tag
            spoken: endonym + ", " + Words.field(field)
            label: name
            several: field === "body" || field === "lead"
            leastHeight: field === "body" ? Theme.dp(300) : field === "lead" ? Theme.dp(110) : Theme.deskTouch
            meter: column.meterText(field, length, best)
            meterColor: level === "good" ? Theme.good : level === "warn" ? Theme.warn : Theme.bad
            onTyped: text => column.texts.type(tag, field, text)
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: ["draft", "needs_review", "reviewed"]

            DeskChip {
                required property string modelData

                identifier: "mark-" + column.tag + "-" + modelData
                label: Words.textStatus(modelData)
                checked: column.status === modelData
                enabled: column.status !== "missing"
                opacity: enabled ? 1 : 0.45
                onTapped: column.texts.mark(column.tag, modelData)
            }
        }
    }
}
