pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// From silent to loud: bars that rise, filled as far as it sounds now.
Row {
    id: steps

    required property ComfortViewModel comfort
    readonly property int current: Math.round(comfort.volume * (bars.count - 1))

    spacing: Math.max(Theme.dp(10), Theme.mm(3))

    Repeater {
        id: bars

        model: [qsTr("Silent"), qsTr("Quiet"), qsTr("Medium"), qsTr("Loud"), qsTr("Very loud")]

        Touchable {
            id: step

            required property string modelData
            required property int index
            readonly property bool filled: index <= steps.current

            identifier: "volume-" + index
            label: modelData
            checkable: true
            checked: index === steps.current
            implicitHeight: Math.max(Theme.touch, Theme.base + Theme.dp(28))
            onTapped: steps.comfort.set_volume(index / (bars.count - 1))

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                height: step.index === 0 ? parent.height : parent.height * (0.25 + 0.75 * step.index / (bars.count - 1))
                radius: Theme.radius * 0.6
                color: step.down ? Theme.pressed : step.filled && (step.index > 0 || step.checked) ? Theme.chosen : Theme.surface
                border.width: Theme.outline
                border.color: step.filled ? Theme.chosen : Theme.edge
            }

            Icon {
                anchors.centerIn: parent
                visible: step.index === 0
                name: step.checked ? "volume-off" : "volume-high"
                color: step.down || !step.checked ? Theme.ink : Theme.chosenInk
            }
        }
    }
}
