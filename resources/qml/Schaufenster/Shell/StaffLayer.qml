pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models

// Above the visitors' screens: the PIN pad, then the desk or the bar of a preview.
Item {
    id: above

    required property Kiosk app
    // The desk lies over everything but a preview.
    readonly property bool covering: desk.active && !app.previewing

    // By address: nothing of the staff's is read before somebody knocks.
    Loader {
        anchors.fill: parent
        active: above.app.door.state !== "closed" && above.app.door.state !== "open"
        focus: active
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("../Staff/PinPad.qml"), {
                    door: above.app.door
                });
        }
    }

    Loader {
        id: desk

        anchors.fill: parent
        active: above.app.desk !== null
        visible: !above.app.previewing
        focus: active && visible
        onActiveChanged: {
            if (active)
                setSource(Qt.resolvedUrl("../Staff/StaffDesk.qml"), {
                    desk: above.app.desk,
                    door: above.app.door
                });
        }
    }
}
