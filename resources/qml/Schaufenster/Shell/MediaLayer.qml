import QtQuick
import Schaufenster.Models

// What covers the screens while a visitor watches, listens or looks at a picture. By address: what
// plays video is read when something plays.
Item {
    id: cover

    required property Kiosk app
    readonly property bool playing: app.theatre.playing
    readonly property bool looking: app.detail.exhibit.open && app.visit.screen === "detail"
    // Nothing below is to be seen, reached by a key, or read out.
    readonly property bool covering: playing || looking
    // Where a visitor with a keyboard was before.
    property Item before: null

    function remember() {
        if (!before)
            before = Window.activeFocusItem;
    }

    function leadBack() {
        if (before)
            before.forceActiveFocus();
        before = null;
    }

    onPlayingChanged: {
        if (playing) {
            remember();
            theatre.setSource(Qt.resolvedUrl("../Visitor/Theatre.qml"), {
                theatre: app.theatre,
                comfort: app.comfort
            });
        } else {
            theatre.source = "";
            Qt.callLater(leadBack);
        }
    }
    onLookingChanged: {
        if (looking) {
            remember();
            exhibit.setSource(Qt.resolvedUrl("../Visitor/ExhibitView.qml"), {
                exhibit: app.detail.exhibit,
                mirrored: app.language.rightToLeft
            });
        } else {
            exhibit.source = "";
            Qt.callLater(leadBack);
        }
    }

    Loader {
        id: theatre

        anchors.fill: parent
    }

    Loader {
        id: exhibit

        anchors.fill: parent
    }
}
