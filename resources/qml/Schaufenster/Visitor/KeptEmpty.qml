import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Nothing is kept yet: how it is done.
Item {
    id: empty

    required property bool restorable

    signal restored

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.base * 26)
        spacing: Theme.dp(28)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "heart-outline"
            size: Theme.display * 1.6
            color: Theme.figure("crimson")
        }

        PlainText {
            width: parent.width
            text: qsTr("Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.")
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "kept-empty"
        }

        PlainText {
            width: parent.width
            text: qsTr("Nothing of it is stored here: your list is gone when you leave.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }

        BigButton {
            anchors.horizontalCenter: parent.horizontalCenter
            identifier: "kept-restore"
            label: qsTr("Bring the list back")
            visible: empty.restorable
            onTapped: empty.restored()
        }
    }
}
