pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The pages beside the records, and the categories.
Rectangle {
    id: panel

    required property PagesViewModel pages

    color: Theme.deskPanel

    Flickable {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: pager.top
            leftMargin: Theme.dp(24)
            rightMargin: Theme.dp(24)
        }
        clip: true
        contentHeight: lines.height + 2 * Theme.dp(32)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: lines

            y: Theme.dp(32)
            width: scroller.width
            spacing: Theme.dp(12)

            Repeater {
                model: panel.pages.rows

                PageLine {
                    width: lines.width
                    chosen: panel.pages.chosen === slug
                    onTapped: panel.pages.open(slug)
                }
            }

            PageLine {
                width: lines.width
                slug: "categories"
                chosen: panel.pages.chosen === slug
                onTapped: panel.pages.open(slug)
            }
        }
    }

    DeskPager {
        id: pager

        anchors {
            left: scroller.left
            right: scroller.right
            bottom: parent.bottom
        }
        prefix: "pages"
        list: scroller
    }
}
