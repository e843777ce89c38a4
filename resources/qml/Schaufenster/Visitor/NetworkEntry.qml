import QtQuick
import Schaufenster.Theme

// A line of the network in words.
BondLine {
    id: entry

    required property bool head
    required property string what
    required property string goal
    required property int members

    identifier: "entry-" + index
    inset: head ? 0 : Theme.dp(40)
    label: {
        switch (what) {
        case "alone":
            return qsTr("%n record(s) without connections", "", members);
        case "group":
            return qsTr("Around %1, %n record(s)", "", members).arg(title);
        case "door":
            return qsTr("%1, in another part of the network").arg(title);
        case "record":
            return title;
        default:
            return Bonds.said(kind, outgoing, title);
        }
    }
    strength: head ? 700 : 500

    // Records stand out, what belongs to them stands below and a little inside.
    Rectangle {
        z: -1
        anchors.fill: parent
        radius: Theme.dp(14)
        visible: entry.head
        color: Theme.surface
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }
}
