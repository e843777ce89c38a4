import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything a hand needs, within everybody's reach.
Rectangle {
    id: bar

    required property Kiosk app
    // Of the screens and the bar together.
    required property real room
    // Words so large that all of them would leave too little to the screens: on each the same.
    readonly property bool tight: {
        const groups = [ways.children, steps.children, tools.children];
        if (least <= buttons.width)
            return false;
        const [onward, back, mine] = groups.map(group => need(group, usual));
        const lines = share => Math.ceil(share / buttons.width);
        const below = back + mine <= buttons.width ? 1 : lines(back) + lines(mine);
        return (lines(onward) + below) * (Theme.base * 1.4 + Theme.dp(84)) > room * 0.31;
    }

    // Two words left out are better than a second line.
    readonly property real gap: Theme.dp(20)
    readonly property real most: [ways, steps, tools].reduce((sum, group) => sum + need(group.children, offered), gap)
    readonly property real least: most - [...steps.children].reduce((sum, child) => sum + spare(child as BarButton), 0)
    readonly property bool brief: most > buttons.width && least <= buttons.width

    function spare(button: BarButton): real {
        return button.offered && button.telling ? button.whole - button.least : 0;
    }

    function offered(button: BarButton): bool {
        return button.offered && button.identifier !== "bar-menu";
    }

    function usual(button: BarButton): bool {
        return button.identifier !== "bar-menu";
    }

    function seen(button: BarButton): bool {
        return button.offered && !button.tucked;
    }

    // Width of buttons side by side; a Flow does not tell it.
    function need(children: list<Item>, counts: var): real {
        let sum = 0;
        for (const child of children)
            sum += counts(child as BarButton) ? (child as BarButton).whole + Theme.dp(12) : 0;
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
        readonly property real stepsWhole: bar.need(steps.children, bar.seen)
        readonly property real stepsNeed: stepsWhole > 0 ? stepsWhole + bar.gap - (bar.brief ? bar.most - bar.least : 0) : 0
        readonly property real toolsNeed: bar.need(tools.children, bar.seen)
        readonly property bool oneLine: stepsNeed + bar.need(ways.children, bar.seen) + toolsNeed <= width
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
            brief: bar.brief
            tight: bar.tight
            anchors.left: parent.left
            y: buttons.oneLine ? 0 : ways.height + Theme.dp(12)
            width: buttons.oneLine || buttons.sharing ? Math.min(parent.width, buttons.stepsNeed) : parent.width
            spacing: Theme.dp(12)
        }

        BarWays {
            id: ways

            app: bar.app
            tight: bar.tight
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
            tight: bar.tight
            anchors.right: parent.right
            y: buttons.oneLine ? 0 : buttons.sharing || buttons.stepsNeed === 0 ? steps.y : steps.y + steps.height + Theme.dp(12)
            width: Math.min(parent.width, buttons.toolsNeed)
            spacing: Theme.dp(12)
        }
    }
}
