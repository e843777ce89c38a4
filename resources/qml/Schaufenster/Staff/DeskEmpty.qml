import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// In the place of what is not there yet: a sign, what is so, and what to do.
Column {
    id: empty

    property string icon
    property alias title: heading.text
    property alias text: words.text

    width: Math.min(parent.width - 2 * Theme.dp(40), Theme.deskText * 30)
    spacing: Theme.dp(14)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.icon
        size: Theme.deskText * 4
        color: Theme.muted
    }

    Heading {
        id: heading

        width: parent.width
        font.pixelSize: Theme.deskText * 1.5
        horizontalAlignment: Text.AlignHCenter
    }

    DeskText {
        id: words

        width: parent.width
        visible: text !== ""
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }
}
