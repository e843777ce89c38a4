import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A titled card; as tall as what is in it, or taller when it is given a height.
Rectangle {
    id: panel

    property alias title: heading.text
    default property alias content: body.data
    readonly property real padding: Theme.dp(20)

    implicitHeight: body.y + body.childrenRect.height + padding
    radius: Theme.deskRadius
    color: Theme.deskPanel
    border.width: Theme.outline
    border.color: Theme.deskLine

    Heading {
        id: heading

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: panel.padding
            topMargin: Theme.dp(14)
        }
        strength: 600
        breadth: 100
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.deskText * 1.1
    }

    Item {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: heading.bottom
            bottom: parent.bottom
            margins: panel.padding
            topMargin: Theme.dp(10)
        }
    }
}
