import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// What is said at this moment.
Rectangle {
    id: caption

    property alias text: words.text
    property real room: 0

    width: words.width + Theme.dp(48)
    height: words.height + Theme.dp(24)
    radius: Theme.radius
    color: Theme.veil
    visible: text !== ""

    PlainText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, caption.room)
        color: Theme.posterInk
        strength: 600
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        Accessible.id: "theatre-caption"
    }
}
