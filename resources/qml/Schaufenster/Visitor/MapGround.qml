import QtQuick

// Relief, rivers and the region's outline: coarse for all, and sharp where the map has come to
// rest. What was sharp before stays below until the new is painted.
Item {
    id: ground

    required property MapView view
    property bool second: false
    readonly property MapTiles now: second ? odd : even
    readonly property MapTiles before: second ? even : odd

    function settle() {
        const tall = Math.round(view.sheetHeight);
        if (now.tall === tall || tall <= 0)
            return;
        second = !second;
        now.tall = tall;
    }

    MapTiles {
        view: ground.view
        tall: 1024
        z: -1
        // Painting what is covered costs frames.
        visible: !ground.now.ready
    }

    MapTiles {
        id: even

        view: ground.view
        z: ground.second ? 0 : 1
        onReadyChanged: ground.clear()
    }

    MapTiles {
        id: odd

        view: ground.view
        z: ground.second ? 1 : 0
        onReadyChanged: ground.clear()
    }

    function clear() {
        if (now.ready)
            before.tall = 0;
    }
}
