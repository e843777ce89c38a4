import QtQuick
import Schaufenster.Theme

// How much of something is taken.
Rectangle {
    id: bar

    property real used: 0
    property bool tight: false

    implicitHeight: Theme.deskText * 0.7
    radius: height / 2
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.deskLine

    Rectangle {
        width: Math.max(parent.height, parent.width * Math.min(1, bar.used))
        height: parent.height
        radius: height / 2
        color: bar.tight ? Theme.bad : Theme.good
    }
}
