import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Around what is said, wherever it moves; what is out of sight scrolls into it.
Item {
    id: sight

    required property AloudViewModel aloud
    property rect place

    // What is to be seen of it.
    function measure() {
        const item = aloud.item as Item;
        let seen = Qt.rect(0, 0, width, height);
        for (let each = item; each; each = each.parent) {
            if (each === item || each.clip)
                seen = common(seen, each.mapToItem(sight, 0, 0, each.width, each.height));
        }
        place = item?.visible ? seen : Qt.rect(0, 0, 0, 0);
    }

    function common(a: rect, b: rect): rect {
        const left = Math.max(a.left, b.left), top = Math.max(a.top, b.top);
        return Qt.rect(left, top, Math.max(0, Math.min(a.right, b.right) - left), Math.max(0, Math.min(a.bottom, b.bottom) - top));
    }

    function reveal() {
        const item = aloud.item as Item;
        let page = item?.parent;
        while (page && !(page instanceof Flickable && page.contentWidth <= page.width))
            page = page.parent;
        if (!page || page instanceof ListView || page instanceof GridView)
            return;
        const flickable = page as Flickable;
        const top = item.mapToItem(flickable.contentItem, 0, 0).y;
        const whole = top >= flickable.contentY && top + item.height <= flickable.contentY + flickable.height;
        const line = top + item.height * aloud.begin;
        if (whole || line >= flickable.contentY && line < flickable.contentY + flickable.height * 0.6)
            return;
        const last = Math.max(0, flickable.contentHeight - flickable.height);
        scroll.stop();
        scroll.target = flickable;
        scroll.to = Math.max(0, Math.min(last, line - flickable.height * 0.2));
        scroll.start();
    }

    NumberAnimation {
        id: scroll

        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    Connections {
        target: sight.aloud

        function onItemChanged() {
            sight.reveal();
            sight.measure();
        }
    }

    // With every frame that is made, so that it stays where the screen moves.
    Connections {
        target: sight.Window.window

        function onAfterAnimating() {
            sight.measure();
        }
    }

    Rectangle {
        id: ring

        // Around it, and wholly on the screen.
        x: Math.max(0, sight.place.x - Theme.dp(10))
        y: Math.max(0, sight.place.y - Theme.dp(10))
        width: Math.min(sight.width, sight.place.right + Theme.dp(10)) - x
        height: Math.min(sight.height, sight.place.bottom + Theme.dp(10)) - y
        visible: sight.place.width > 0 && sight.place.height > 0
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.dp(4)
        border.color: Theme.ground

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.dp(3)
            color: "transparent"
            radius: parent.radius - Theme.dp(3)
            border.width: Theme.dp(6)
            border.color: Theme.focus
        }
    }
}
