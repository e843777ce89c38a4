import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything a hand needs, within everybody's reach.
Rectangle {
    id: bar

    required property Kiosk app

    // Width of buttons side by side; a Flow does not tell it.
    function need(children: list<Item>): real {
        let sum = 0;
        for (const child of children)
            sum += child.visible ? child.implicitWidth + Theme.dp(12) : 0;
        return sum;
    }

    // Before the first frame, so that the screens above know their room.
    function arrange() {
        steps.forceLayout();
        ways.forceLayout();
        tools.forceLayout();
    }

    implicitHeight: buttons.height + Theme.dp(32)
    color: Theme.surface

    // Nothing under the bar hears a touch on it.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.outline
        color: Theme.line
    }

    // One line, or two where the words are too large for one: ways above, steps and tools below.
    Item {
        id: buttons

        // A gap after them: where one is belongs to the record, not to the house.
        readonly property real stepsNeed: bar.need(steps.children) > 0 ? bar.need(steps.children) + Theme.dp(20) : 0
        readonly property real toolsNeed: bar.need(tools.children)
        readonly property bool oneLine: stepsNeed + bar.need(ways.children) + toolsNeed <= width
        readonly property bool sharing: stepsNeed + toolsNeed <= width

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        height: oneLine ? Math.max(ways.height, tools.height) : tools.y + tools.height

        BarSteps {
            id: steps

            app: bar.app
            anchors.left: parent.left
            y: buttons.oneLine ? 0 : ways.height + Theme.dp(12)
            width: buttons.oneLine || buttons.sharing ? Math.min(parent.width, buttons.stepsNeed) : parent.width
            spacing: Theme.dp(12)
        }

        BarWays {
            id: ways

            app: bar.app
            anchors {
                left: parent.left
                leftMargin: buttons.oneLine ? buttons.stepsNeed : 0
            }
            width: buttons.oneLine ? parent.width - buttons.stepsNeed - tools.width : parent.width
            spacing: Theme.dp(12)
        }

        BarTools {
            id: tools

            app: bar.app
            anchors.right: parent.right
            y: buttons.oneLine ? 0 : buttons.sharing || buttons.stepsNeed === 0 ? steps.y : steps.y + steps.height + Theme.dp(12)
            width: Math.min(parent.width, buttons.toolsNeed)
            spacing: Theme.dp(12)
        }
    }
}
