import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// Reading aloud among the other comforts.
ComfortGroup {
    id: choices

    required property AloudViewModel aloud

    // Somebody listens now: what lies above the screen is in the way.
    signal chosen

    title: qsTr("Reading aloud")

    Chip {
        identifier: "aloud-read"
        label: qsTr("Read this screen")
        icon: "account-voice"
        checkable: false
        onTapped: {
            choices.chosen();
            choices.aloud.read();
        }
    }

    Chip {
        identifier: "aloud-by-touch"
        label: qsTr("Explore by touch")
        icon: "gesture-tap"
        checked: choices.aloud.exploring
        onTapped: {
            choices.chosen();
            choices.aloud.explore();
        }
    }
}
