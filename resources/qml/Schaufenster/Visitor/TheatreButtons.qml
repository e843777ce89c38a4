import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything one may want while something plays, low on the screen.
Flow {
    id: buttons

    required property TheatreViewModel theatre
    property bool playing: false
    property bool broken: false
    property bool reading: false
    property bool worded: false

    signal paused
    signal skipped(int seconds)
    signal restarted
    signal read

    spacing: Theme.dp(14)

    BigButton {
        identifier: "theatre-close"
        label: qsTr("Back")
        fill: Theme.paper
        implicitHeight: Theme.touch * 1.1
        onTapped: buttons.theatre.stop()
    }

    BigButton {
        identifier: "theatre-pause"
        label: buttons.playing ? qsTr("Pause") : qsTr("Go on")
        visible: !buttons.broken
        implicitHeight: Theme.touch * 1.1
        onTapped: buttons.paused()
    }

    BigButton {
        identifier: "theatre-again"
        label: qsTr("From the beginning")
        visible: !buttons.broken
        fill: Theme.paper
        implicitHeight: Theme.touch * 1.1
        onTapped: buttons.restarted()
    }

    RoundButton {
        identifier: "theatre-earlier"
        label: qsTr("10 seconds back")
        icon: "rewind-10"
        visible: !buttons.broken
        onTapped: buttons.skipped(-10)
    }

    RoundButton {
        identifier: "theatre-later"
        label: qsTr("10 seconds on")
        icon: "fast-forward-10"
        visible: !buttons.broken
        onTapped: buttons.skipped(10)
    }

    RoundButton {
        identifier: "theatre-quieter"
        label: qsTr("Quieter")
        icon: "volume-minus"
        visible: !buttons.broken
        onTapped: buttons.theatre.turnVolume(-1)
    }

    RoundButton {
        identifier: "theatre-louder"
        label: qsTr("Louder")
        icon: "volume-plus"
        visible: !buttons.broken
        onTapped: buttons.theatre.turnVolume(1)
    }

    Chip {
        identifier: "theatre-captions"
        label: qsTr("Captions")
        icon: buttons.theatre.captions ? "closed-caption" : "closed-caption-outline"
        checked: buttons.theatre.captions
        visible: buttons.worded
        onTapped: buttons.theatre.toggleCaptions()
    }

    Chip {
        identifier: "theatre-transcript"
        label: qsTr("Read along")
        icon: "text-long"
        checked: buttons.reading
        visible: buttons.worded
        onTapped: buttons.read()
    }
}
