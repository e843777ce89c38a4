import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A line of fields that can be moved up and down and taken out.
Item {
    id: line

    required property ListsViewModel lists
    property string section
    property int number
    default property alias content: fields.data
    readonly property bool wide: width > Theme.deskText * 40

    // Width of a field that takes this share of the line.
    function part(share: real): real {
        return wide ? fields.width * share - fields.spacing : fields.width;
    }

    width: parent?.width ?? 0
    implicitHeight: Math.max(fields.height, tools.height)

    Flow {
        id: fields

        anchors {
            left: parent.left
            right: tools.left
            rightMargin: Theme.dp(12)
        }
        spacing: Theme.dp(12)
    }

    Row {
        id: tools

        anchors {
            right: parent.right
            bottom: fields.bottom
        }
        spacing: Theme.dp(8)

        DeskButton {
            identifier: line.section + "-" + line.number + "-up"
            label: qsTr("Move up")
            showsLabel: false
            icon: "arrow-up"
            enabled: line.number > 0
            visible: line.section !== "milestones"
            onTapped: line.lists.shift(line.section, line.number, -1)
        }

        DeskButton {
            identifier: line.section + "-" + line.number + "-drop"
            label: qsTr("Take out")
            showsLabel: false
            icon: "close"
            onTapped: line.lists.drop(line.section, line.number)
        }
    }
}
