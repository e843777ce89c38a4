pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme
import Schaufenster.Visitor

// Around the band within reach: the poster of the record one reads, or the house's own. To look at
// and to read; what is touched stands in the band.
Rectangle {
    id: art

    required property Kiosk app
    // Height down to the band.
    required property real free
    readonly property bool reading: app.visit.screen === "detail" && !app.visit.attract && !app.fault
    readonly property bool wide: width > free * 1.3

    color: Theme.surface

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
            coal: art.wide ? 0.8 : Math.max(0.4, words.y / art.free)
            stage: {
                const edge = Theme.dp(40);
                if (!art.wide)
                    return Qt.rect(edge, edge, width - 2 * edge, words.y - 2 * edge);
                const left = art.LayoutMirroring.enabled ? 0 : width / 2;
                return Qt.rect(left + edge, edge, width / 2 - 2 * edge, height - 2 * edge);
            }
        }
    }

    Column {
        id: words

        anchors {
            left: parent.left
            leftMargin: Theme.margin
        }
        y: art.free - height - Theme.dp(44)
        width: art.wide ? art.width / 2 - Theme.margin : art.width - 2 * Theme.margin
        // The attract loop says its own.
        visible: !art.reading && !art.app.visit.attract
        spacing: Theme.dp(8)

        PlainText {
            width: parent.width
            text: art.app.houseName
            visible: text !== ""
            strength: 600
            color: Theme.gold
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignLeft
        }

        Heading {
            width: parent.width
            text: art.app.start.headline
            color: Theme.posterInk
            font.pixelSize: Theme.headline
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "reach-title"
        }
    }

    Loader {
        width: art.width
        height: art.free
        active: art.reading

        sourceComponent: DetailPoster {
            record: art.app.detail
            landscape: !art.wide
        }
    }
}
