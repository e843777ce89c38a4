import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A way through the records that fills the screen above the bar.
FocusScope {
    id: way

    required property Kiosk app
    readonly property bool landscape: width > height

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
