pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Reading aloud, above the visitors' screens: the corner that starts it without sight, and all the
// rest, which is read when somebody listens.
Item {
    id: above

    required property Kiosk app
    // The first tiles are on the screen.
    property bool settled: false
    readonly property bool open: app.aloud.open
    // Room that the screens leave at the lower edge.
    readonly property real room: (listener.item as AloudListener)?.room ?? 0
    // Reading a screen does not read this.
    readonly property bool aside: true

    onOpenChanged: {
        if (open)
            listener.setSource(Qt.resolvedUrl("AloudListener.qml"), {
                app: app
            });
        else
            listener.source = "";
    }

    AloudWords {
        id: words

        aloud: above.app.aloud
    }

    Loader {
        id: listener

        anchors.fill: parent
    }

    Loader {
        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        active: above.settled

        sourceComponent: AloudCorner {
            aloud: above.app.aloud
        }
    }
}
