pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// One category: its titles, its colour and its sign.
DeskPanel {
    id: panel

    required property CategoriesViewModel categories

    identifier: "category"
    title: categories.title
    actions: [
        DeskButton {
            identifier: "category-back"
            label: qsTr("All categories")
            icon: "arrow-left"
            onTapped: panel.categories.open("")
        },
        DeskButton {
            identifier: "category-undo"
            label: qsTr("Undo")
            enabled: panel.categories.canUndo
            onTapped: panel.categories.undo()
        },
        DeskButton {
            identifier: "category-save"
            label: panel.categories.dirty ? qsTr("Save") : qsTr("Saved")
            kind: "primary"
            enabled: panel.categories.dirty && panel.categories.canSave
            onTapped: panel.categories.save()
        }
    ]

    DeskColumns {
        id: columns

        width: parent.width
        least: Theme.deskText * 17

        Repeater {
            model: panel.categories.titles

            DeskField {
                required property string tag
                required property string endonym
                required rightToLeft
                required text
                required property int length
                required property int best
                required property string level

                width: columns.column
                identifier: "category-title-" + tag
                label: endonym
                meter: qsTr("%1 of %2").arg(length).arg(best)
                meterColor: level === "good" ? Theme.good : level === "warn" ? Theme.warn : Theme.bad
                onTyped: text => panel.categories.type(tag, text)
            }
        }
    }

    CategoryLook {
        width: parent.width
        categories: panel.categories
    }
}
