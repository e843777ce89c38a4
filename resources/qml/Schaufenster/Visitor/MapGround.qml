import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Rivers and the layers of ground that rise to the south. Painted for a piece of the map that is
// larger than what is seen; while fingers move it is only moved and stretched.
Canvas {
    id: ground

    required property AtlasViewModel atlas
    required property real sheetWidth
    required property real sheetHeight
    // What was painted: the sheet's width then, and the piece's left and top edge on it.
    property real painted: sheetWidth
    property real pieceX: 0
    property real pieceY: 0
    readonly property real stretch: painted > 0 ? sheetWidth / painted : 1
    readonly property color water: Qt.tint(Theme.ground, Qt.alpha(Theme.focus, Theme.contrast ? 0.9 : 0.4))

    function paintAround(x: real, y: real, seenWidth: real, seenHeight: real) {
        width = seenWidth * 1.6;
        height = seenHeight * 1.6;
        painted = sheetWidth;
        pieceX = x - seenWidth * 0.3;
        pieceY = y - seenHeight * 0.3;
        requestPaint();
    }

    x: pieceX * stretch
    y: pieceY * stretch
    transformOrigin: Item.TopLeft
    scale: stretch
    onWaterChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.translate(-pieceX, -pieceY);
        const high = painted / Math.max(0.01, sheetWidth) * sheetHeight;
        for (let number = 0; number < 4; number++) {
            const edge = atlas.relief(number, painted, high);
            if (edge === "")
                break;
            context.path = edge + " L " + painted * 3 + " " + (pieceY + height + 10) + " L " + -painted * 2 + " " + (pieceY + height + 10) + " Z";
            context.fillStyle = Theme.contrast ? Theme.ground : Qt.alpha(Theme.earth.base, 0.1 + number * 0.015);
            context.fill();
            context.path = edge;
            context.strokeStyle = Theme.contrast ? Theme.line : Qt.alpha(Theme.earth.base, 0.16);
            context.lineWidth = Theme.outline;
            context.stroke();
        }
        context.strokeStyle = water;
        context.lineCap = "round";
        context.lineJoin = "round";
        for (let number = 0; ; number++) {
            const course = atlas.river(number, painted, high);
            if (course === "")
                break;
            context.path = course;
            // The first one is the widest.
            context.lineWidth = Theme.dp(number === 0 ? 13 : 6) * Math.min(2.5, Math.sqrt(painted / 1500));
            context.stroke();
        }
    }
}
