pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Schaufenster.Controls
import Schaufenster.Models
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
    required property bool latest
    required property list<string> texts
    required property list<string> titles
    required property list<string> slugs
    required property list<string> families
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    // Side by side, or one above the other.
    property bool across: true
    // How far up the stairs it stands, 0 to 1, and what the fullest stratum in sight needs.
    property real rise: share
    property real deepest: 0
    readonly property real need: words.implicitHeight + crest + above + Theme.dp(24)
    readonly property real swell: Theme.dp(26)
    // From the wave's edge to the words.
    readonly property real above: swell * 1.7
    // A lighter layer between this one and the air.
    readonly property real crest: Theme.dp(14)
    readonly property Family colours: Theme.family(families[0] ?? "")
    // What is still to come is paper with an edge.
    readonly property bool hollow: future || Theme.contrast
    readonly property color ink: hollow ? Theme.ink : Theme.posterInk
    readonly property color fill: hollow ? (Theme.contrast ? Theme.ground : Qt.tint(Theme.ground, Qt.alpha(colours.base, 0.1))) : blend(colours.deep, colours.base, 0.12 + 0.8 * share)
    // The lowest step is 0.36 of the height, or as high as its words; where the stairs move with the
    // finger, no step is higher than the next one.
    readonly property real edge: across ? Math.max(0, Math.min(height - need, (height - Math.max(deepest, height * 0.36)) * (1 - rise))) : 0

    // A layer goes on behind the waves of the one below it.
    readonly property real foot: across || index === 0 ? height : height + swell * 2

    signal opened(string slug, Item item)
    // A card has the focus; an arrow key leads to another year.
    signal entered
    signal stepped(int direction)

    // The oldest is coal, the newest has all the light.
    function blend(dark: color, light: color, share: real): color {
        return Qt.rgba(dark.r + (light.r - dark.r) * share, dark.g + (light.g - dark.g) * share, dark.b + (light.b - dark.b) * share, 1);
    }

    function focusIn() {
        cards.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    z: across ? (latest ? 1 : 0) : -index

    Keys.onPressed: event => {
        const on = across ? (LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right) : Qt.Key_Up;
        const back = across ? (LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left) : Qt.Key_Down;
        // One above the other, they are walked through first.
        const last = event.key === on ? 0 : cards.count - 1;
        event.accepted = (event.key === on || event.key === back) && (across || cards.itemAt(last).activeFocus);
        if (event.accepted)
            stratum.stepped(event.key === on ? 1 : -1);
    }

    component Layer: ShapePath {
        id: layer

        required property real top

        strokeWidth: -1
        startX: 0
        startY: top + stratum.swell

        PathCubic {
            x: stratum.width
            y: layer.top + stratum.swell * 0.8
            control1X: stratum.width * 0.3
            control1Y: layer.top - stratum.swell * 0.9
            control2X: stratum.width * 0.6
            control2Y: layer.top + stratum.swell * 1.7
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
            y: layer.top + stratum.swell
        }
    }

    // Moved, not painted anew, while the stairs move.
    Item {
        id: body

        y: stratum.edge
        width: stratum.width
        height: stratum.height - y

        Shape {
            width: stratum.width
            height: stratum.height
            preferredRendererType: Shape.CurveRenderer

            Layer {
                top: 0
                fillColor: stratum.hollow ? "transparent" : Qt.tint(stratum.fill, Qt.alpha(Theme.posterInk, 0.19))
            }

            Layer {
                top: stratum.crest
                strokeWidth: stratum.hollow ? Theme.outline * 1.5 : -1
                strokeStyle: stratum.future ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [5, 4]
                strokeColor: Theme.contrast ? Theme.line : Theme.dark ? stratum.colours.accent : stratum.colours.paperInk
                fillColor: stratum.fill
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
            y: stratum.crest + stratum.above
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
                    id: cards

                    model: stratum.texts.length

                    MomentCard {
                        id: card

                        required property int index

                        width: parent?.width ?? 0
                        identifier: "moment-" + stratum.year + "-" + stratum.part + "-" + index
                        year: stratum.year
                        text: stratum.texts[index] ?? ""
                        title: stratum.titles[index] ?? ""
                        slug: stratum.slugs[index] ?? ""
                        keeper: stratum.keeper
                        ink: stratum.ink
                        ground: stratum.hollow ? Theme.surface : stratum.share < 0.3 ? Qt.lighter(stratum.fill, 1.35) : stratum.colours.deep
                        onTapped: stratum.opened(slug, card)
                        onActiveFocusChanged: {
                            if (activeFocus)
                                stratum.entered();
                        }
                    }
                }
            }
        }
    }

    TodayMark {
        anchors.fill: parent
        visible: stratum.latest
        across: stratum.across
        // In the middle of the wave's end.
        level: stratum.edge + stratum.crest + stratum.swell * 0.8
    }
}
