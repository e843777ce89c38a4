import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// An account: its name, what it may do, and what can be done with it.
Rectangle {
    id: line

    required property PeopleViewModel people
    required property int number
    required property string name
    required property bool manager
    required property bool own
    // The same for all accounts: what they may do takes two lines where it must.
    readonly property bool oneLine: buttons.need + Theme.deskText * 14 < width

    signal leave

    implicitHeight: oneLine ? Math.max(words.height, buttons.height) + Theme.dp(24) : words.height + buttons.height + Theme.dp(40)
    radius: Theme.deskRadius
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.deskLine

    Column {
        id: words

        x: Theme.dp(20)
        y: line.oneLine ? (line.height - height) / 2 : Theme.dp(14)
        width: line.oneLine ? line.width - buttons.width - Theme.dp(52) : line.width - 2 * x

        DeskText {
            width: parent.width
            text: line.own ? qsTr("%1 (you)").arg(line.name) : line.name
            strength: 600
            horizontalAlignment: Text.AlignLeft
        }

        DeskText {
            width: parent.width
            text: line.manager ? qsTr("Manager: records, settings and accounts") : qsTr("Editor: records")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }

    Flow {
        id: buttons

        readonly property real need: {
            let sum = -spacing;
            for (const child of children)
                sum += child.visible ? child.implicitWidth + spacing : 0;
            return Math.ceil(sum);
        }

        anchors {
            right: parent.right
            rightMargin: Theme.dp(12)
        }
        y: line.oneLine ? (line.height - height) / 2 : line.height - height - Theme.dp(12)
        width: Math.min(need, line.width - Theme.dp(24))
        spacing: Theme.dp(8)
        layoutDirection: Qt.RightToLeft

        DeskButton {
            identifier: "person-remove-" + line.name
            label: qsTr("Remove")
            visible: line.people.mayManage && !line.own
            onTapped: line.leave()
        }

        DeskButton {
            identifier: "person-role-" + line.name
            label: line.manager ? qsTr("Make an editor") : qsTr("Make a manager")
            visible: line.people.mayManage && !line.own
            onTapped: line.people.setManager(line.number, !line.manager)
        }

        DeskButton {
            identifier: "person-pin-" + line.name
            label: qsTr("New PIN")
            onTapped: line.people.askPin(line.name)
        }
    }
}
