pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Schaufenster.Theme

// A photograph that fills its frame around the focal point. The corners are painted over in the
// ground's colour: a mask would cost a texture a tile.
Item {
    id: photo

    property alias source: image.source
    readonly property alias status: image.status
    property real focalX: 0.5
    property real focalY: 0.5
    property real radius: 0
    property real coal: 0.62

    clip: true

    Image {
        id: image

        readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 1

        asynchronous: true
        // Its frame has its proportions; fitting would change the size it is made from.
        fillMode: Image.Stretch
        sourceSize.width: Math.min(2560, Math.ceil(photo.width / 640) * 640)
        width: Math.max(photo.width, photo.height * ratio)
        height: width / ratio
        x: -(width - photo.width) * photo.focalX
        y: -(height - photo.height) * photo.focalY
    }

    // A ground for words, where there are some.
    Rectangle {
        anchors.fill: parent
        visible: photo.coal < 1
        gradient: Gradient {
            GradientStop {
                position: Math.max(0, photo.coal - 0.2)
                color: "transparent"
            }

            GradientStop {
                position: photo.coal
                color: Theme.veil
            }
        }
    }

    Repeater {
        model: photo.radius > 0 ? 4 : 0

        Shape {
            id: corner

            required property int index

            width: photo.radius
            height: photo.radius
            x: index % 2 ? photo.width - width : 0
            y: index > 1 ? photo.height - height : 0
            rotation: [0, 90, 270, 180][index]
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeWidth: -1
                fillColor: Theme.ground
                startX: 0
                startY: corner.height

                PathArc {
                    x: corner.width
                    y: 0
                    radiusX: corner.width
                    radiusY: corner.width
                }

                PathLine {
                    x: 0
                    y: 0
                }
            }
        }
    }
}
