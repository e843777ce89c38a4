import QtQuick
import Schaufenster.Models

// While somebody listens: a frame around what is said, the sentence below the screens, and the
// finger that asks or silences.
Item {
    id: listener

    required property Kiosk app
    readonly property AloudViewModel aloud: app.aloud
    readonly property alias room: strip.height

    LayoutMirroring.enabled: app.language.rightToLeft
    LayoutMirroring.childrenInherit: true

    AloudFrame {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: strip.top
        }
        aloud: listener.aloud
    }

    // A touch anywhere silences the voice, and does besides what it does.
    Item {
        anchors.fill: parent

        PointHandler {
            enabled: !listener.aloud.exploring
            onActiveChanged: {
                if (active)
                    listener.aloud.pause();
            }
        }
    }

    AloudStrip {
        id: strip

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        aloud: listener.aloud
    }

    // By ear: what a finger lies on is said, a second touch of the same opens it.
    MouseArea {
        id: ear

        property bool opening: false

        anchors.fill: parent
        enabled: listener.aloud.exploring && !listener.app.idle.asking
        visible: enabled
        preventStealing: true
        onPressed: mouse => {
            opening = listener.aloud.known(Qt.point(mouse.x, mouse.y));
            listener.aloud.feel(Qt.point(mouse.x, mouse.y));
        }
        onPositionChanged: mouse => {
            if (!listener.aloud.known(Qt.point(mouse.x, mouse.y)))
                opening = false;
            listener.aloud.feel(Qt.point(mouse.x, mouse.y));
        }
        onReleased: mouse => {
            if (opening)
                listener.aloud.press(Qt.point(mouse.x, mouse.y));
        }
    }
}
