pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The scene in words: each record, and below it how others belong to it.
Item {
    id: list

    required property NetworkViewModel network
    property bool mirrored: false

    signal opened(string slug, Item item)

    ListView {
        id: lines

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(4)
        model: list.network.entries

        delegate: NetworkEntry {
            x: list.mirrored ? lines.width - width : 0
            width: lines.width - Theme.touch - Theme.dp(24)
            mirrored: list.mirrored
            onTapped: {
                if (opens >= 0)
                    list.network.enter(opens);
                else
                    list.opened(slug, this);
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(16)
        }
        prefix: "network"
        list: lines
    }
}
