import QtQuick
import QtMultimedia
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A video or a sound over the whole screen, its captions, and four large buttons.
Rectangle {
    id: stage

    required property TheatreViewModel theatre
    readonly property string caption: theatre.captionAt(player.position)
    property bool broken: false

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

    VideoOutput {
        id: picture

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: line.top
        }
        visible: stage.theatre.video && !stage.broken
        Accessible.role: Accessible.Graphic
        Accessible.name: stage.theatre.description === "" ? stage.theatre.title : stage.theatre.description
    }

    Column {
        anchors.centerIn: picture
        width: picture.width - 2 * Theme.margin
        visible: !picture.visible
        spacing: Theme.dp(32)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: stage.broken ? "alert-circle-outline" : "volume-high"
            size: Theme.display * 1.4
            color: Theme.gold
        }

        Heading {
            width: parent.width
            text: stage.broken ? qsTr("This cannot be played right now.") : stage.theatre.title
            color: Theme.posterInk
            font.pixelSize: Theme.headline
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "theatre-title"
        }
    }

    Rectangle {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: line.top
            bottomMargin: Theme.dp(24)
        }
        width: words.width + Theme.dp(48)
        height: words.height + Theme.dp(24)
        radius: Theme.radius
        color: Theme.veil
        visible: stage.caption !== ""

        PlainText {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, stage.width - 2 * Theme.margin)
            text: stage.caption
            color: Theme.posterInk
            strength: 600
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "theatre-caption"
        }
    }

    Rectangle {
        id: line

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            margins: Theme.margin
            bottomMargin: Theme.dp(24)
        }
        height: Theme.dp(14)
        radius: height / 2
        color: Theme.veil

        Rectangle {
            width: player.duration > 0 ? parent.width * player.position / player.duration : 0
            height: parent.height
            radius: height / 2
            color: Theme.gold
        }
    }

    Row {
        id: buttons

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.dp(32)
        }
        spacing: Theme.dp(18)

        BigButton {
            identifier: "theatre-close"
            label: qsTr("Back")
            fill: Theme.paper
            onTapped: stage.theatre.stop()
        }

        BigButton {
            identifier: "theatre-pause"
            label: player.playing ? qsTr("Pause") : qsTr("Go on")
            visible: !stage.broken
            onTapped: player.playing ? player.pause() : player.play()
        }

        BigButton {
            identifier: "theatre-again"
            label: qsTr("From the beginning")
            visible: !stage.broken
            fill: Theme.paper
            onTapped: {
                player.position = 0;
                player.play();
            }
        }
    }
}
