pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything that is said, to read; a touch on a sentence plays on from there.
ListView {
    id: transcript

    required property TheatreViewModel theatre
    required property int current

    signal sought(int milliseconds)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.dp(6)
    model: theatre.transcript
    onCurrentChanged: {
        if (current >= 0 && !moving)
            positionViewAtIndex(current, ListView.Contain);
    }

    delegate: Touchable {
        id: line

        required property int index
        required property int start
        required property string text
        readonly property bool now: index === transcript.current

        width: transcript.width
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(20))
        identifier: "transcript-" + index
        label: text
        onTapped: transcript.sought(start)

        // A bar beside the sentence that is said: not by colour alone.
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
                verticalCenter: parent.verticalCenter
            }
            text: line.text
            color: Theme.posterInk
            strength: line.now ? 700 : 400
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
