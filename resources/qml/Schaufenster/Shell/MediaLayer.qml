import QtQuick
import Schaufenster.Models

// What covers the screens while a visitor watches, listens or looks at a picture. By address: what
// plays video is read when something plays.
Item {
    id: cover

    required property Kiosk app

    Loader {
        readonly property bool playing: cover.app.theatre.playing

        anchors.fill: parent
        onPlayingChanged: {
            if (playing)
                setSource(Qt.resolvedUrl("../Visitor/Theatre.qml"), {
                    theatre: cover.app.theatre
                });
            else
                source = "";
        }
    }

    Loader {
        readonly property bool looking: cover.app.detail.exhibit.open && cover.app.visit.screen === "detail"

        anchors.fill: parent
        onLookingChanged: {
            if (looking)
                setSource(Qt.resolvedUrl("../Visitor/ExhibitView.qml"), {
                    exhibit: cover.app.detail.exhibit,
                    mirrored: cover.app.language.rightToLeft
                });
            else
                source = "";
        }
    }
}
