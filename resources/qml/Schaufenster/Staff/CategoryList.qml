pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The categories in the order visitors see, and a new one.
DeskPanel {
    id: panel

    required property PagesViewModel pages
    required property CategoriesViewModel categories
    property bool alone: false
    property string typed

    function add() {
        if (typed.trim() !== "")
            categories.add(typed);
        typed = "";
    }

    identifier: "categories"
    title: qsTr("Categories")
    actions: [
        DeskButton {
            identifier: "categories-back"
            label: qsTr("All pages")
            icon: "arrow-left"
            visible: panel.alone
            onTapped: panel.pages.open("")
        },
        DeskButton {
            identifier: "categories-undo"
            label: qsTr("Take that back")
            icon: "undo"
            visible: panel.categories.canTakeBack
            onTapped: panel.categories.takeBack()
        }
    ]

    DeskText {
        width: parent.width
        text: qsTr("Visitors find them in this order. One with records cannot be removed: take the records out of it first.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: panel.categories.rows

        CategoryLine {
            width: parent?.width ?? 0
            categories: panel.categories
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("A new category")

        DeskField {
            width: parent.width
            identifier: "category-new"
            label: qsTr("Its title in the house's language")
            text: panel.typed
            onTyped: text => panel.typed = text
            onAccepted: panel.add()
        }

        DeskButton {
            identifier: "category-add"
            label: qsTr("Add it")
            icon: "plus"
            kind: "primary"
            enabled: panel.typed.trim() !== ""
            onTapped: panel.add()
        }
    }
}
