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
    readonly property real inset: Theme.dp(24)
    // The words stand elsewhere where there is no room for both.
    property bool wordless: false
    readonly property string story: kept.leadsToPage ? qsTr("Point your phone's camera at the code: it opens your list.") : qsTr("Point your phone's camera at the code: your list appears as text. It needs no internet.")
    // The code never gives way to words: the largest has 105 modules, and a phone must read it.
    readonly property real least: Theme.dp(420)
    readonly property real side: wordless ? Math.min(width, height) - 2 * inset : upright ? Math.max(least, Math.min(width - 2 * inset, height - words.implicitHeight - 3 * inset)) : Math.max(least, Math.min(height - 2 * inset, width * 0.56))

    implicitHeight: (wordless ? least : Math.max(least, words.implicitHeight)) + 2 * inset
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.contrast ? Theme.outline : 0
    border.color: Theme.line

    QrCode {
        id: code

        readonly property string picture: panel.kept.qr

        anchors {
            top: parent.top
            topMargin: panel.inset
            left: parent.left
            leftMargin: panel.upright || panel.wordless ? (panel.width - width) / 2 : panel.inset
        }
        width: panel.side
        height: width
        source: picture
        Accessible.role: Accessible.Graphic
        Accessible.id: "kept-qr"
        Accessible.name: qsTr("QR code with your list")
        Accessible.description: panel.story
    }

    Column {
        id: words

        anchors {
            left: panel.upright ? parent.left : code.right
            right: parent.right
            bottom: panel.upright ? parent.bottom : undefined
            verticalCenter: panel.upright ? undefined : parent.verticalCenter
            margins: panel.inset
        }
        visible: !panel.wordless
        spacing: Theme.dp(8)

        Heading {
            width: parent.width
            text: qsTr("Take it home")
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            text: panel.story
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            visible: panel.kept.left > 0
            text: qsTr("The code has no room for %n record(s).", "", panel.kept.left)
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "kept-left"
        }
    }
}
