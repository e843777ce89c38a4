import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One thing that is well or not: its sign, and in words what to do.
Item {
    id: line

    property string words
    property string identifier
    // good, warn, bad or wait
    property string sign: "good"
    property real size: Theme.deskText
    property int strength: 500
    readonly property color signColor: sign === "good" ? Theme.good : sign === "bad" ? Theme.bad : sign === "warn" ? Theme.warn : Theme.muted

    implicitHeight: Math.max(mark.height, said.height)

    Icon {
        id: mark

        // Beside the first line, also where the words have several.
        y: Math.max(0, (Math.min(said.height, line.size * 1.3) - height) / 2)
        name: line.sign === "good" ? "check-circle" : line.sign === "wait" ? "clock-outline" : "alert"
        size: line.size * 1.25
        color: line.signColor
    }

    DeskText {
        id: said

        anchors {
            left: mark.right
            right: parent.right
            leftMargin: line.size * 0.6
        }
        text: line.words
        color: line.sign === "bad" || line.sign === "warn" ? line.signColor : Theme.ink
        strength: line.strength
        font.pixelSize: line.size
        horizontalAlignment: Text.AlignLeft
        Accessible.id: line.identifier
    }
}
