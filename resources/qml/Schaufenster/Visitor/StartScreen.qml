import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Headline, filter and mosaic.
FocusScope {
    id: screen

    required property Kiosk app
    readonly property alias ready: mosaic.ready
    readonly property bool landscape: width > height
    readonly property bool mirrored: app.language.rightToLeft
    // Within lower reach the headline stands above, and every line counts.
    readonly property bool low: app.comfort.lowReach
    // Side by side when both fit on a line.
    readonly property bool oneRow: landscape && !low && words.implicitNeed + filters.need + Theme.gap * 2 < width - 2 * Theme.margin

    signal opened(string slug, Item tile)

    // Pictures are asked for once their room is known: each change would decode them anew.
    function arrange() {
        words.forceLayout();
        filters.forceLayout();
        mosaic.arranged = true;
    }

    function tileOf(slug: string): Item {
        return mosaic.tileOf(slug);
    }

    function reset() {
        page.contentY = 0;
    }

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: mosaic.y + mosaic.height + Theme.dp(32)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: words

            readonly property real implicitNeed: Math.max(headline.implicitWidth, Theme.dp(500))

            x: screen.mirrored ? screen.width - Theme.margin - width : Theme.margin
            y: Theme.dp(44)
            visible: !screen.low
            width: screen.oneRow ? screen.width - 2 * Theme.margin - filters.need - Theme.gap * 2 : screen.width - 2 * Theme.margin
            spacing: Theme.dp(4)

            Heading {
                id: headline

                width: parent.width
                text: screen.app.start.headline
                font.pixelSize: Theme.headline
                horizontalAlignment: Text.AlignLeft
            }

            PlainText {
                width: parent.width
                text: screen.app.start.teaser
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }

        Filters {
            id: filters

            property real need: 0

            start: screen.app.start
            width: screen.oneRow ? need : screen.width - 2 * Theme.margin
            x: screen.oneRow !== screen.mirrored ? screen.width - Theme.margin - width : Theme.margin
            y: screen.low ? Theme.dp(24) : screen.oneRow ? words.y + (words.height - height) / 2 : words.y + words.height + Theme.dp(20)
            onPositioningComplete: {
                let sum = -spacing;
                for (const child of children)
                    if (child.visible && child.width > 0)
                        sum += child.width + spacing;
                need = Math.ceil(sum) + 1;
            }
        }

        Mosaic {
            id: mosaic

            x: Theme.margin
            y: Math.max(screen.low ? 0 : words.y + words.height, filters.y + filters.height) + Theme.dp(28)
            width: screen.width - 2 * Theme.margin
            height: implicitHeight
            room: screen.height - y - Theme.dp(32)
            model: screen.app.start.mosaic
            keeper: screen.app.ways.kept
            onChosen: (slug, tile) => screen.opened(slug, tile)
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "start"
        list: page
    }
}
