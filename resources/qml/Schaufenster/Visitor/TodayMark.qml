import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Between what was and what is to come: a line at the end of a year's column, or a sign on its
// layer.
Item {
    id: mark

    property bool across: true
    // Where the layer begins at its far end.
    property real level: 0

    Rectangle {
        anchors.right: parent.right
        visible: mark.across
        width: Theme.dp(4)
        height: mark.height
        color: Theme.chosen
    }

    Rectangle {
        anchors {
            right: parent.right
            rightMargin: mark.across ? 0 : Theme.margin
        }
        y: mark.across ? 0 : mark.level - height / 2
        width: word.implicitWidth + Theme.dp(36)
        height: word.implicitHeight + Theme.dp(12)
        radius: mark.across ? 0 : height / 2
        color: Theme.chosen

        PlainText {
            id: word

            anchors.centerIn: parent
            text: qsTr("today")
            strength: 600
            wrapMode: Text.NoWrap
            color: Theme.chosenInk
            Accessible.id: "timeline-today"
        }
    }
}
