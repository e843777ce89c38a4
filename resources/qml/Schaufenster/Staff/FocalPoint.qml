import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A photograph and the point of it that stays in sight: touched, nudged, and seen in both crops.
Column {
    id: focal

    required property url source
    required property real focalX
    required property real focalY
    readonly property real step: 0.02

    signal moved(real x, real y)

    spacing: Theme.dp(14)

    Item {
        width: parent.width
        height: Math.min(width * 0.75, image.ratio > 0 ? width / image.ratio : width)

        Image {
            id: image

            readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 0

            anchors.fill: parent
            asynchronous: true
            source: focal.source
            sourceSize.width: 1280
            fillMode: Image.PreserveAspectFit
        }

        MouseArea {
            id: sheet

            anchors.centerIn: parent
            width: image.paintedWidth
            height: image.paintedHeight
            preventStealing: true
            onPressed: mouse => focal.moved(mouse.x / width, mouse.y / height)
            onPositionChanged: mouse => focal.moved(mouse.x / width, mouse.y / height)

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The point that stays in sight")
            Accessible.id: "focal-picture"

            Rectangle {
                width: Theme.dp(64)
                height: width
                radius: width / 2
                x: focal.focalX * sheet.width - width / 2
                y: focal.focalY * sheet.height - height / 2
                color: "transparent"
                border.width: Theme.dp(9)
                border.color: Theme.module

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.dp(2)
                    radius: width / 2
                    color: "transparent"
                    border.width: Theme.dp(5)
                    border.color: Theme.paper
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.dp(12)
                    height: width
                    radius: width / 2
                    color: Theme.paper
                    border.width: Theme.dp(2)
                    border.color: Theme.module
                }
            }
        }
    }

    DeskText {
        width: parent.width
        text: qsTr("Touch what must stay in sight when the picture is cropped.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        DeskButton {
            identifier: "focal-left"
            label: qsTr("Further left")
            showsLabel: false
            icon: "arrow-left"
            onTapped: focal.moved(focal.focalX - focal.step, focal.focalY)
        }

        DeskButton {
            identifier: "focal-right"
            label: qsTr("Further right")
            showsLabel: false
            icon: "arrow-right"
            onTapped: focal.moved(focal.focalX + focal.step, focal.focalY)
        }

        DeskButton {
            identifier: "focal-up"
            label: qsTr("Further up")
            showsLabel: false
            icon: "arrow-up"
            onTapped: focal.moved(focal.focalX, focal.focalY - focal.step)
        }

        DeskButton {
            identifier: "focal-down"
            label: qsTr("Further down")
            showsLabel: false
            icon: "arrow-down"
            onTapped: focal.moved(focal.focalX, focal.focalY + focal.step)
        }

        DeskButton {
            identifier: "focal-middle"
            label: qsTr("Middle")
            onTapped: focal.moved(0.5, 0.5)
        }
    }

    // As the tiles of a wide and of a tall screen cut it.
    Row {
        id: crops

        readonly property real tall: Math.min(width * 0.3, Theme.dp(200))

        width: parent.width
        spacing: Theme.dp(16)

        Photo {
            width: crops.tall * 1.6
            height: crops.tall
            source: focal.source
            focalX: focal.focalX
            focalY: focal.focalY
            coal: 2
        }

        Photo {
            width: crops.tall * 0.7
            height: crops.tall
            source: focal.source
            focalX: focal.focalX
            focalY: focal.focalY
            coal: 2
        }
    }
}
