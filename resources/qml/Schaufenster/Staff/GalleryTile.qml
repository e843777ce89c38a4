import QtQuick
import Schaufenster.Theme

// A picture of the gallery, and its way to another place or out.
Item {
    id: hung

    required property int index
    required property bool last
    required property string name
    required property string kind
    required property url picture
    required property bool cutout
    required property string length
    required property string words
    required property int used
    required property bool lacking
    required property bool flashing

    signal tapped
    signal moved(int step)
    signal dropped

    implicitHeight: tile.height + tools.height + Theme.dp(8)

    MediaTile {
        id: tile

        width: parent.width
        identifier: "hung-" + hung.name
        name: hung.name
        kind: hung.kind
        picture: hung.picture
        cutout: hung.cutout
        length: hung.length
        words: hung.words
        used: hung.used
        lacking: hung.lacking
        flashing: hung.flashing
        chosen: false
        onTapped: hung.tapped()
    }

    Row {
        id: tools

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
        }
        spacing: Theme.dp(8)

        DeskButton {
            identifier: "hung-earlier-" + hung.name
            label: qsTr("Earlier")
            showsLabel: false
            icon: "arrow-left"
            enabled: hung.index > 0
            onTapped: hung.moved(-1)
        }

        DeskButton {
            identifier: "hung-later-" + hung.name
            label: qsTr("Later")
            showsLabel: false
            icon: "arrow-right"
            enabled: !hung.last
            onTapped: hung.moved(1)
        }

        DeskButton {
            identifier: "hung-drop-" + hung.name
            label: qsTr("Take out")
            showsLabel: false
            icon: "close"
            onTapped: hung.dropped()
        }
    }
}
