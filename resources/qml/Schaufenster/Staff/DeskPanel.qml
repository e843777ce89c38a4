pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Beside a list, or in its place: what was chosen there, with what can be done above it.
Item {
    id: panel

    property string identifier
    property string title
    property alias actions: buttons.data
    default property alias content: body.data

    Item {
        id: head

        readonly property bool oneLine: heading.implicitWidth + buttons.need + Theme.dp(30) < width

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(32)
        }
        height: oneLine ? Math.max(Theme.deskTouch, heading.height, buttons.height) : heading.height + Theme.dp(12) + buttons.height

        Heading {
            id: heading

            y: head.oneLine ? (head.height - height) / 2 : 0
            width: head.oneLine ? parent.width - buttons.need - Theme.dp(24) : parent.width
            text: panel.title
            font.pixelSize: Theme.deskTitle
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.id: panel.identifier + "-title"
        }

        Flow {
            id: buttons

            readonly property real need: {
                let sum = -spacing;
                for (const child of children)
                    sum += child.visible ? child.implicitWidth + spacing : 0;
                return sum;
            }

            anchors {
                right: parent.right
                bottom: parent.bottom
            }
            width: Math.min(need, parent.width)
            spacing: Theme.dp(10)
        }
    }

    Flickable {
        id: scroller

        // What is being typed stays above the keyboard.
        readonly property Item typed: panel.Window.activeFocusItem

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
        onHeightChanged: Qt.callLater(scroller.reveal)
        onTypedChanged: Qt.callLater(scroller.reveal)

        function reveal() {
            let item = typed;
            while (item && item !== body)
                item = item.parent;
            if (!item || !typed)
                return;
            const top = typed.mapToItem(scroller.contentItem, 0, 0).y;
            const foot = top + Math.min(typed.height, height - Theme.dp(80));
            if (top - Theme.dp(50) < contentY)
                contentY = Math.max(0, top - Theme.dp(50));
            else if (foot + Theme.dp(20) > contentY + height)
                contentY = foot + Theme.dp(20) - height;
        }

        Column {
            id: body

            x: Theme.dp(32)
            width: scroller.width - 2 * x
            spacing: Theme.dp(20)
        }
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.dp(32)
            rightMargin: Theme.dp(32)
        }
        prefix: panel.identifier
        list: scroller
    }
}
