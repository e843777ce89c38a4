import QtQuick
import Schaufenster.Theme

// Where the keys are: dark and light side by side, so that one of them stands out from any ground.
Rectangle {
    id: ring

    readonly property int breadth: Theme.dp(5)

    color: "transparent"
    border.width: ring.breadth
    border.color: Theme.focus

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.breadth
        radius: Math.max(0, ring.radius - ring.breadth)
        color: "transparent"
        border.width: Theme.dp(3)
        border.color: Theme.focusEdge
    }
}
