pragma ComponentBehavior: Bound

import QtQuick

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
    // The emblem stands inside this rectangle, so that it never runs behind words.
    property rect stage: Qt.rect(0, 0, width, height * coal)
    readonly property bool ready: source.toString() === "" || emblem.status === Image.Ready || (photo.item as Photo)?.status === Image.Ready

    Strata {
        anchors.fill: parent
        family: poster.family
        seed: poster.seed
        radius: poster.radius
        coal: poster.coal
        drift: poster.drift
    }

    Image {
        id: emblem

        // Decoded in few sizes, so that a growing poster does not decode again and again.
        readonly property real side: Math.max(0, Math.min(poster.stage.width, poster.stage.height))

        asynchronous: true
        visible: poster.cutout
        source: poster.cutout ? poster.source : ""
        fillMode: Image.PreserveAspectFit
        sourceSize.width: side > 640 ? (side > 1280 ? 2048 : 1280) : side > 320 ? 640 : 320
        smooth: true
        mipmap: true
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
