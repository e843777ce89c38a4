pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// Media side by side, to pick one of them.
Flow {
    id: choice

    property alias model: tiles.model
    property string prefix: "choose"
    readonly property int columns: Math.max(2, Math.floor((width + spacing) / (Math.max(Theme.dp(220), Theme.deskText * 10) + spacing)))

    signal picked(string name)

    spacing: Theme.dp(12)

    Repeater {
        id: tiles

        MediaTile {
            width: Math.floor((choice.width - (choice.columns - 1) * choice.spacing) / choice.columns)
            identifier: choice.prefix + "-" + name
            onTapped: choice.picked(name)
        }
    }
}
