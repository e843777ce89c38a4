import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A record on the start screen: its poster, named.
Touchable {
    id: tile

    required property string slug
    required property string title
    required property string teaser
    required property string categoryTitle
    required property string family
    required property url pictureSmall
    required property url pictureMedium
    required property url pictureLarge
    required property bool cutout
    required property real focalX
    required property real focalY
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    property bool lead: false
    // A wide tile has its emblem beside the words.
    property bool beside: true
    property bool pictured: true
    readonly property alias ready: poster.ready

    identifier: "tile-" + slug
    label: title + ". " + teaser
    Accessible.description: [badge.visible ? categoryTitle : "", heart.words].filter(text => text !== "").join(". ")

    Poster {
        id: poster

        // Words beside the emblem, where that leaves them a line's length.
        readonly property real besideWidth: width * 0.52 - Theme.dp(52)
        readonly property bool wide: tile.beside && width > height * 1.6 && besideWidth > Theme.base * 9
        readonly property real inset: Theme.dp(20)
        readonly property real shownSide: Math.min(stage.width, stage.height)

        anchors.fill: parent
        family: tile.family
        seed: tile.slug
        source: !tile.pictured ? "" : !tile.cutout || shownSide > 640 ? tile.pictureLarge : shownSide > 320 ? tile.pictureMedium : tile.pictureSmall
        cutout: tile.cutout
        focalX: tile.focalX
        focalY: tile.focalY
        radius: Theme.radius
        coal: Math.max(0.35, (words.y - Theme.dp(6)) / height)
        stage: {
            const left = wide ? width * 0.5 : tile.lead ? inset : Math.max(width * 0.34, width - inset - (words.y - inset * 1.5));
            const top = tile.lead && !wide ? badge.y + badge.height + inset / 2 : inset;
            const bottom = wide ? height - inset : words.y - inset / 2;
            const x = tile.LayoutMirroring.enabled ? inset : left;
            return Qt.rect(x, top, width - left - inset, Math.max(0, bottom - top));
        }
    }

    Badge {
        id: badge

        anchors {
            left: parent.left
            top: parent.top
            margins: Theme.dp(22)
        }
        text: tile.categoryTitle
        told: true
        visible: tile.categoryTitle !== "" && tile.width > width + Theme.dp(44) && words.y > y + height
    }

    KeptMark {
        id: heart

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.dp(16)
        }
        keeper: tile.keeper
        slug: tile.slug
    }

    // Not a Column: that would arrange its words only with the first frame, and the emblem's room
    // is what they leave.
    Item {
        id: words

        anchors {
            left: parent.left
            leftMargin: Theme.dp(26)
            bottom: parent.bottom
            bottomMargin: Theme.dp(22)
        }
        width: poster.wide ? poster.besideWidth : tile.width - Theme.dp(52)
        height: name.height + Theme.dp(4) + line.height

        Heading {
            id: name

            width: parent.width
            text: tile.title
            color: Theme.posterInk
            horizontalAlignment: Text.AlignLeft
            breadth: 85
            // The largest words leave the emblem its room.
            font.pixelSize: tile.lead ? Math.min(Theme.heading * (poster.wide ? 1.2 : 1.45), Theme.display * 0.58) : Theme.base * 1.22
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        PlainText {
            id: line

            anchors.bottom: parent.bottom
            width: parent.width
            text: tile.teaser
            color: Theme.posterInk
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 3
            elide: Text.ElideRight
            lineHeight: 1.08
            breadth: 85
            font.pixelSize: tile.lead ? Theme.base * 1.1 : Theme.base
            Accessible.ignored: true
        }
    }
}
