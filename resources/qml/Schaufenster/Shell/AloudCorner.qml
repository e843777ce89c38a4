import QtQuick
import QtQuick.Shapes
import Schaufenster.Models
import Schaufenster.Theme

// Held, it starts reading aloud and ends it: the lower right corner, which a hand finds along the
// frame. Touches go on to what is below.
Item {
    id: corner

    required property AloudViewModel aloud
    readonly property real seconds: 1.5
    property real filled: 0

    width: Math.max(Theme.touch, Theme.dp(72))
    height: width

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Read aloud")
    Accessible.id: "aloud-corner"
    Accessible.focusable: true
    Accessible.onPressAction: corner.aloud.ask()

    TapHandler {
        id: hold

        longPressThreshold: corner.seconds
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        onLongPressed: corner.aloud.ask()
    }

    NumberAnimation on filled {
        running: hold.pressed
        from: 0
        to: 1
        duration: corner.seconds * 1000
        onStopped: corner.filled = 0
    }

    Triangle {
        side: Theme.dp(34)
        color: Theme.line
    }

    Triangle {
        side: corner.width * corner.filled
        visible: corner.filled > 0.15
        color: Theme.gold
    }

    component Triangle: Shape {
        id: triangle

        property real side
        property color color

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: triangle.color
            startX: triangle.width
            startY: triangle.height

            PathLine {
                x: triangle.width - triangle.side
                y: triangle.height
            }

            PathLine {
                x: triangle.width
                y: triangle.height - triangle.side
            }
        }
    }
}
