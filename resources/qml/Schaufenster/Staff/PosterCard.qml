pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The record's picture as visitors see it, and the others it could have.
DeskCard {
    id: card

    required property DeskViewModel desk
    readonly property IllustratingViewModel media: desk.illustrating
    readonly property bool pictured: desk.editor.facts.picture !== ""
    readonly property bool wide: width > Theme.deskText * 34
    property bool choosing: false

    signal describeAsked

    title: qsTr("Picture")

    Item {
        width: parent?.width ?? 0
        height: card.wide ? Math.max(poster.height, buttons.height) : poster.height + Theme.dp(16) + buttons.height

        Poster {
            id: poster

            width: card.wide ? parent.width * 0.58 : parent.width
            height: width * 0.6
            family: card.media.family
            seed: card.desk.editor.slug
            radius: Theme.deskRadius
            plain: GraphicsInfo.api === GraphicsInfo.Software
            source: card.media.poster
            cutout: card.media.cutout
            focalX: card.media.focalX
            focalY: card.media.focalY
            coal: 1
            stage: Qt.rect(Theme.dp(20), Theme.dp(20), width - Theme.dp(40), height - Theme.dp(40))
        }

        Column {
            id: buttons

            x: card.wide ? poster.width + Theme.dp(24) : 0
            y: card.wide ? 0 : poster.height + Theme.dp(16)
            width: card.wide ? parent.width - x : parent.width
            spacing: Theme.dp(10)

            DeskButton {
                identifier: "picture-choose"
                label: card.pictured ? qsTr("Choose another") : qsTr("Choose a picture")
                icon: "image-multiple-outline"
                onTapped: card.choosing = !card.choosing
            }

            DeskButton {
                identifier: "picture-describe"
                visible: card.pictured
                label: qsTr("Crop and describe")
                icon: "pencil"
                onTapped: card.describeAsked()
            }

            DeskButton {
                identifier: "picture-none"
                visible: card.pictured
                label: qsTr("Take away")
                icon: "close"
                onTapped: card.desk.editor.facts.put("picture", "")
            }

            DeskText {
                width: parent.width
                visible: text !== ""
                text: !card.pictured ? qsTr("Without a picture the tile has its colours alone.") : card.media.described ? "" : qsTr("Credit or description of this picture are missing.")
                color: card.pictured ? Theme.warn : Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }
    }

    DeskField {
        width: parent?.width ?? 0
        visible: card.choosing
        identifier: "picture-search"
        placeholder: qsTr("Search pictures")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTyped: words => {
            text = words;
            card.media.search(words);
        }
    }

    DeskText {
        width: parent?.width ?? 0
        visible: card.choosing && card.media.pictureCount === 0
        text: qsTr("No picture matches.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    MediaChoice {
        width: parent?.width ?? 0
        visible: card.choosing
        model: card.choosing ? card.media.pictures : null
        onPicked: name => {
            card.desk.editor.facts.put("picture", name);
            card.choosing = false;
        }
    }
}
