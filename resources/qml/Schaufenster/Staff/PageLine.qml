import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A page in the list: its name, what it is for, and whether something is unfinished.
Touchable {
    id: line

    required property string slug
    property string status: "reviewed"
    property bool drafted: false
    property bool chosen: false
    readonly property string note: drafted ? qsTr("not saved") : status === "reviewed" ? "" : Words.textStatus(status)

    identifier: "edit-" + slug
    label: PageWords.title(slug)
    Accessible.description: note === "" ? PageWords.hint(slug) : note
    implicitHeight: Math.max(Theme.deskTouch, texts.height + Theme.dp(28))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: line.down ? Theme.pressed : Theme.surface
        border.width: line.chosen ? Theme.outline * 2 : Theme.outline
        border.color: line.chosen ? Theme.focus : Theme.deskLine
    }

    Column {
        id: texts

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.dp(18)
        }
        spacing: Theme.dp(2)

        DeskText {
            width: parent.width
            text: line.label
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            text: PageWords.hint(line.slug)
            color: Theme.muted
            font.pixelSize: Theme.deskText * 0.86
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            visible: text !== ""
            text: line.note
            color: Theme.warn
            strength: 600
            font.pixelSize: Theme.deskText * 0.86
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
