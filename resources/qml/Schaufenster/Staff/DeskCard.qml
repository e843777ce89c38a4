import QtQuick
import Schaufenster.Theme

// A group of things that belong together, with its heading.
Rectangle {
    id: card

    property string title
    default property alias content: body.data

    implicitHeight: column.height + 2 * Theme.dp(24)
    radius: Theme.deskRadius
    color: Theme.deskPanel
    border.width: Theme.outline
    border.color: Theme.deskLine

    Column {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(24)
        }
        spacing: Theme.dp(16)

        DeskText {
            width: parent.width
            visible: text !== ""
            text: card.title
            strength: 700
            font.pixelSize: Theme.deskText * 1.25
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
        }

        Column {
            id: body

            width: parent.width
            spacing: Theme.dp(14)
        }
    }
}
