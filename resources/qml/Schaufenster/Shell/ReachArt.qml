pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Above the band within reach: the record one looks at, or the house's posters. Art alone; what is
// to be read or touched stands in the band.
Item {
    id: art

    required property Kiosk app
    // Height down to the band.
    required property real free
    readonly property bool reading: app.visit.screen === "detail" && !app.visit.attract && !app.fault

    Repeater {
        id: posters

        model: art.app.attract.posters

        Poster {
            required property int index
            required property string slug
            required family
            required cutout
            required focalX
            required focalY
            required property url pictureLarge

            width: art.width
            height: art.free
            visible: !art.reading && art.app.attract.turn % posters.count === index
            seed: slug
            source: visible ? pictureLarge : ""
            coal: 0.86
            stage: panel.stage
        }
    }

    Poster {
        width: art.width
        height: art.free
        visible: art.reading
        family: art.app.detail.family
        seed: art.app.detail.slug
        source: art.reading ? art.app.detail.picture : ""
        cutout: art.app.detail.cutout
        focalX: art.app.detail.focalX
        focalY: art.app.detail.focalY
        coal: 0.86
        stage: panel.stage
    }

    Item {
        id: panel

        readonly property rect stage: Qt.rect(0, Theme.dp(36), art.width, art.free - Theme.dp(72))
    }
}
