import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The list as one large code for the phone's camera.
Rectangle {
    id: panel

    required property KeptViewModel kept
    // Words below the code; beside it otherwise.
    property bool upright: true

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.contrast ? Theme.outline : 0
    border.color: Theme.line

    QrCode {
        id: code

        readonly property string picture: panel.kept.qr

        x: panel.upright ? (panel.width - width) / 2 : panel.LayoutMirroring.enabled ? panel.width - width - Theme.dp(24) : Theme.dp(24)
        y: Theme.dp(24)
        width: panel.upright ? Math.min(panel.width - Theme.dp(48), panel.height - words.implicitHeight - Theme.dp(72)) : Math.min(panel.height - Theme.dp(48), panel.width * 0.56)
        height: width
        source: picture
        Accessible.role: Accessible.Graphic
        Accessible.id: "kept-qr"
        Accessible.name: qsTr("QR code with your list")
    }

    Column {
        id: words

        anchors {
            left: panel.upright ? parent.left : code.right
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(28)
        }
        spacing: Theme.dp(8)

        Heading {
            width: parent.width
            text: qsTr("Take it home")
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            text: panel.kept.leadsToPage ? qsTr("Point your phone's camera at the code: it opens your list.") : qsTr("Point your phone's camera at the code: your list appears as text. It needs no internet.")
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            visible: panel.kept.full
            text: qsTr("The list is full.")
            strength: 600
            horizontalAlignment: Text.AlignLeft
        }
    }
}
