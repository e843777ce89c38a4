import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One number that can be read from where one stands, and what it says.
Rectangle {
    id: card

    property alias value: figure.text
    property alias label: caption.text

    implicitHeight: column.height + Theme.dp(28)
    radius: Theme.deskRadius
    color: Theme.deskPanel
    border.width: Theme.outline
    border.color: Theme.deskLine
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(card.label).arg(card.value)

    Column {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(20)
            topMargin: Theme.dp(12)
        }

        PlainText {
            id: figure

            width: parent.width
            strength: 700
            breadth: 85
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.deskText * 2.4
            Accessible.ignored: true
        }

        PlainText {
            id: caption

            width: parent.width
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.deskText * 0.9
            Accessible.ignored: true
        }
    }
}
