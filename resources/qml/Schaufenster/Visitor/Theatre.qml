pragma ComponentBehavior: Bound

import QtQuick
import QtMultimedia
import Schaufenster.Models
import Schaufenster.Theme

// A video, a sound or sign language over the whole screen, with captions and all that is said.
FocusScope {
    id: stage

    required property TheatreViewModel theatre
    required property ComfortViewModel comfort
    readonly property bool landscape: width > height
    property bool broken: false
    property bool reading: false

    // Also an address that stays the same would make a player load it again.
    readonly property url source: theatre.source
    readonly property url signing: theatre.signing

    function seek(milliseconds: int) {
        player.position = Math.max(0, Math.min(player.duration, milliseconds));
    }

    function skip(seconds: int) {
        seek(player.position + seconds * 1000);
    }

    function fail() {
        player.stop();
        broken = true;
        theatre.rest(true);
    }

    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.module
    }

    MouseArea {
        anchors.fill: parent
    }

    MediaPlayer {
        id: player

        source: stage.source
        videoOutput: picture
        audioOutput: AudioOutput {
            volume: stage.comfort.volume
        }
        onErrorOccurred: stage.fail()
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

    // What plays and does not move has got stuck; it must not keep the visit open for ever.
    Timer {
        property int before: 0

        interval: 15000
        repeat: true
        running: player.playing
        onRunningChanged: before = player.position
        onTriggered: {
            if (player.position === before)
                stage.fail();
            before = player.position;
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
        Accessible.id: "theatre-picture"
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
            bottomMargin: Theme.dp(16)
        }
        width: stage.landscape ? stage.width * 0.36 : stage.width - 2 * Theme.margin
        height: stage.landscape ? line.y - Theme.margin - anchors.bottomMargin : stage.height * 0.36
        visible: stage.reading && !stage.broken
        sentences: stage.theatre.transcript
        current: stage.theatre.sentenceAt(player.position)
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
            source: stage.signing
            playing: player.playing
            position: player.position
            width: Math.min(picture.width * 0.3, picture.height * 0.5)
        }
    }

    TheatreCaption {
        readonly property real before: beside.active ? beside.width + Theme.dp(48) : 0

        anchors {
            horizontalCenter: picture.horizontalCenter
            horizontalCenterOffset: -before / 2
            bottom: picture.bottom
            bottomMargin: Theme.dp(12)
        }
        room: picture.width - before - 2 * Theme.margin
        text: stage.theatre.captions && !stage.broken ? stage.theatre.captionAt(player.position) : ""
    }

    TheatreLine {
        id: line

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(16)
        }
        visible: !stage.broken
        focus: true
        position: player.position
        duration: player.duration
        onSought: milliseconds => stage.seek(milliseconds)
    }

    TheatreButtons {
        id: buttons

        theatre: stage.theatre
        comfort: stage.comfort
        playing: player.playing
        broken: stage.broken
        reading: stage.reading
        worded: transcript.count > 0
        onPaused: player.playing ? player.pause() : player.play()
        onSkipped: seconds => stage.skip(seconds)
        onRead: stage.reading = !stage.reading
        onRestarted: {
            stage.seek(0);
            player.play();
        }
    }
}
