import QtQuick
import Schaufenster.Theme

// One thing that visitors will see differently.
Rectangle {
    id: line

    required property string kind
    required property string name
    required property string title
    required property string languages
    readonly property string verb: kind === "added" ? qsTr("new") : kind === "removed" ? qsTr("no longer there") : kind === "language" ? qsTr("language") : languages === "" ? qsTr("changed") : qsTr("changed in %1").arg(languages)

    implicitHeight: row.height + Theme.dp(28)
    radius: Theme.deskRadius
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.deskLine

    Flow {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.dp(18)
        }
        spacing: Theme.dp(16)

        DeskText {
            text: line.kind === "page" ? qsTr("Page %1").arg(line.title) : line.title
            strength: 600
            width: Math.min(implicitWidth, parent.width)
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "change-" + line.name
        }

        DeskText {
            text: line.verb
            color: line.kind === "removed" ? Theme.warn : Theme.good
            strength: 600
            width: Math.min(implicitWidth, parent.width)
            horizontalAlignment: Text.AlignLeft
        }
    }
}
