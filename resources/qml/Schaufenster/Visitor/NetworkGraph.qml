pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A scene: threads below, bubbles above. Where a card takes part of the room, the picture stays as
// large as it is and glides until what is looked at is in the middle of the rest.
Item {
    id: graph

    required property NetworkViewModel network
    property bool landscape: true
    property bool mirrored: false
    // What the card takes of the width or of the height.
    property real beside: 0
    property real below: 0
    property bool moving: false
    // What the bubbles need, and a little beside them for the frame of the focused one.
    readonly property real edge: Theme.dp(28)
    readonly property real brow: Theme.dp(12)
    readonly property real sheetWidth: width - 2 * edge
    readonly property real sheetHeight: height - 2 * brow
    property int shownScene: -1

    signal gone(string place)

    function bubble(number: int): Bubble {
        return bubbles.itemAt(number) as Bubble;
    }

    // Once for each scene, size and language: names are measured, then all is drawn.
    function settle() {
        const sizes = [];
        for (let i = 0; i < bubbles.count; i++) {
            const each = bubble(i);
            if (!each)
                return;
            sizes.push(each.nameSize);
        }
        if (sheetWidth <= 0 || sheetHeight <= 0)
            return;
        const boxes = network.arrange(Qt.size(sheetWidth, sheetHeight), Theme.layoutUnit, landscape, mirrored, sizes, Theme.dp(12));
        for (let i = 0; i < bubbles.count && boxes[2 * i + 1] !== undefined; i++)
            bubble(i).place(boxes[2 * i], boxes[2 * i + 1]);
        sight();
        threads.requestPaint();
        if (shownScene !== network.scene) {
            shownScene = network.scene;
            coming.restart();
        }
        look();
    }

    // The middle of the free room for the centred bubble, as far as its neighbours stay in sight.
    function look() {
        const centred = network.centre >= 0 ? bubble(network.centre) : null;
        let x = 0;
        let y = 0;
        if (centred) {
            let left = sheetWidth, right = 0, top = sheetHeight, bottom = 0;
            for (let i = 0; i < bubbles.count; i++) {
                const each = bubble(i);
                if (each && each.near) {
                    left = Math.min(left, each.span.x);
                    right = Math.max(right, each.span.x + each.span.width);
                    top = Math.min(top, each.span.y);
                    bottom = Math.max(bottom, each.span.y + each.span.height);
                }
            }
            x = within(centred.spot.x + edge - sheet.width / 2, right + 2 * edge - sheet.width, left);
            y = within(centred.spot.y + brow - sheet.height / 2, bottom + 2 * brow - sheet.height, top);
        }
        glideX.to = Math.max(0, Math.min(sheet.contentWidth - sheet.width, x));
        glideY.to = Math.max(0, Math.min(sheet.contentHeight - sheet.height, y));
        glide.restart();
    }

    // Nothing is cut by the edge: what is not whole in sight is not there. No binding, since what
    // goes may hand the focus to another, and the picture follows the focus.
    function sight() {
        const seen = Qt.rect(sheet.contentX - edge - 2, sheet.contentY - brow - 2, sheet.width + 4, sheet.height + 4);
        for (let i = 0; i < bubbles.count; i++) {
            const each = bubble(i);
            if (each)
                each.whole = each.span.left >= seen.left && each.span.right <= seen.right && each.span.top >= seen.top && each.span.bottom <= seen.bottom;
        }
    }

    // The value nearest to the wished one between two bounds; the wish where they exclude it.
    function within(wish: real, low: real, high: real): real {
        return low > high ? wish : Math.max(low, Math.min(high, wish));
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    onBesideChanged: Qt.callLater(settle)
    onBelowChanged: Qt.callLater(settle)
    Component.onCompleted: Qt.callLater(settle)

    Connections {
        target: graph.network

        function onChanged() {
            Qt.callLater(graph.settle);
        }
    }

    Flickable {
        id: sheet

        x: graph.mirrored ? graph.beside : 0
        width: graph.width - graph.beside
        height: graph.height - graph.below
        contentWidth: graph.width
        contentHeight: graph.height
        interactive: contentWidth > width + 1 || contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // The picture stays where it is when a card comes or goes at this side.
        onXChanged: contentX = Math.max(0, Math.min(contentWidth - width, graph.mirrored && x > 0 ? x : 0))
        onContentXChanged: graph.sight()
        onContentYChanged: graph.sight()
        onWidthChanged: graph.sight()
        onHeightChanged: graph.sight()
        onMovementStarted: glide.stop()

        ParallelAnimation {
            id: glide

            NumberAnimation {
                id: glideX

                target: sheet
                property: "contentX"
                duration: Theme.reducedMotion ? 0 : Theme.calm
                easing.type: Easing.OutCubic
            }

            NumberAnimation {
                id: glideY

                target: sheet
                property: "contentY"
                duration: Theme.reducedMotion ? 0 : Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        // Beside the bubbles: the whole again.
        MouseArea {
            width: graph.width
            height: graph.height
            enabled: graph.network.centred
            onClicked: graph.gone(graph.network.whole)
        }

        Item {
            id: picture

            x: graph.edge
            y: graph.brow
            width: graph.sheetWidth
            height: graph.sheetHeight

            NumberAnimation on opacity {
                id: coming

                running: false
                from: 0
                to: 1
                duration: Theme.calm
            }

            Threads {
                id: threads

                anchors.fill: parent
                network: graph.network
            }

            Repeater {
                id: bubbles

                model: graph.network.bubbles

                Bubble {
                    breathing: graph.moving
                    onNameSizeChanged: Qt.callLater(graph.settle)
                    onTapped: graph.gone(centred ? graph.network.whole : goal)
                }
            }
        }
    }
}
