import QtQuick
import Schaufenster.Theme

// A line of the network in words.
BondLine {
    id: entry

    required property bool head
    required property int opens
    required property int members

    identifier: "entry-" + index
    label: opens >= 0 ? qsTr("Around %1, %n record(s)", "", members).arg(title) : head ? title : Bonds.said(kind, outgoing, title)

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
