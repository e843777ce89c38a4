import QtQuick
import Schaufenster.Theme

// Buttons beside a list, so that nobody has to drag: a page on, a page back.
Grid {
    id: pager

    required property Flickable list
    property string prefix: "page"
    // The list's pages lie side by side.
    property bool across: false
    readonly property bool mirrored: across && LayoutMirroring.enabled
    readonly property real place: across ? list.contentX : list.contentY
    readonly property real room: across ? list.width : list.height
    readonly property real first: across ? list.originX : list.originY
    readonly property real last: Math.max(first, first + (across ? list.contentWidth : list.contentHeight) - room)

    visible: last > first + 1
    columns: across ? 2 : 1
    spacing: Theme.dp(16)

    signal turned

    function turn(direction: int) {
        turned();
        const goal = place + direction * room * 0.85;
        motion.to = Math.max(first, Math.min(last, goal));
        motion.restart();
    }

    NumberAnimation {
        id: motion

        target: pager.list
        property: pager.across ? "contentX" : "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    RoundButton {
        identifier: pager.prefix + (pager.across ? "-before" : "-up")
        label: pager.across ? qsTr("Scroll back") : qsTr("Scroll up")
        icon: !pager.across ? "chevron-up" : pager.mirrored ? "chevron-right" : "chevron-left"
        enabled: pager.mirrored ? pager.place < pager.last - 1 : pager.place > pager.first + 1
        opacity: enabled ? 1 : 0
        onTapped: pager.turn(pager.mirrored ? 1 : -1)
    }

    RoundButton {
        identifier: pager.prefix + (pager.across ? "-after" : "-down")
        label: pager.across ? qsTr("Scroll on") : qsTr("Scroll down")
        icon: !pager.across ? "chevron-down" : pager.mirrored ? "chevron-left" : "chevron-right"
        enabled: pager.mirrored ? pager.place > pager.first + 1 : pager.place < pager.last - 1
        opacity: enabled ? 1 : 0
        onTapped: pager.turn(pager.mirrored ? -1 : 1)
    }
}
