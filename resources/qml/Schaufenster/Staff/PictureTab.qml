pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The record's pictures, videos and sound, chosen from the house's media.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property EditorViewModel editor: desk.editor
    readonly property IllustratingViewModel media: desk.illustrating
    readonly property string slug: editor.slug

    function describe(name: string) {
        desk.medium.open(name);
        desk.go("media");
    }

    spacing: Theme.dp(20)
    Component.onCompleted: {
        media.search("");
        media.searchOthers("");
        desk.gallery.refresh();
    }

    PosterCard {
        width: parent.width
        desk: tab.desk
        onDescribeAsked: tab.describe(tab.editor.facts.picture)
    }

    GalleryCard {
        width: parent.width
        desk: tab.desk
    }

    RecordingCard {
        width: parent.width
        desk: tab.desk
        title: qsTr("Video")
        role: "video"
        chosen: tab.media.video
        count: tab.media.videoCount
        model: tab.media.videos
        none: qsTr("There is no video yet. Take one in under “Pictures and sounds”.")
        onDescribeAsked: tab.describe(tab.media.video)
    }

    RecordingCard {
        width: parent.width
        desk: tab.desk
        title: qsTr("Sound")
        role: "audio"
        chosen: tab.media.audio
        count: tab.media.soundCount
        model: tab.media.sounds
        none: qsTr("There is no sound yet. Take one in under “Pictures and sounds”.")
        onDescribeAsked: tab.describe(tab.media.audio)
    }

    RecordingCard {
        width: parent.width
        desk: tab.desk
        title: qsTr("Sign language")
        role: "sign_language"
        chosen: tab.media.signLanguage
        count: tab.media.videoCount
        model: tab.media.signed
        none: qsTr("There is no video yet. Take one in under “Pictures and sounds”.")
        onDescribeAsked: tab.describe(tab.media.signLanguage)
    }
}
