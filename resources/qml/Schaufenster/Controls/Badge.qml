import QtQuick
import Schaufenster.Theme

// Names a category on a poster; shows, but is not touched.
Rectangle {
    id: badge

    property alias text: label.text
    property real size: Theme.small
    // It belongs to something that tells it.
    property bool told: false

    implicitWidth: label.implicitWidth + Theme.dp(36)
    implicitHeight: label.implicitHeight + Theme.dp(12)
    radius: height / 2
    color: Theme.contrast ? Theme.ground : Theme.paper
    border.width: Theme.contrast ? Theme.outline : 0
    border.color: Theme.line

    PlainText {
        id: label

        anchors.centerIn: parent
        strength: 600
        wrapMode: Text.NoWrap
        color: Theme.contrast ? Theme.ink : Theme.goldInk
        Accessible.ignored: badge.told
        font.pixelSize: badge.size
    }
}
