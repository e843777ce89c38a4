import QtQuick
import QtQuick.Shapes
import Schaufenster.Models
import Schaufenster.Theme

// The staff's way in: a small corner that fills while it is held. Touches go on to what is below.
Item {
    id: mark

    required property DoorViewModel door
    required property real holdSeconds
    readonly property real side: Theme.dp(34)
    // No part of the screen that is read aloud.
    readonly property bool aside: true
    property real filled: 0

    width: Math.max(Theme.touch, Theme.dp(72))
    height: width

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Staff entrance")
    Accessible.id: "corner"
    Accessible.focusable: true
    Accessible.onPressAction: mark.door.knock()

    TapHandler {
        id: hold

        longPressThreshold: mark.holdSeconds
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        onLongPressed: mark.door.knock()
    }

    NumberAnimation on filled {
        running: hold.pressed
        from: 0
        to: 1
        duration: mark.holdSeconds * 1000
        onStopped: mark.filled = 0
    }

    Corner {
        side: mark.side
        color: Theme.line
    }

    Corner {
        side: mark.width * mark.filled
        visible: mark.filled > 0.15
        color: Theme.gold
    }

    component Corner: Shape {
        id: corner

        property real side
        property color color

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            fillColor: corner.color
            startX: 0
            startY: 0

            PathLine {
                x: corner.side
                y: 0
            }

            PathLine {
                x: 0
                y: corner.side
            }
        }
    }
}
