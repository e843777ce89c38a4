pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// A page up, a page down, below a list that is longer than its place: nothing is covered by them.
Item {
    id: pager

    required property Flickable list
    property string prefix: "page"
    // How far down the list and this may reach in what holds them both.
    property real end: parent.height
    readonly property real first: list.originY
    readonly property real last: Math.max(first, list.originY + list.contentHeight - list.height)
    readonly property real room: end - list.y

    // Where a keyboard leaves little, all of it is the list's.
    visible: list.contentHeight > room + 1 && room > 6 * Theme.deskTouch
    height: visible ? keys.height + 2 * Theme.dp(8) : 0

    function turn(direction: int) {
        const goal = list.contentY + direction * list.height * 0.85;
        motion.to = Math.max(first, Math.min(last, goal));
        motion.restart();
    }

    NumberAnimation {
        id: motion

        target: pager.list
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.outline / 2)
        color: Theme.deskLine
    }

    Row {
        id: keys

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.dp(8)

        Repeater {
            model: [-1, 1]

            DeskButton {
                required property int modelData
                readonly property real rest: modelData < 0 ? pager.list.contentY - pager.first : pager.last - pager.list.contentY

                identifier: pager.prefix + (modelData < 0 ? "-up" : "-down")
                label: modelData < 0 ? qsTr("Scroll up") : qsTr("Scroll down")
                showsLabel: false
                icon: modelData < 0 ? "chevron-up" : "chevron-down"
                width: Math.min(2 * Theme.deskTouch, (pager.width - Theme.dp(8)) / 2)
                enabled: rest > 1
                opacity: enabled ? 1 : 0
                onTapped: pager.turn(modelData)
            }
        }
    }
}
