import QtQuick
import QtQuick.Shapes

// A sample of a relation's line.
Shape {
    id: thread

    required property string style

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: LineStyles.colour(thread.style)
        strokeWidth: LineStyles.breadth(thread.style)
        strokeStyle: LineStyles.broken(thread.style) ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: LineStyles.dashes(thread.style)
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        startX: strokeWidth / 2
        startY: thread.height / 2

        PathLine {
            x: thread.width - LineStyles.breadth(thread.style) / 2
            y: thread.height / 2
        }
    }
}
