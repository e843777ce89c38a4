import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Keys lead through the visit: an arrow to the control that lies there, Back out of what is open.
// The stops are those of the Tab key. The focus is never lost, and what has it is in sight.
QtObject {
    id: pilot

    required property Kiosk app
    required property Steering steering
    required property Stage whole
    // What changes with the place.
    required property Screens screens
    readonly property Item focused: whole.Window.activeFocusItem
    // Keys go to the PIN pad or the desk.
    readonly property bool elsewhere: focused !== null && !within(focused, whole) && !within(whole, focused)
    // The part of the stage that has or had the focus, such as the bar or a sheet, and where.
    property Item part: null
    property rect spot
    // The last one that is not in a sheet.
    property Item below: null
    readonly property string screen: app.visit.screen
    readonly property string place: screen === "detail" ? screen + "/" + app.visit.slug : screen
    // The screen before, and whether only its record has changed: who turns from one to the next
    // stays at the button.
    property string before
    property bool turned: false
    // How often a screen that is being made is still looked at for its first control.
    property int looks: 0
    // Another visitor.
    property bool fresh: true

    function within(item: Item, area: Item): bool {
        while (item && item !== area)
            item = item.parent;
        return item !== null;
    }

    function reachable(item: Item): bool {
        return item !== null && item.activeFocusOnTab && item.visible && item.enabled && within(item, whole);
    }

    function stops(): list<Item> {
        const found = [];
        let item = whole.nextItemInFocusChain(true);
        while (item && !found.includes(item)) {
            found.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return found.filter(each => reachable(each));
    }

    function frame(item: Item): rect {
        return item.mapToItem(null, 0, 0, item.width, item.height);
    }

    // The list that moves what is in it; what has the focus itself, as a map has, moves by itself.
    function listOf(item: Item): Flickable {
        let list = item.parent;
        while (list && !(list as Flickable))
            list = list.parent;
        return list as Flickable;
    }

    // The part of a control that no list hides.
    function seen(item: Item): rect {
        const whole = frame(item);
        let left = whole.left, top = whole.top, right = whole.right, bottom = whole.bottom;
        for (let list = listOf(item); list; list = listOf(list)) {
            const view = frame(list);
            left = Math.max(left, view.left);
            top = Math.max(top, view.top);
            right = Math.min(right, view.right);
            bottom = Math.min(bottom, view.bottom);
        }
        return Qt.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    function inSight(item: Item): bool {
        const shown = seen(item);
        return shown.width * shown.height > item.width * item.height / 3;
    }

    function reach(item: Item) {
        item?.forceActiveFocus(Qt.TabFocusReason);
    }

    // A key that what has the focus has no use for; whether it is one of ours.
    function press(key: int): bool {
        if (key === Qt.Key_Escape || key === Qt.Key_Backspace || key === Qt.Key_Back)
            leave();
        else if (!reachable(focused))
            settle();
        else if (steering.isArrow(key))
            move(key);
        else
            return false;
        steering.guide();
        return true;
    }

    // First what lies straight ahead in the same list, also out of sight, then whatever is nearest.
    function move(key: int) {
        const from = frame(focused);
        const list = listOf(focused);
        const others = stops().filter(item => item !== focused);
        const inside = list ? others.filter(item => listOf(item) === list) : [];
        let number = steering.nearest(key, inside.map(item => frame(item)), from, true);
        if (number >= 0)
            return reach(inside[number]);
        const all = others.filter(item => inside.includes(item) || inSight(item));
        number = steering.nearest(key, all.map(item => inside.includes(item) ? frame(item) : seen(item)), from, false);
        if (number >= 0)
            reach(all[number]);
    }

    function leave() {
        if (app.idle.asking)
            app.idle.stillHere();
        else if (whole.sheet)
            app.visit.keepLanguage();
        else if (app.detail.exhibit.open)
            app.detail.exhibit.close();
        else if (app.theatre.playing)
            app.theatre.stop();
        else if (!app.visit.attract)
            app.visit.back();
    }

    // A key does not wait for a screen.
    function settle() {
        again.stop();
        recover();
    }

    // To the nearest control of the same part, to where one was below a sheet, or to the first.
    function recover() {
        if (again.running || reachable(focused) || elsewhere)
            return;
        const all = stops();
        const near = part ? all.filter(item => within(item, part)) : [];
        if (near.length > 0)
            reach(near.reduce((best, item) => apart(item) < apart(best) ? item : best));
        else
            reach(reachable(below) ? below : all[0]);
    }

    function apart(item: Item): real {
        const place = frame(item);
        return Math.hypot(place.x + place.width / 2 - spot.x - spot.width / 2, place.y + place.height / 2 - spot.y - spot.height / 2);
    }

    // Another screen shows: to where one was on it, or to its first control.
    function arrive() {
        const there = stops().filter(item => within(item, screens));
        looks -= 1;
        if (there.length === 0 && looks > 0)
            return again.restart();
        steering.announceScreen();
        if (!steering.guided || elsewhere)
            return;
        if (there.length === 0)
            return recover();
        if (reachable(focused) && (turned || within(focused, screens)))
            return;
        let scope = there[0];
        while (scope.parent !== screens)
            scope = scope.parent;
        if (!fresh)
            scope.forceActiveFocus(Qt.TabFocusReason);
        fresh = false;
        if (!reachable(focused) || !within(focused, screens))
            reach(there[0]);
    }

    function reveal(item: Item) {
        for (let list = listOf(item); list; list = listOf(list)) {
            if (list.activeFocusOnTab)
                continue;
            list.cancelFlick();
            const box = item.mapToItem(list.contentItem, 0, 0, item.width, item.height);
            list.contentX = placed(list.contentX, list.originX - list.leftMargin, list.contentWidth + list.leftMargin + list.rightMargin, list.width, box.left, box.right);
            list.contentY = placed(list.contentY, list.originY - list.topMargin, list.contentHeight + list.topMargin + list.bottomMargin, list.height, box.top, box.bottom);
        }
    }

    // Where a list must stand so that this much of it is in sight; what stands above the first
    // controls comes into sight with them.
    function placed(now: real, first: real, content: real, room: real, start: real, end: real): real {
        if (end - start > room || start >= now && end <= now + room)
            return now;
        const air = Theme.gap;
        const wanted = end + air <= first + room ? first : start < now ? start - air : end + air - room;
        return Math.max(first, Math.min(Math.max(first, first + content - room), wanted));
    }

    onFocusedChanged: {
        if (reachable(focused)) {
            if (steering.guided)
                reveal(focused);
            spot = frame(focused);
            part = focused;
            while (!(part.parent as Covered) && part.parent.parent !== whole)
                part = part.parent;
            if (part === screens || part as BottomBar)
                below = focused;
        } else if (steering.guided) {
            // Once the screens have settled.
            Qt.callLater(recover);
        }
    }
    onPlaceChanged: {
        looks = 30;
        turned = before === screen;
        before = screen;
        again.restart();
    }

    property Timer again: Timer {
        interval: 16
        onTriggered: pilot.arrive()
    }

    property Connections visits: Connections {
        target: pilot.app.visit

        function onEnded() {
            pilot.fresh = true;
        }
    }
}
