import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A way through the records that fills the screen above the bar.
FocusScope {
    id: way

    required property Kiosk app
    readonly property bool landscape: width > height
    // The band of lower reach on a screen that lies.
    readonly property bool shallow: app.comfort.lowReach && height < width * 0.3
    // There, large words leave room for what one came for, and for nothing beside it.
    readonly property bool slight: shallow && Theme.textScale > 1.3

    // A record was touched; its poster grows out of the item.
    signal opened(string slug, Item tile)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    // Taps between two elements must not reach the screen below.
    MouseArea {
        anchors.fill: parent
    }
}
