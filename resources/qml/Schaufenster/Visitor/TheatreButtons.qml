import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Everything one may want while something plays, low on the screen.
MediaButtons {
    id: buttons

    required property TheatreViewModel theatre
    required property ComfortViewModel comfort
    property bool playing: false
    property bool broken: false
    property bool reading: false
    property bool worded: false

    signal paused
    signal skipped(int seconds)
    signal restarted
    signal read

    MediaButton {
        identifier: "theatre-close"
        label: qsTr("Back")
        icon: "arrow-left"
        mirrored: LayoutMirroring.enabled
        onTapped: buttons.theatre.stop()
    }

    // Time runs from left to right on every player, whatever the language.
    Row {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        visible: !buttons.broken
        spacing: buttons.spacing

        MediaButton {
            identifier: "theatre-earlier"
            label: qsTr("10 s back")
            icon: "rewind-10"
            Accessible.description: qsTr("10 seconds back")
            onTapped: buttons.skipped(-10)
        }

        MediaButton {
            identifier: "theatre-pause"
            label: buttons.playing ? qsTr("Pause") : qsTr("Go on")
            icon: buttons.playing ? "pause" : "play"
            // The word changes, the place does not.
            implicitWidth: Theme.touch * 1.9 * Math.max(1, Theme.textScale)
            fill: Theme.gold
            inkColor: Theme.goldInk
            onTapped: buttons.paused()
        }

        MediaButton {
            identifier: "theatre-later"
            label: qsTr("10 s on")
            icon: "fast-forward-10"
            Accessible.description: qsTr("10 seconds on")
            onTapped: buttons.skipped(10)
        }
    }

    MediaButton {
        identifier: "theatre-again"
        label: qsTr("Again")
        icon: "restart"
        visible: !buttons.broken
        Accessible.description: qsTr("From the beginning")
        onTapped: buttons.restarted()
    }

    MediaButton {
        identifier: "theatre-captions"
        label: qsTr("Captions")
        icon: buttons.theatre.captions ? "closed-caption" : "closed-caption-outline"
        checkable: true
        checked: buttons.theatre.captions
        visible: buttons.worded && !buttons.broken
        onTapped: buttons.theatre.toggleCaptions()
    }

    MediaButton {
        identifier: "theatre-transcript"
        label: qsTr("Read along")
        icon: buttons.reading ? "text-box" : "text-box-outline"
        checkable: true
        checked: buttons.reading
        visible: buttons.worded && !buttons.broken
        onTapped: buttons.read()
    }

    MediaButton {
        identifier: "theatre-sign-language"
        label: qsTr("Sign language")
        icon: checked ? "sign-language" : "sign-language-outline"
        checkable: true
        checked: buttons.theatre.signed
        visible: buttons.theatre.signable && !buttons.broken
        onTapped: buttons.theatre.toggleSigning()
    }

    MediaButton {
        identifier: "theatre-quieter"
        label: qsTr("Quieter")
        icon: "volume-minus"
        enabled: buttons.comfort.volume > 0
        visible: !buttons.broken
        onTapped: buttons.comfort.turn_volume(-1)
    }

    MediaButton {
        identifier: "theatre-louder"
        label: qsTr("Louder")
        icon: "volume-plus"
        enabled: buttons.comfort.volume < 1
        visible: !buttons.broken
        onTapped: buttons.comfort.turn_volume(1)
    }
}
