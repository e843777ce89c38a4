pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The record's further pictures: which ones, and in which order.
DeskCard {
    id: card

    required property DeskViewModel desk
    readonly property IllustratingViewModel media: desk.illustrating
    property bool choosing: false

    title: qsTr("Gallery")

    DeskText {
        width: parent?.width ?? 0
        text: card.media.galleryCount === 0 ? qsTr("More pictures, which visitors can enlarge. There is none yet.") : qsTr("Visitors see them in this order and can enlarge them.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        id: hung

        readonly property int columns: Math.max(2, Math.floor((width + spacing) / (Math.max(Theme.dp(260), Theme.deskText * 12) + spacing)))

        width: parent?.width ?? 0
        visible: card.media.galleryCount > 0
        spacing: Theme.dp(12)

        Repeater {
            model: card.media.gallery

            GalleryTile {
                width: Math.floor((hung.width - (hung.columns - 1) * hung.spacing) / hung.columns)
                last: index === card.media.galleryCount - 1
                onTapped: {
                    card.desk.medium.open(name);
                    card.desk.go("media");
                }
                onMoved: step => card.desk.editor.lists.shift("gallery", index, step)
                onDropped: card.desk.editor.lists.exhibit(name)
            }
        }
    }

    DeskButton {
        identifier: "gallery-add"
        label: card.choosing ? qsTr("Done") : qsTr("Add pictures")
        icon: card.choosing ? "check" : "plus"
        onTapped: card.choosing = !card.choosing
    }

    DeskField {
        width: parent?.width ?? 0
        visible: card.choosing
        identifier: "gallery-search"
        placeholder: qsTr("Search pictures")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTyped: words => {
            text = words;
            card.media.searchOthers(words);
        }
    }

    DeskText {
        width: parent?.width ?? 0
        visible: card.choosing && card.media.otherCount === 0
        text: qsTr("No other picture matches.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    MediaChoice {
        width: parent?.width ?? 0
        visible: card.choosing
        prefix: "exhibit"
        model: card.choosing ? card.media.others : null
        onPicked: name => card.desk.editor.lists.exhibit(name)
    }
}
