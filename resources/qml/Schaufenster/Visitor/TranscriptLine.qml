import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A sentence to read along.
Touchable {
    id: line

    required property int index
    required property int start
    required property string text
    property bool now: false

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(20))
    identifier: "transcript-" + index
    label: text
    focusRadius: Theme.dp(8)
    focusReach: 0
    Accessible.description: now ? qsTr("Now") : ""

    Rectangle {
        anchors.fill: parent
        radius: Theme.dp(8)
        visible: line.now || line.down
        color: Qt.alpha(Theme.posterInk, line.down ? 0.28 : 0.14)
    }

    // A bar beside the sentence that is said, and heavier letters: not by colour alone.
    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Theme.dp(8)
        radius: width / 2
        visible: line.now
        color: Theme.gold
    }

    PlainText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.dp(28)
            rightMargin: Theme.dp(12)
            verticalCenter: parent.verticalCenter
        }
        text: line.text
        color: Theme.posterInk
        strength: line.now ? 700 : 400
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
