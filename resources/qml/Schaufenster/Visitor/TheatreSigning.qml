import QtQuick
import QtMultimedia
import Schaufenster.Models
import Schaufenster.Theme

// The record in sign language, small beside the video.
Rectangle {
    id: signing

    required property TheatreViewModel theatre
    required property bool playing

    function follow(milliseconds: int) {
        player.position = milliseconds;
    }

    color: Theme.module
    border.width: Theme.outline
    border.color: Theme.posterInk
    onPlayingChanged: playing ? player.play() : player.pause()

    MediaPlayer {
        id: player

        source: signing.theatre.signing
        videoOutput: picture
        Component.onCompleted: {
            if (signing.playing)
                play();
        }
    }

    VideoOutput {
        id: picture

        anchors.fill: parent
        anchors.margins: Theme.outline
        Accessible.role: Accessible.Graphic
        Accessible.id: "theatre-signing"
        Accessible.name: qsTr("Sign language")
    }
}
