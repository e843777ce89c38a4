pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// The lines between the bubbles. Not Shapes: without a GPU nothing clips those.
Canvas {
    id: threads

    required property NetworkGraph graph

    component Span: Item {
        required property string style
        required property point start
        required property point end
        required property point tallStart
        required property point tallEnd
        required property bool near
    }

    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.lineCap = "round";
        for (let i = 0; i < spans.count; i++) {
            const span = spans.itemAt(i) as Span;
            if (!span)
                continue;
            const from = graph.placed(graph.landscape ? span.start : span.tallStart);
            const to = graph.placed(graph.landscape ? span.end : span.tallEnd);
            // Long lines bend less, or they would leave the picture.
            const bend = Math.min(0.12, Theme.dp(46) / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y)));
            context.globalAlpha = span.near ? 1 : 0.22;
            context.strokeStyle = LineStyles.colour(span.style);
            context.lineWidth = LineStyles.breadth(span.style);
            context.setLineDash(LineStyles.broken(span.style) ? Array.from(LineStyles.dashes(span.style)) : []);
            context.beginPath();
            context.moveTo(from.x, from.y);
            context.quadraticCurveTo((from.x + to.x) / 2 + (to.y - from.y) * bend, (from.y + to.y) / 2 - (to.x - from.x) * bend, to.x, to.y);
            context.stroke();
        }
    }
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()

    Repeater {
        id: spans

        model: threads.graph.network.threads

        Span {}
    }

    Connections {
        target: threads.graph.network

        function onChanged() {
            threads.requestPaint();
        }
    }
}
