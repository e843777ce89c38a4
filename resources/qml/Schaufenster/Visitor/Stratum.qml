pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Schaufenster.Controls
import Schaufenster.Theme

// A year: a layer of ground, and in it what happened.
Item {
    id: stratum

    required property int index
    required property int year
    required property int part
    required property real share
    required property bool future
    required property bool turns
    required property list<string> texts
    required property list<string> titles
    required property list<string> slugs
    required property list<string> families
    // Side by side, or one above the other.
    property bool across: true
    readonly property real need: words.implicitHeight + swell * 2 + Theme.dp(36)
    readonly property real swell: Theme.dp(26)
    readonly property Family colours: Theme.family(families[0] ?? "")
    // What is still to come is paper with an edge.
    readonly property bool hollow: future || Theme.contrast
    readonly property color ink: hollow ? Theme.ink : Theme.posterInk
    readonly property real edge: across ? Math.max(0, Math.min(height - need, height * (0.62 - 0.6 * share))) : 0

    // A layer goes on behind the waves of the one below it.
    readonly property real foot: across || index === 0 ? height : height + swell * 2

    signal opened(string slug, Item item)

    z: across ? 0 : -index

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: stratum.hollow ? Theme.outline * 1.5 : -1
            strokeColor: Theme.contrast ? Theme.line : stratum.colours.paperInk
            fillColor: stratum.hollow ? (Theme.contrast ? Theme.ground : Qt.tint(Theme.ground, Qt.alpha(stratum.colours.base, 0.1))) : stratum.share === 0 ? stratum.colours.deep : stratum.index % 2 ? stratum.colours.base : Qt.darker(stratum.colours.base, 1.16)
            startX: 0
            startY: stratum.edge + stratum.swell

            PathCubic {
                x: stratum.width
                y: stratum.edge + stratum.swell * 0.8
                control1X: stratum.width * 0.3
                control1Y: stratum.edge - stratum.swell * 0.9
                control2X: stratum.width * 0.6
                control2Y: stratum.edge + stratum.swell * 1.7
            }

            PathLine {
                x: stratum.width
                y: stratum.foot
            }

            PathLine {
                x: 0
                y: stratum.foot
            }

            PathLine {
                x: 0
                y: stratum.edge + stratum.swell
            }
        }
    }

    Grid {
        id: words

        readonly property real years: Math.max(Theme.headline * 2.6, number.implicitWidth + Theme.dp(8))

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: stratum.across ? Theme.dp(18) : Theme.margin
            rightMargin: stratum.across ? Theme.dp(14) : Theme.margin + Theme.touch
        }
        y: stratum.edge + stratum.swell * 2
        columns: stratum.across || Theme.textScale > 1.5 ? 1 : 2
        spacing: Theme.dp(12)

        Column {
            width: words.columns === 2 ? words.years : words.width

            Heading {
                id: number

                width: parent.width
                text: stratum.year
                wrapMode: Text.NoWrap
                color: stratum.ink
                font.pixelSize: Theme.headline * 1.15
                horizontalAlignment: Text.AlignLeft
            }

            PlainText {
                width: parent.width
                visible: stratum.turns
                text: qsTr("still to come")
                color: stratum.ink
                strength: 500
                horizontalAlignment: Text.AlignLeft
            }
        }

        Column {
            width: words.columns === 2 ? words.width - words.years - words.spacing : words.width
            spacing: Theme.mm(3)

            Repeater {
                model: stratum.texts.length

                MomentCard {
                    id: card

                    required property int index

                    width: parent?.width ?? 0
                    identifier: "moment-" + stratum.year + "-" + stratum.part + "-" + index
                    year: stratum.year
                    text: stratum.texts[index] ?? ""
                    title: stratum.titles[index] ?? ""
                    ink: stratum.ink
                    ground: stratum.hollow ? Theme.surface : stratum.share === 0 ? stratum.colours.low : stratum.colours.deep
                    onTapped: stratum.opened(stratum.slugs[index], card)
                }
            }
        }
    }
}
