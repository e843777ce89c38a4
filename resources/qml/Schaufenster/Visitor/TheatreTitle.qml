import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// In place of a picture: what is heard, or that it cannot be played.
Column {
    id: words

    required property bool broken
    required property string title

    spacing: Theme.dp(32)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: words.broken ? "alert-circle-outline" : "volume-high"
        size: Theme.display * 1.4
        color: Theme.gold
    }

    Heading {
        width: parent.width
        text: words.broken ? qsTr("This cannot be played right now.") : words.title
        color: Theme.posterInk
        font.pixelSize: Theme.headline
        horizontalAlignment: Text.AlignHCenter
        Accessible.id: "theatre-title"
    }
}
