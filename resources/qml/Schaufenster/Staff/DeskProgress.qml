import QtQuick
import Schaufenster.Theme

// How much of a task is done.
Rectangle {
    id: bar

    required property real share

    implicitHeight: Theme.dp(18)
    radius: height / 2
    color: Theme.deskGround
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 percent").arg(Math.round(bar.share * 100))

    Rectangle {
        width: Math.max(parent.height, parent.width * Math.min(1, bar.share))
        height: parent.height
        radius: height / 2
        color: Theme.good
    }
}
