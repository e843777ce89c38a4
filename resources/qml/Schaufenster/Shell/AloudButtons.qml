import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// On and back by a sentence, again, slower and faster, by ear, and silence.
Row {
    id: buttons

    required property AloudViewModel aloud

    // Time runs from left to right on every player, whatever the language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Math.max(Theme.dp(10), Theme.mm(3))

    RoundButton {
        identifier: "aloud-before"
        label: qsTr("The sentence before")
        icon: "skip-previous"
        onTapped: buttons.aloud.step(-1)
    }

    RoundButton {
        identifier: "aloud-pause"
        label: buttons.aloud.heard ? qsTr("Pause") : qsTr("Go on")
        icon: buttons.aloud.heard ? "pause" : "play"
        onTapped: {
            if (buttons.aloud.heard)
                buttons.aloud.pause();
            else
                buttons.aloud.goOn();
        }
    }

    RoundButton {
        identifier: "aloud-again"
        label: qsTr("Say it again")
        icon: "replay"
        onTapped: buttons.aloud.step(0)
    }

    RoundButton {
        identifier: "aloud-after"
        label: qsTr("The next sentence")
        icon: "skip-next"
        onTapped: buttons.aloud.step(1)
    }

    RoundButton {
        identifier: "aloud-slower"
        label: qsTr("Slower")
        icon: "speedometer-slow"
        onTapped: buttons.aloud.turnPace(-1)
    }

    RoundButton {
        identifier: "aloud-faster"
        label: qsTr("Faster")
        icon: "speedometer"
        onTapped: buttons.aloud.turnPace(1)
    }

    RoundButton {
        identifier: "aloud-explore"
        label: buttons.aloud.exploring ? qsTr("Read this screen") : qsTr("Explore by touch")
        icon: buttons.aloud.exploring ? "account-voice" : "gesture-tap"
        onTapped: {
            if (buttons.aloud.exploring)
                buttons.aloud.read();
            else
                buttons.aloud.explore();
        }
    }

    RoundButton {
        identifier: "aloud-close"
        label: qsTr("Stop reading aloud")
        icon: "close"
        onTapped: buttons.aloud.close()
    }
}
