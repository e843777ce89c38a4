import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Which media are listed: by words, by kind, and by what they lack.
Column {
    id: filters

    required property GalleryViewModel gallery

    // All in one line, on a tall screen too.
    readonly property real air: width < Theme.deskText * 56 ? Theme.dp(13) : Theme.dp(20)

    spacing: Theme.dp(12)

    DeskField {
        width: parent.width
        identifier: "media-search"
        placeholder: qsTr("Search pictures and sounds")
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onTyped: words => {
            text = words;
            filters.gallery.search(words);
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(8)

        DeskChip {
            air: filters.air
            identifier: "media-kind-all"
            label: qsTr("All")
            checked: filters.gallery.kind === ""
            onTapped: filters.gallery.choose("")
        }

        DeskChip {
            air: filters.air
            identifier: "media-kind-image"
            label: qsTr("Pictures")
            checked: filters.gallery.kind === "image"
            onTapped: filters.gallery.choose("image")
        }

        DeskChip {
            air: filters.air
            identifier: "media-kind-video"
            label: qsTr("Videos")
            checked: filters.gallery.kind === "video"
            onTapped: filters.gallery.choose("video")
        }

        DeskChip {
            air: filters.air
            identifier: "media-kind-audio"
            label: qsTr("Sounds")
            checked: filters.gallery.kind === "audio"
            onTapped: filters.gallery.choose("audio")
        }

        Item {
            width: Theme.dp(12)
            height: 1
        }

        DeskChip {
            air: filters.air
            identifier: "media-unused"
            label: qsTr("Not used")
            Accessible.role: Accessible.CheckBox
            checked: filters.gallery.lack === "unused"
            onTapped: filters.gallery.seek("unused")
        }

        DeskChip {
            air: filters.air
            identifier: "media-no-credit"
            label: qsTr("Credit is missing")
            Accessible.role: Accessible.CheckBox
            checked: filters.gallery.lack === "credit"
            onTapped: filters.gallery.seek("credit")
        }

        DeskChip {
            air: filters.air
            identifier: "media-no-alt"
            label: qsTr("Description is missing")
            Accessible.role: Accessible.CheckBox
            checked: filters.gallery.lack === "alt"
            onTapped: filters.gallery.seek("alt")
        }
    }
}
