pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The scene in words: each bubble, and below a record how others belong to it.
Item {
    id: list

    required property NetworkViewModel network
    property bool mirrored: false

    signal gone(string place)
    signal opened(string slug, Item item)

    // Line on top because its record is looked at, and where the list stood before.
    property int sought: -1
    property real before: 0

    function seek() {
        if (network.entry === sought)
            return;
        if (sought < 0)
            before = lines.contentY;
        sought = network.entry;
        if (sought >= 0)
            lines.positionViewAtIndex(sought, ListView.Beginning);
        else
            lines.contentY = before;
        lines.returnToBounds();
    }

    ListView {
        id: lines

        keyNavigationEnabled: false
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.dp(4)
        model: list.network.entries

        delegate: NetworkEntry {
            required style

            x: list.mirrored ? lines.width - width : 0
            width: lines.width - Theme.touch - Theme.dp(24)
            mirrored: list.mirrored
            onTapped: {
                if (what === "record")
                    list.opened(slug, this);
                else
                    list.gone(goal);
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

    Component.onCompleted: seek()

    Connections {
        target: list.network

        function onChanged() {
            list.seek();
        }
    }
}
