import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Further ways into a record: what plays, where it is, whom it works with.
Flow {
    id: ways

    required property Kiosk app
    readonly property TheatreViewModel theatre: app.theatre
    readonly property bool mapped: app.detail.placed && app.ways.hasMap
    readonly property bool joined: app.detail.joined && app.ways.hasNetwork
    // A record with a recording of its own is heard by that.
    readonly property bool readable: !theatre.hasAudio

    spacing: Theme.dp(14)

    Chip {
        identifier: "play-video"
        label: qsTr("Watch")
        icon: "play-circle-outline"
        checkable: false
        visible: ways.theatre.hasVideo
        onTapped: ways.theatre.play("video")
    }

    Chip {
        identifier: "play-audio"
        label: qsTr("Listen")
        icon: "volume-high"
        checkable: false
        visible: ways.theatre.hasAudio
        onTapped: ways.theatre.play("audio")
    }

    Chip {
        identifier: "read-aloud"
        label: qsTr("Read aloud")
        icon: "account-voice"
        checkable: false
        visible: ways.readable
        onTapped: ways.app.aloud.read()
    }

    Chip {
        identifier: "play-sign-language"
        label: qsTr("Sign language")
        icon: "sign-language-outline"
        checkable: false
        visible: ways.theatre.hasSignLanguage
        onTapped: ways.theatre.play("sign_language")
    }

    Chip {
        identifier: "show-on-map"
        label: qsTr("On the map")
        icon: "map-marker-outline"
        checkable: false
        visible: ways.mapped
        onTapped: ways.app.visit.enter("map", ways.app.detail.slug)
    }

    Chip {
        identifier: "show-in-network"
        label: qsTr("In the network")
        icon: "share-variant-outline"
        checkable: false
        visible: ways.joined
        onTapped: ways.app.visit.enter("network", ways.app.detail.slug)
    }
}
