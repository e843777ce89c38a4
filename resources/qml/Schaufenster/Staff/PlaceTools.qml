import QtQuick
import Schaufenster.Theme

// Buttons of a map with one pin: closer, further away, the pin a little aside, no pin.
Flow {
    id: tools

    required property PlaceMap map
    required property bool placed
    required property string prefix
    // What taking the pin away means.
    required property string none

    // Metres.
    signal nudged(real north, real east)
    signal cleared

    spacing: Theme.dp(8)

    DeskButton {
        identifier: tools.prefix + "-zoom-in"
        label: qsTr("Closer")
        icon: "plus"
        enabled: tools.map.zoom < tools.map.closest
        onTapped: tools.map.zoom *= 2
    }

    DeskButton {
        identifier: tools.prefix + "-zoom-out"
        label: qsTr("Further away")
        icon: "minus"
        enabled: tools.map.zoom > 1
        onTapped: tools.map.zoom /= 2
    }

    DeskButton {
        identifier: tools.prefix + "-west"
        label: qsTr("100 metres to the west")
        showsLabel: false
        icon: "arrow-left"
        enabled: tools.placed
        onTapped: tools.nudged(0, -100)
    }

    DeskButton {
        identifier: tools.prefix + "-east"
        label: qsTr("100 metres to the east")
        showsLabel: false
        icon: "arrow-right"
        enabled: tools.placed
        onTapped: tools.nudged(0, 100)
    }

    DeskButton {
        identifier: tools.prefix + "-north"
        label: qsTr("100 metres to the north")
        showsLabel: false
        icon: "arrow-up"
        enabled: tools.placed
        onTapped: tools.nudged(100, 0)
    }

    DeskButton {
        identifier: tools.prefix + "-south"
        label: qsTr("100 metres to the south")
        showsLabel: false
        icon: "arrow-down"
        enabled: tools.placed
        onTapped: tools.nudged(-100, 0)
    }

    DeskButton {
        identifier: tools.prefix + "-none"
        label: tools.none
        icon: "close"
        enabled: tools.placed
        onTapped: tools.cleared()
    }
}
