import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The pages beside the records and, beside their list or in its place, the one that is open.
Item {
    id: page

    required property DeskViewModel desk
    readonly property PagesViewModel pages: desk.pages
    readonly property CategoriesViewModel categories: pages.categories
    readonly property bool both: width > Theme.deskText * 55
    readonly property bool sorting: pages.chosen === "categories"

    // What an import has changed meanwhile is read again.
    function begin() {
        pages.open(both && pages.chosen === "" ? "start" : pages.chosen);
        categories.open(categories.slug);
    }

    Component.onCompleted: Qt.callLater(begin)

    PageList {
        id: list

        pages: page.pages
        width: page.both ? Math.max(Theme.dp(400), Theme.deskText * 18) : page.width
        height: page.height
        visible: page.both || page.pages.chosen === ""
    }

    Item {
        anchors {
            left: page.both ? list.right : parent.left
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }

        PageEditor {
            anchors.fill: parent
            pages: page.pages
            alone: !page.both
            visible: !page.sorting && page.pages.slug !== ""
        }

        CategoryList {
            anchors.fill: parent
            pages: page.pages
            categories: page.categories
            alone: !page.both
            visible: page.sorting && page.categories.slug === ""
        }

        CategoryEditor {
            anchors.fill: parent
            categories: page.categories
            visible: page.sorting && page.categories.slug !== ""
        }

        DeskEmpty {
            anchors.centerIn: parent
            visible: page.both && page.pages.chosen === ""
            icon: "text-box-edit-outline"
            title: qsTr("Choose a page on the left.")
        }
    }
}
