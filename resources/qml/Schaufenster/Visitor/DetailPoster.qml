import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The record's poster with its name; grows out of the touched tile.
Item {
    id: panel

    required property DetailViewModel record
    property bool landscape: true
    property real finalSide: 0
    property real wordsOpacity: 1
    property alias radius: poster.radius
    // Height the words ask for.
    readonly property real need: words.implicitHeight + Theme.dp(88)

    Column {
        id: words

        // What it is called is read before what it shows.
        z: 1

        anchors {
            left: parent.left
            leftMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: Theme.dp(44)
        }
        // An emblem needs room beside the words, a photograph lies behind them.
        width: poster.beside && panel.record.cutout ? panel.width * 0.52 - Theme.margin : panel.width - 2 * Theme.margin
        spacing: Theme.dp(14)
        opacity: panel.wordsOpacity

        Badge {
            anchors.left: parent.left
            text: panel.record.categoryTitle
            visible: text !== ""
            size: Theme.base
            told: true
        }

        Heading {
            width: parent.width
            text: panel.record.title
            language: panel.record.language
            color: Theme.posterInk
            font.pixelSize: Theme.headline * (poster.beside || text.length > 30 ? 0.8 : 1)
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "detail-title"
            Accessible.description: panel.record.categoryTitle
        }

        PlainText {
            width: parent.width
            text: panel.record.teaser
            language: panel.record.language
            color: Theme.posterInk
            font.pixelSize: Theme.title
            // Large words beside the emblem: rather smaller than broken.
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.base * 0.7
            maximumLineCount: 8
            horizontalAlignment: Text.AlignLeft
        }

        // What the photograph shows and whose it is.
        PlainText {
            width: parent.width
            visible: text !== ""
            text: panel.record.caption
            language: panel.record.language
            color: Theme.posterInk
            strength: 500
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: panel.record.credit
            language: panel.record.language
            color: Theme.posterInk
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "detail-credit"
        }
    }

    Poster {
        id: poster

        readonly property real inset: Theme.dp(56)
        // In portrait the emblem stands beside the words instead of above them.
        readonly property bool beside: !panel.landscape

        anchors.fill: parent
        family: panel.record.family
        seed: panel.record.slug
        source: panel.record.picture
        language: panel.record.language
        cutout: panel.record.cutout
        finalSide: panel.finalSide
        focalX: panel.record.focalX
        focalY: panel.record.focalY
        coal: Math.max(0.4, (words.y - Theme.dp(20)) / height)
        stage: {
            const left = beside ? width * 0.54 : inset;
            const bottom = beside ? height - inset : words.y - inset * 0.4;
            return Qt.rect(panel.LayoutMirroring.enabled && beside ? inset : left, inset * 0.7, width - left - inset, Math.max(0, bottom - inset * 0.7));
        }
        Accessible.role: Accessible.Graphic
        Accessible.name: panel.record.alt
        Accessible.ignored: panel.record.alt === ""
    }
}
