import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A language by its own name and by the one it has here.
Touchable {
    id: tile

    required property string tag
    required property string endonym
    required property bool rightToLeft

    identifier: "tongue-" + tag
    label: endonym + ", " + Tongues.called(tag)
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: tile.down ? Theme.pressed : Theme.deskPanel
        border.width: Theme.outline
        border.color: Theme.deskLine
    }

    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.dp(16)
        }

        DeskText {
            width: parent.width
            text: tile.endonym
            strength: 600
            maximumLineCount: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            text: Tongues.called(tile.tag)
            color: Theme.muted
            font.pixelSize: Theme.deskText * 0.86
            maximumLineCount: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
