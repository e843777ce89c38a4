pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// A record's picture: its emblem on the strata of its family, or its photograph.
Item {
    id: poster

    property string family: "teal"
    property string seed
    property url source
    property bool cutout: true
    property real focalX: 0.5
    property real focalY: 0.5
    property real radius: 0
    property real coal: 0.62
    property real drift: 0
    property bool plain: false
    // Of what it is said to show.
    property string language
    // The emblem stands inside this rectangle, so that it never runs behind words.
    // Side the emblem will have when the poster has stopped growing; 0 = the one it has.
    property real finalSide: 0
    property rect stage: Qt.rect(0, 0, width, height * coal)
    // A picture that cannot be read is not waited for.
    readonly property bool ready: emblem.status !== Image.Loading && (photo.item as Photo)?.status !== Image.Loading

    // Few sizes, each at most 1.43 times the shown one: a growing poster does not decode again and
    // again, and no mipmaps are needed, which cost 0.1 s at start.
    function decoded(side: real): int {
        return [160, 224, 320, 448, 640, 896, 1280, 1792].find(size => size >= side) ?? 2560;
    }

    Strata {
        anchors.fill: parent
        family: poster.family
        seed: poster.seed
        radius: poster.radius
        coal: poster.coal
        drift: poster.drift
        plain: poster.plain
    }

    Image {
        id: emblem

        readonly property real side: Math.max(0, Math.min(poster.stage.width, poster.stage.height))

        asynchronous: true
        // Smaller it would be a speck beside large words.
        visible: poster.cutout && side >= Theme.dp(56)
        source: poster.cutout && side > 0 ? poster.source : ""
        fillMode: Image.PreserveAspectFit
        sourceSize.width: poster.decoded(poster.finalSide > 0 ? poster.finalSide : side)
        width: side
        height: side
        x: poster.stage.x + (poster.stage.width - width) / 2
        y: poster.stage.y + (poster.stage.height - height) / 2
    }

    Loader {
        id: photo

        anchors.fill: parent
        active: !poster.cutout

        sourceComponent: Photo {
            source: poster.source
            focalX: poster.focalX
            focalY: poster.focalY
            radius: poster.radius
            coal: poster.coal
        }
    }
}
