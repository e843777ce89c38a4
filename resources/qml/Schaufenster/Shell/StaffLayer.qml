import QtQuick
import Schaufenster.Models

// Above the visitors' screens: the PIN pad, then the desk, hidden while a preview is shown.
// Both by address: nothing of the staff's is read before somebody knocks.
Item {
    id: above

    required property Kiosk app
    readonly property bool knocked: app.door.state !== "closed" && app.door.state !== "open"
    readonly property bool open: app.desk !== null
    readonly property bool covering: open && !app.previewing

    // Emptied when it closes, or it would begin the next time with what is gone by then.
    onKnockedChanged: {
        if (knocked)
            pad.setSource(Qt.resolvedUrl("../Staff/PinPad.qml"), {
                door: app.door
            });
        else
            pad.source = "";
    }
    onOpenChanged: {
        if (open)
            desk.setSource(Qt.resolvedUrl("../Staff/StaffDesk.qml"), {
                desk: app.desk,
                door: app.door
            });
        else
            desk.source = "";
    }

    Loader {
        id: pad

        anchors.fill: parent
        focus: above.knocked
    }

    Loader {
        id: desk

        anchors.fill: parent
        visible: !above.app.previewing
        focus: above.covering
    }
}
