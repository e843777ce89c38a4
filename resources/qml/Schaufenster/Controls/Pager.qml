import QtQuick
import Schaufenster.Theme

// Buttons beside a list, so that nobody has to drag: a page up, a page down.
Column {
    id: pager

    required property Flickable list
    property string prefix: "page"
    readonly property real first: list.originY
    readonly property real last: Math.max(first, list.originY + list.contentHeight - list.height)

    visible: list.contentHeight > list.height + 1
    spacing: Theme.dp(16)

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

    RoundButton {
        identifier: pager.prefix + "-up"
        label: qsTr("Scroll up")
        icon: "chevron-up"
        enabled: pager.list.contentY > pager.first + 1
        opacity: enabled ? 1 : 0
        onTapped: pager.turn(-1)
    }

    RoundButton {
        identifier: pager.prefix + "-down"
        label: qsTr("Scroll down")
        icon: "chevron-down"
        enabled: pager.list.contentY < pager.last - 1
        opacity: enabled ? 1 : 0
        onTapped: pager.turn(1)
    }
}
