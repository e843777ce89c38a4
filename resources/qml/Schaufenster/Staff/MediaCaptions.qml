pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A recording's captions, which are its transcript as well: one file a language.
DeskCard {
    id: card

    required property MediumViewModel medium

    title: medium.kind === "audio" ? qsTr("Captions for people who cannot hear the sound") : qsTr("Captions for people who cannot hear the video")

    DeskText {
        width: parent?.width ?? 0
        text: qsTr("Captions are WebVTT files (.vtt) in the inbox or on a USB stick.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: card.medium.alts

        Flow {
            id: line

            required property string tag
            required property string endonym
            required property bool captioned

            width: parent?.width ?? 0
            spacing: Theme.dp(8)

            DeskText {
                width: Math.max(Theme.deskText * 9, implicitWidth)
                height: choose.height
                text: line.endonym
                strength: 600
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
            }

            DeskButton {
                id: choose

                identifier: "captions-choose-" + line.tag
                label: line.captioned ? qsTr("Choose another file") : qsTr("Choose a file")
                icon: line.captioned ? "check" : "plus"
                onTapped: card.medium.addCaptions(line.tag)
            }

            DeskButton {
                identifier: "captions-drop-" + line.tag
                visible: line.captioned
                label: qsTr("Take out")
                showsLabel: false
                icon: "close"
                onTapped: card.medium.dropCaptions(line.tag)
            }
        }
    }
}
