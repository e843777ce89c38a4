import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One thing that visitors will see differently.
Rectangle {
    id: line

    required property string kind
    required property string name
    required property string title
    required property string languages
    readonly property string verb: kind === "added" ? qsTr("new") : kind === "removed" ? qsTr("no longer there") : kind === "language" ? qsTr("language") : languages === "" ? qsTr("changed") : qsTr("changed in %1").arg(languages)
    readonly property color tone: kind === "removed" ? Theme.warn : Theme.good

    implicitHeight: Math.max(Theme.deskTouch, words.height + Theme.dp(20))
    radius: Theme.deskRadius
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.deskLine

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        name: line.kind === "added" ? "plus-circle-outline" : line.kind === "removed" ? "minus-circle-outline" : line.kind === "category" ? "shape-outline" : line.kind === "language" ? "translate" : line.kind === "page" ? "file-document-outline" : "pencil-outline"
        size: Theme.deskText * 1.3
        color: line.tone
    }

    Column {
        id: words

        anchors {
            left: sign.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(14)
            rightMargin: Theme.dp(16)
        }

        DeskText {
            width: parent.width
            text: line.kind === "page" ? qsTr("Page %1").arg(PageWords.title(line.name)) : line.kind === "category" ? qsTr("Category %1").arg(line.title) : line.title
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "change-" + line.name
        }

        DeskText {
            width: parent.width
            text: line.verb
            color: line.tone
            font.pixelSize: Theme.deskText * 0.9
            strength: 500
            horizontalAlignment: Text.AlignLeft
        }
    }
}
