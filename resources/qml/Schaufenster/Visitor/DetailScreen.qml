import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// One record: poster left, or on top in portrait; the poster grows out of the touched tile and
// shrinks back into it.
FocusScope {
    id: screen

    required property Kiosk app
    property bool shown: false
    property rect origin: Qt.rect(0, 0, width, height)
    // 0: still the tile; 1: the whole screen.
    property real progress: shown ? 1 : 0
    readonly property bool growing: progress > 0 && progress < 1
    readonly property real growth: Theme.reducedMotion ? 1 : progress
    // Within lower reach the poster hangs above, and the words have all the room.
    readonly property bool pictured: !app.comfort.lowReach
    readonly property bool landscape: width > height && pictured
    readonly property rect goal: !pictured ? Qt.rect(0, 0, width, 0) : landscape ? Qt.rect(0, 0, Math.round(width * 0.395), height) : Qt.rect(0, 0, width, Math.round(Math.max(poster.need, Math.min(height * 0.31, width * 0.62))))

    function between(from: real, to: real): real {
        return from + (to - from) * growth;
    }

    function growFrom(tile: Item) {
        const place = tile.mapToItem(screen, 0, 0, tile.width, tile.height);
        origin = Qt.rect(place.x, place.y, place.width, place.height);
    }

    visible: progress > 0

    Behavior on progress {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    // Taps between two elements must not reach the screen below.
    MouseArea {
        anchors.fill: parent
        enabled: screen.shown
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: Math.min(1, screen.progress * 1.6)
    }

    DetailPoster {
        id: poster

        // It comes first and grows above the text.
        z: 1
        visible: screen.pictured
        x: screen.between(screen.origin.x, screen.LayoutMirroring.enabled ? screen.width - screen.goal.width : screen.goal.x)
        y: screen.between(screen.origin.y, screen.goal.y)
        width: screen.between(screen.origin.width, screen.goal.width)
        height: screen.between(screen.origin.height, screen.goal.height)
        radius: screen.between(Theme.radius, 0)
        opacity: Theme.reducedMotion ? screen.progress : 1
        landscape: screen.landscape
        finalSide: Math.min(screen.goal.width, screen.goal.height) * 0.86
        wordsOpacity: Math.max(0, screen.progress * 2 - 1)
        record: screen.app.detail
    }

    Flickable {
        id: page

        x: screen.landscape && !screen.LayoutMirroring.enabled ? screen.goal.width : 0
        y: screen.landscape ? 0 : screen.goal.height
        width: screen.landscape ? screen.width - screen.goal.width : screen.width
        height: screen.height - y
        contentHeight: Math.max(height, text.implicitHeight + 2 * text.y)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        opacity: Math.max(0, screen.progress * 2 - 1)

        DetailText {
            id: text

            app: screen.app
            x: screen.LayoutMirroring.enabled ? page.width - width - Theme.margin : Theme.margin
            y: Theme.dp(36)
            // Room for the pager, whether it shows or not: text must not reflow when it comes.
            width: Math.min(page.width - Theme.margin - Math.max(Theme.margin, Theme.touch + Theme.dp(32)), screen.pictured ? Infinity : Theme.base * 46)
            height: Math.max(implicitHeight, page.height - 2 * y)
            onRelated: (slug, tile) => {
                screen.growFrom(tile);
                screen.app.visit.open(slug);
            }
        }
    }

    // A text that goes on fades out: what is cut there reads as more below.
    Rectangle {
        x: page.x
        y: page.y + page.height - height
        width: page.width
        height: Theme.dp(64)
        opacity: page.opacity
        visible: page.interactive && page.contentY < page.contentHeight - page.height - 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.ground, 0)
            }

            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "detail"
        list: page
        opacity: screen.progress
    }

    Connections {
        target: screen.app.detail

        function onSlugChanged() {
            page.contentY = 0;
        }
    }
}
