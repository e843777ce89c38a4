pragma ComponentBehavior: Bound

import QtQuick
import QtMultimedia
import Schaufenster.Models
import Schaufenster.Theme

// A video, a sound or sign language over the whole screen, with captions and all that is said.
Rectangle {
    id: stage

    required property TheatreViewModel theatre
    readonly property string caption: theatre.captions && !reading ? theatre.captionAt(player.position) : ""
    readonly property bool landscape: width > height
    readonly property bool worded: transcript.count > 0
    property bool broken: false
    property bool reading: false

    function seek(milliseconds: int) {
        const wasPlaying = player.playing;
        player.position = Math.max(0, Math.min(player.duration, milliseconds));
        // Some systems stop where they jump to.
        if (wasPlaying)
            player.play();
        if (beside.item)
            (beside.item as TheatreSigning).follow(player.position);
    }

    color: Theme.module
    focus: true

    MouseArea {
        anchors.fill: parent
    }

    MediaPlayer {
        id: player

        source: stage.theatre.source
        videoOutput: picture
        audioOutput: AudioOutput {
            volume: stage.theatre.volume
        }
        onErrorOccurred: stage.broken = true
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.EndOfMedia)
                stage.theatre.stop();
        }
        Component.onCompleted: play()
    }

    Connections {
        target: player

        function onPlayingChanged() {
            stage.theatre.rest(!player.playing);
        }
    }

    VideoOutput {
        id: picture

        anchors {
            left: parent.left
            right: stage.reading && stage.landscape ? transcript.left : parent.right
            top: parent.top
            bottom: stage.reading && !stage.landscape ? transcript.top : line.top
            bottomMargin: Theme.dp(12)
        }
        visible: stage.theatre.video && !stage.broken
        Accessible.role: Accessible.Graphic
        Accessible.name: stage.theatre.description === "" ? stage.theatre.title : stage.theatre.description
    }

    TheatreTitle {
        anchors.centerIn: picture
        width: picture.width - 2 * Theme.margin
        visible: !picture.visible
        broken: stage.broken
        title: stage.theatre.title
    }

    Transcript {
        id: transcript

        anchors {
            right: parent.right
            bottom: line.top
            margins: Theme.margin
            bottomMargin: Theme.dp(24)
        }
        width: stage.landscape ? stage.width * 0.36 : stage.width - 2 * Theme.margin
        height: stage.landscape ? line.y - Theme.margin * 1.5 : stage.height * 0.4
        visible: stage.reading
        theatre: stage.theatre
        current: stage.theatre.cueAt(player.position)
        onSought: milliseconds => stage.seek(milliseconds)
    }

    // Sign language beside the video, started, paused and moved with it.
    Loader {
        id: beside

        anchors {
            right: picture.right
            bottom: picture.bottom
            margins: Theme.dp(24)
        }
        active: stage.theatre.signed && !stage.broken

        sourceComponent: TheatreSigning {
            theatre: stage.theatre
            playing: player.playing
            width: picture.width * 0.28
            height: width * 0.75
        }
    }

    TheatreCaption {
        anchors {
            horizontalCenter: picture.horizontalCenter
            bottom: line.top
            bottomMargin: Theme.dp(24)
        }
        room: picture.width - 2 * Theme.margin
        text: stage.caption
    }

    TheatreLine {
        id: line

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            margins: Theme.margin
            bottomMargin: Theme.dp(20)
        }
        position: player.position
        duration: player.duration
        onSought: milliseconds => stage.seek(milliseconds)
    }

    TheatreButtons {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(28)
        }
        theatre: stage.theatre
        playing: player.playing
        broken: stage.broken
        reading: stage.reading
        worded: stage.worded && !stage.broken
        onPaused: player.playing ? player.pause() : player.play()
        onSkipped: seconds => stage.seek(player.position + seconds * 1000)
        onRead: stage.reading = !stage.reading
        onRestarted: {
            stage.seek(0);
            player.play();
        }
    }
}
