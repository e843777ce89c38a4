pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Schaufenster.Theme

// Layers of ground from light down to coal. Painted live: sharp at any size, a few kilobytes.
Item {
    id: strata

    property string family: "teal"
    property string seed
    property real radius: 0
    // Fraction of the height below which everything is coal, dark enough for words.
    property real coal: 0.62
    // -1 to 1; moves the layers against each other.
    property real drift: 0

    // A ground without layers: without a GPU, shapes would be painted beyond what clips them.
    property bool plain: false

    readonly property Family colours: Theme.family(family)
    readonly property real phase: {
        let sum = 7;
        for (let i = 0; i < seed.length; i++)
            sum = (sum * 31 + seed.charCodeAt(i)) % 997;
        return sum / 997;
    }

    component Stratum: ShapePath {
        id: stratum

        required property int level
        readonly property real swell: Math.min(strata.height * 0.055, top * 0.35)
        readonly property real lean: Math.sin((strata.phase + level * 0.29) * 6.283 + strata.drift * (1.5 - level * 0.3))
        readonly property bool lowest: level === 3
        // The layers above coal share what room there is, and never leave the picture.
        readonly property real depth: strata.height * Math.min(0.1, strata.coal * 0.2)
        readonly property real top: strata.height * strata.coal - (3 - level) * depth
        // A layer ends where the next one covers it whatever its waves: painting on would cost.
        readonly property real bottom: lowest ? strata.height : Math.min(strata.height - strata.radius, top + depth + strata.height * 0.14)
        readonly property real corner: lowest ? strata.radius : 0

        strokeWidth: -1
        fillColor: [strata.colours.light, strata.colours.middle, strata.colours.low, strata.colours.deep][level]
        startX: 0
        startY: top - swell * lean

        PathCubic {
            x: strata.width
            y: stratum.top + stratum.swell * stratum.lean * 0.7
            control1X: strata.width * 0.3
            control1Y: stratum.top - stratum.swell * (1.6 + stratum.lean)
            control2X: strata.width * 0.62
            control2Y: stratum.top + stratum.swell * (1.4 - stratum.lean)
        }

        PathLine {
            x: strata.width
            y: stratum.bottom - stratum.corner
        }

        PathArc {
            x: strata.width - stratum.corner
            y: stratum.bottom
            radiusX: stratum.corner
            radiusY: stratum.corner
        }

        PathLine {
            x: stratum.corner
            y: stratum.bottom
        }

        PathArc {
            x: 0
            y: stratum.bottom - stratum.corner
            radiusX: stratum.corner
            radiusY: stratum.corner
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: strata.radius
        color: Theme.contrast ? Theme.ground : strata.colours.base
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: !Theme.contrast && !strata.plain

        Stratum {
            level: 0
        }

        Stratum {
            level: 1
        }

        Stratum {
            level: 2
        }

        Stratum {
            level: 3
        }
    }
}
