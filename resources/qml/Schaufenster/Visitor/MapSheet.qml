pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The map under a finger: dragged, pinched, or moved by buttons and keys. Geography has one
// direction in every language.
Flickable {
    id: sheet

    required property AtlasViewModel atlas
    // The whole region, with its edges where the screen's are.
    readonly property real least: Math.max(1, Math.min(width, height * atlas.shape))
    readonly property real most: least * 60
    readonly property rect extent: atlas.extent
    property real breadth: least
    readonly property real tall: breadth / atlas.shape
    // Paper around a map that is smaller than the screen.
    readonly property real padX: Math.max(0, (width - breadth) / 2)
    readonly property real padY: Math.max(0, (height - tall) / 2)
    // Part of the picture that no card covers.
    property rect free: Qt.rect(0, 0, width, height)

    signal emptied

    function look() {
        const w = Math.max(1, breadth);
        const h = Math.max(1, tall);
        const marginX = width * 0.4;
        const marginY = height * 0.4;
        atlas.look((contentX - padX - marginX) / w, (contentY - padY - marginY) / h, (contentX - padX + width + marginX) / w, (contentY - padY + height + marginY) / h, h / atlas.degreesHigh / Theme.touch);
        ground.paintAround(contentX - padX, contentY - padY, width, height);
        looked = Qt.point(contentX, contentY);
    }

    // Zoom so that the spot stays, or comes to the middle of what is free.
    function zoomTo(goal: real, spot: point, centre: bool) {
        const next = Math.max(least, Math.min(most, goal));
        const at = centre ? Qt.point(free.x + free.width / 2, free.y + free.height / 2) : Qt.point(padX + spot.x * breadth - contentX, padY + spot.y * tall - contentY);
        breadth = next;
        const x = padX + spot.x * breadth - at.x;
        const y = padY + spot.y * tall - at.y;
        contentX = Math.max(0, Math.min(contentWidth - width, x));
        contentY = Math.max(0, Math.min(contentHeight - height, y));
        look();
    }

    // Everything that has a pin, as large as it fits.
    function frame() {
        const goal = Math.min(width * 0.68 / Math.max(0.02, extent.width), height * 0.66 / Math.max(0.02, extent.height) * atlas.shape);
        zoomTo(goal, Qt.point(extent.x + extent.width / 2, extent.y + extent.height / 2 - 0.02), true);
    }

    function zoomBy(factor: real) {
        zoomTo(breadth * factor, Qt.point((contentX + width / 2 - padX) / breadth, (contentY + height / 2 - padY) / tall), false);
    }

    function pan(across: int, down: int) {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + across * width * 0.3));
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + down * height * 0.3));
        look();
    }

    // Far enough that pins of this level stand aextent.
    function split(level: int, spot: point) {
        zoomTo(Math.max(breadth * 1.6, Math.pow(2, level) * 1.02 * Theme.touch * atlas.degreesHigh * atlas.shape), spot, true);
    }

    property point looked: Qt.point(0, 0)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    contentWidth: breadth + 2 * padX
    contentHeight: tall + 2 * padY
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    onWidthChanged: Qt.callLater(look)
    onHeightChanged: Qt.callLater(look)
    onLeastChanged: breadth = Math.max(least, breadth)
    onMovementEnded: look()
    onContentXChanged: {
        if (Math.abs(contentX - looked.x) > width * 0.28)
            look();
    }
    onContentYChanged: {
        if (Math.abs(contentY - looked.y) > height * 0.28)
            look();
    }

    Keys.onLeftPressed: pan(-1, 0)
    Keys.onRightPressed: pan(1, 0)
    Keys.onUpPressed: pan(0, -1)
    Keys.onDownPressed: pan(0, 1)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the region")
    Accessible.id: "map"

    MapGround {
        id: ground

        parent: backdrop
        atlas: sheet.atlas
        sheetWidth: sheet.breadth
        sheetHeight: sheet.tall
    }

    Item {
        id: backdrop

        x: sheet.padX
        y: sheet.padY

        MouseArea {
            x: -sheet.padX
            y: -sheet.padY
            width: sheet.contentWidth
            height: sheet.contentHeight
            onClicked: sheet.emptied()
        }
    }

    MapMarks {
        x: sheet.padX
        y: sheet.padY
        width: sheet.breadth
        height: sheet.tall
        atlas: sheet.atlas
        closeness: sheet.breadth / Math.max(1, sheet.least)
        onTouched: (members, splits, spot) => {
            if (members > 1 && splits >= 0)
                sheet.split(splits, spot);
            else
                sheet.atlas.touch(spot.x, spot.y);
        }
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => {
            const at = centroid.position;
            sheet.zoomTo(sheet.breadth * delta, Qt.point((at.x - sheet.padX) / sheet.breadth, (at.y - sheet.padY) / sheet.tall), false);
        }
    }
}
