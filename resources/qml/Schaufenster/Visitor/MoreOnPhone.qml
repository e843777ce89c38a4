import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// QR code of a confirmed link; the address is shown, never opened.
Rectangle {
    id: more

    required property string qr
    required property string link

    implicitHeight: Math.max(code.height, column.implicitHeight) + Theme.dp(32)
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.contrast ? Theme.outline : 0
    border.color: Theme.line

    QrCode {
        id: code

        anchors {
            left: parent.left
            leftMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        width: Math.min(Theme.dp(168), more.width * 0.5)
        height: width
        source: more.qr
        Accessible.role: Accessible.Graphic
        Accessible.id: "qr"
        Accessible.name: qsTr("QR code: %1").arg(more.link)
    }

    Column {
        id: column

        anchors {
            left: code.right
            leftMargin: Theme.dp(20)
            right: parent.right
            rightMargin: Theme.dp(20)
            verticalCenter: parent.verticalCenter
        }

        PlainText {
            width: parent.width
            text: qsTr("More on your phone")
            strength: 600
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            text: more.link
            color: Theme.muted
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignLeft
        }
    }
}
