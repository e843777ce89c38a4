import QtQuick
import QtQuick.Shapes
import Schaufenster.Theme

// A sample of a relation's line.
Shape {
    id: thread

    required property string style
    property color paper: Theme.ground

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        id: line

        strokeColor: LineStyles.colour(thread.style)
        strokeWidth: LineStyles.breadth(thread.style)
        strokeStyle: LineStyles.broken(thread.style) ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: LineStyles.dashes(thread.style)
        capStyle: LineStyles.round(thread.style) ? ShapePath.RoundCap : ShapePath.FlatCap
        fillColor: "transparent"
        startX: strokeWidth / 2
        startY: thread.height / 2

        PathLine {
            x: thread.width - line.strokeWidth / 2
            y: thread.height / 2
        }
    }

    ShapePath {
        strokeColor: thread.paper
        strokeWidth: LineStyles.twofold(thread.style) ? line.strokeWidth * 0.34 : -1
        fillColor: "transparent"
        startX: 0
        startY: thread.height / 2

        PathLine {
            x: thread.width
            y: thread.height / 2
        }
    }
}
