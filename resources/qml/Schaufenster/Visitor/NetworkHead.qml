pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Where in the network one is, the way out, and the choice of a category.
Item {
    id: head

    required property NetworkViewModel network
    property bool landscape: true
    // Large words leave the room to the picture.
    property bool tight: false
    // Not even the categories have room.
    property bool slight: false
    readonly property bool sharing: landscape && heading.implicitWidth + tools.need + Theme.gap < width
    readonly property real line: Math.max(heading.height, tools.height)

    signal gone(string place)

    implicitHeight: sharing ? line : heading.height + Theme.dp(12) + tools.height

    Heading {
        id: heading

        anchors.left: parent.left
        y: head.sharing ? (head.line - height) / 2 : 0
        width: Math.min(implicitWidth, head.width)
        text: head.network.around === "" ? qsTr("Who works with whom?") : qsTr("Around %1").arg(head.network.around)
        font.pixelSize: head.tight ? Theme.title : Theme.headline
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "network-heading"
    }

    Flow {
        id: tools

        property real above: 0
        readonly property real need: above + (head.slight ? 0 : chips.need)

        anchors.right: parent.right
        y: head.sharing ? (head.line - height) / 2 : heading.height + Theme.dp(12)
        width: head.sharing ? need + 2 : head.width
        spacing: Theme.dp(14)
        onPositioningComplete: {
            let sum = 0;
            for (const child of children)
                if (child !== chips && child.visible && child.width > 0)
                    sum += child.width + spacing;
            above = sum;
        }

        Repeater {
            id: scenes

            model: head.network.scenes

            Chip {
                id: scene

                required property int index
                required property string goal

                // The whole, and the scene right around this one.
                visible: index === 0 || index === scenes.count - 1
                identifier: "network-up-" + index
                label: index === 0 ? qsTr("Whole network") : qsTr("One step out")
                icon: "arrow-up"
                checkable: false
                onTapped: head.gone(scene.goal)
            }
        }

        CategoryChips {
            id: chips

            width: Math.min(need, tools.width)
            visible: !head.slight
            prefix: "network"
            model: head.network.categories
            chosen: head.network.category
            onPicked: slug => head.network.choose(slug)
        }
    }
}
