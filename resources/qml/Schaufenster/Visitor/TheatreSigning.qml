import QtQuick
import QtMultimedia
import Schaufenster.Theme

// The record in sign language, small beside the video and at the same moment of it.
Rectangle {
    id: signing

    required property url source
    required property bool playing
    required property int position
    // Milliseconds that both may be apart.
    readonly property int apart: 400

    function follow() {
        if (Math.abs(player.position - position) > apart && position < player.duration)
            player.position = position;
        if (playing && !player.playing && position < player.duration)
            player.play();
        else if (!playing && player.playing)
            player.pause();
    }

    height: width * (picture.sourceRect.width > 0 ? picture.sourceRect.height / picture.sourceRect.width : 0.75)
    radius: Theme.dp(8)
    color: Theme.module
    border.width: Theme.outline
    border.color: Theme.posterInk
    onPlayingChanged: follow()
    onPositionChanged: follow()

    MediaPlayer {
        id: player

        source: signing.source
        videoOutput: picture
        onDurationChanged: signing.follow()
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
