pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// How this record belongs to which other one.
Column {
    id: picker

    required property DeskViewModel desk
    property string kind: "works_with"
    property string words

    spacing: Theme.dp(12)

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: Words.relations

            DeskChip {
                required property Choice modelData

                identifier: "kind-" + modelData.key
                label: modelData.label
                checked: picker.kind === modelData.key
                onTapped: picker.kind = modelData.key
            }
        }
    }

    DeskField {
        width: parent.width
        identifier: "relation-search"
        placeholder: qsTr("Search the other record")
        text: picker.words
        hints: Qt.ImhNoPredictiveText
        onTyped: text => {
            picker.words = text;
            picker.desk.records.findOther(text, picker.desk.editor.slug);
        }
        Component.onCompleted: picker.desk.records.findOther("", picker.desk.editor.slug)
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        Repeater {
            model: picker.desk.records.others

            DeskButton {
                required property string slug
                required property string title

                identifier: "relate-" + slug
                label: title
                onTapped: picker.desk.editor.lists.relate(slug, picker.kind)
            }
        }
    }
}
