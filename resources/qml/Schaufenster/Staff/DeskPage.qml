import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A page of the desk: its title, what can be done, and below it what there is, as long as it is.
Item {
    id: page

    property string title
    property string identifier
    property alias actions: actions.data
    default property alias content: body.data
    property alias contentY: scroller.contentY

    // Brings an item of the page into sight, above the keyboard.
    function reveal(item: Item) {
        const top = item.mapToItem(body, 0, 0).y;
        if (top < scroller.contentY)
            scroller.contentY = Math.max(0, top - Theme.dp(16));
        else if (top + item.height > scroller.contentY + scroller.height)
            scroller.contentY = Math.min(top, Math.max(0, top + item.height - scroller.height + Theme.dp(16)));
    }

    Item {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(40)
            topMargin: Theme.dp(32)
        }
        readonly property bool oneLine: heading.implicitWidth + actions.implicitWidth + Theme.dp(40) < width
        height: oneLine ? Math.max(heading.height, Theme.deskTouch, actions.height) : heading.height + (actions.height > 0 ? Theme.dp(14) + actions.height : 0)

        Heading {
            id: heading

            y: head.oneLine ? (head.height - height) / 2 : 0
            width: head.oneLine ? head.width - actions.width - Theme.dp(24) : head.width
            text: page.title
            font.pixelSize: Theme.deskTitle
            horizontalAlignment: Text.AlignLeft
            Accessible.id: page.identifier
        }

        Flow {
            id: actions

            anchors.right: parent.right
            y: head.oneLine ? (head.height - height) / 2 : heading.height + Theme.dp(14)
            width: head.oneLine ? undefined : head.width
            spacing: Theme.dp(12)
        }
    }

    Flickable {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: pager.top
            topMargin: Theme.dp(20)
        }
        clip: true
        contentHeight: body.height + Theme.dp(40)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: body

            x: Theme.dp(40)
            width: scroller.width - 2 * x
            spacing: Theme.deskGap
        }
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.dp(40)
            rightMargin: Theme.dp(40)
        }
        prefix: page.identifier
        list: scroller
    }
}
