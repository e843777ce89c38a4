pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The region in outline, our own drawing: rivers, towns, and the pin that a touch sets.
Rectangle {
    id: map

    required property OutlineViewModel region
    required property bool placed
    required property real latitude
    required property real longitude
    property real zoom: 1
    readonly property real closest: 32
    readonly property real sheetWidth: width * zoom
    readonly property real sheetHeight: height * zoom
    readonly property point pin: region.spot(latitude, longitude)
    // Where one looks: the pin as long as there is one, never beyond the drawing's edge.
    readonly property real fromLeft: Math.max(0, Math.min(sheetWidth - width, (placed ? pin.x : 0.5) * sheetWidth - width / 2))
    readonly property real fromTop: Math.max(0, Math.min(sheetHeight - height, (placed ? pin.y : 0.5) * sheetHeight - height / 2))

    // Longitude and latitude of where a finger was.
    signal touched(point degrees)

    function settle() {
        water.requestPaint();
        const dots = [];
        const sizes = [];
        for (const names of [towns, rivers])
            for (let i = 0; i < names.count; i++) {
                const item = names.itemAt(i) as PlaceName;
                if (!item)
                    return;
                dots.push(Qt.point(item.dotX, item.dotY));
                sizes.push(Qt.size(item.need, item.tall));
            }
        const boxes = region.labels(dots, sizes, Qt.size(width, height), Theme.dp(12));
        let number = 0;
        for (const names of [towns, rivers])
            for (let i = 0; i < names.count; i++)
                (names.itemAt(i) as PlaceName).box = boxes[number++];
    }

    height: width / region.shape
    radius: Theme.deskRadius
    color: Theme.deskGround
    border.width: Theme.outline
    border.color: Theme.deskLine
    clip: true
    onFromLeftChanged: Qt.callLater(settle)
    onFromTopChanged: Qt.callLater(settle)
    onWidthChanged: Qt.callLater(settle)
    onZoomChanged: Qt.callLater(settle)
    Component.onCompleted: Qt.callLater(settle)

    // Not a Shape: without a GPU nothing clips it, and rivers would run across the whole desk.
    Canvas {
        id: water

        readonly property color ink: Qt.tint(Theme.deskGround, Qt.alpha(Theme.focus, 0.35))

        anchors.fill: parent
        anchors.margins: Theme.outline
        onInkChanged: requestPaint()
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.translate(-map.fromLeft - Theme.outline, -map.fromTop - Theme.outline);
            context.strokeStyle = ink;
            context.lineCap = "round";
            for (let i = 0; i < rivers.count; i++) {
                context.lineWidth = Theme.dp((rivers.itemAt(i) as PlaceName)?.wide ? 12 : 5) * Math.sqrt(map.zoom);
                context.path = map.region.course(i, map.sheetWidth, map.sheetHeight);
                context.stroke();
            }
        }
    }

    Repeater {
        id: rivers

        model: map.region.rivers

        PlaceName {
            required property point place
            required wide

            water: true
            dotX: place.x * map.sheetWidth - map.fromLeft
            dotY: place.y * map.sheetHeight - map.fromTop
        }
    }

    Repeater {
        id: towns

        model: map.region.towns

        PlaceName {
            required property point place

            dotX: place.x * map.sheetWidth - map.fromLeft
            dotY: place.y * map.sheetHeight - map.fromTop
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => map.touched(map.region.degrees((mouse.x + map.fromLeft) / map.sheetWidth, (mouse.y + map.fromTop) / map.sheetHeight))

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the region")
        Accessible.id: "place-map"
    }

    Icon {
        visible: map.placed
        name: "map-marker"
        size: Theme.dp(64)
        color: Theme.bad
        // The sign's tip is a little above its frame's foot.
        x: map.pin.x * map.sheetWidth - map.fromLeft - width / 2
        y: map.pin.y * map.sheetHeight - map.fromTop - height * 0.92
        style: Text.Outline
        styleColor: Theme.paper
    }
}
