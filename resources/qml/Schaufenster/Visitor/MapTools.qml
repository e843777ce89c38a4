import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Closer, further away, everything, and back to where one stands.
Column {
    id: tools

    required property MapView view
    property bool hasHere: false

    signal here

    spacing: Theme.dp(12)

    RoundButton {
        identifier: "map-here"
        label: qsTr("Where am I?")
        icon: "crosshairs-gps"
        visible: tools.hasHere
        onTapped: tools.here()
    }

    RoundButton {
        identifier: "map-closer"
        label: qsTr("Closer")
        icon: "plus"
        enabled: tools.view.sheetHeight < tools.view.largest * 0.999
        opacity: enabled ? 1 : 0.4
        onTapped: tools.view.zoom(2)
    }

    RoundButton {
        identifier: "map-further"
        label: qsTr("Further away")
        icon: "minus"
        enabled: tools.view.sheetHeight > tools.view.smallest * 1.001
        opacity: enabled ? 1 : 0.4
        onTapped: tools.view.zoom(0.5)
    }

    RoundButton {
        identifier: "map-all"
        label: qsTr("The whole region")
        icon: "arrow-expand-all"
        onTapped: tools.view.showAll()
    }
}
