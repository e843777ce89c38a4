pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Everything that is said, to read; a touch on a sentence plays on from there.
Item {
    id: transcript

    required property QtObject sentences
    required property int current
    readonly property alias count: lines.count
    // Who looks for a place by hand is left alone for a while.
    property bool following: true

    signal sought(int milliseconds)

    function show() {
        if (visible && following && current >= 0)
            lines.positionViewAtIndex(current, ListView.Contain);
    }

    onCurrentChanged: show()
    onVisibleChanged: {
        following = true;
        show();
    }

    Timer {
        interval: 8000
        running: !transcript.following
        onTriggered: transcript.following = true
    }

    ListView {
        id: lines

        keyNavigationEnabled: false
        anchors {
            left: parent.left
            right: pager.visible ? pager.left : parent.right
            rightMargin: pager.visible ? Theme.dp(16) : 0
            top: parent.top
            bottom: parent.bottom
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(6)
        model: transcript.sentences
        onMovementStarted: transcript.following = false

        delegate: TranscriptLine {
            width: lines.width
            now: index === transcript.current
            onTapped: {
                transcript.following = true;
                transcript.sought(start);
            }
        }
    }

    Pager {
        id: pager

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        prefix: "transcript"
        list: lines
        onTurned: transcript.following = false
    }
}
