pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What is no fault, but worth knowing before visitors see it.
DeskCard {
    id: card

    required property DeskViewModel desk
    readonly property PublishingViewModel publishing: desk.publishing
    readonly property WatchingViewModel watching: desk.watching

    title: qsTr("Good to know")
    visible: watching.left > 0 || publishing.looked && (publishing.unreviewed > 0 || publishing.unsigned > 0)

    HealthLine {
        width: parent?.width ?? 0
        visible: card.watching.left > 0
        identifier: "publish-watching"
        sign: "wait"
        words: qsTr("%n video(s) are still being looked through for flashes. You can publish meanwhile.", "", card.watching.left)
    }

    DeskProgress {
        width: parent?.width ?? 0
        visible: card.watching.left > 0
        share: card.watching.share
    }

    DeskText {
        width: parent?.width ?? 0
        visible: card.publishing.unreviewed > 0
        text: qsTr("%n text(s) are shown to visitors although nobody has read through them yet.", "", card.publishing.unreviewed)
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "publish-unreviewed"
    }

    DeskButton {
        identifier: "publish-to-review"
        visible: card.publishing.unreviewed > 0
        label: qsTr("Show texts to review")
        icon: "translate"
        onTapped: {
            card.desk.board.choose("");
            card.desk.board.filter("needs_review");
            card.desk.go("board");
        }
    }

    DeskText {
        width: parent?.width ?? 0
        visible: card.publishing.unsigned > 0
        text: qsTr("%n record(s) have no video in sign language.", "", card.publishing.unsigned)
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "publish-unsigned"
    }
}
