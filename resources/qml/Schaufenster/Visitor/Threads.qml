pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The lines between the bubbles. Not Shapes: without a GPU nothing clips those. Painted anew only
// when something is looked at; gliding moves the finished picture.
Canvas {
    id: threads

    required property NetworkViewModel network
    readonly property color paper: Theme.ground
    readonly property string dress: Theme.name

    component Span: Item {
        required property string style
        required property int links
        required property bool near
    }

    function draw(near: bool) {
        const context = getContext("2d");
        for (let i = 0; i < spans.count; i++) {
            const span = spans.itemAt(i) as Span;
            if (!span || span.near !== near)
                continue;
            const breadth = LineStyles.breadth(span.style) + (span.style === "several" ? Theme.dp(Math.min(9, 2 * Math.log2(span.links))) : 0);
            const ink = LineStyles.colour(span.style);
            // Mixed rather than translucent: where two cross, none shows through.
            context.strokeStyle = near ? ink : Qt.tint(paper, Qt.alpha(ink, 0.25));
            context.lineWidth = breadth;
            context.lineCap = LineStyles.round(span.style) ? "round" : "butt";
            context.setLineDash(LineStyles.broken(span.style) ? Array.from(LineStyles.dashes(span.style)) : []);
            context.path = network.course(i);
            context.stroke();
            if (LineStyles.twofold(span.style)) {
                context.strokeStyle = paper;
                context.lineWidth = breadth * 0.34;
                context.stroke();
            }
        }
    }

    onPaint: {
        getContext("2d").reset();
        draw(false);
        draw(true);
    }
    onDressChanged: requestPaint()
    onPaperChanged: requestPaint()

    Repeater {
        id: spans

        model: threads.network.threads

        Span {}
    }
}
