import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A language with how much of it is reviewed; touched, the board shows it alone.
Touchable {
    id: count

    required property string tag
    required property string endonym
    required property int reviewed
    required property bool chosen
    property int total
    property string note: qsTr("%1 of %2 reviewed").arg(reviewed).arg(total)

    identifier: "board-language-" + tag
    label: endonym
    Accessible.description: words.text
    checkable: true
    checked: chosen
    implicitWidth: column.width + Theme.dp(36)
    implicitHeight: Math.max(Theme.deskTouch, column.height + Theme.dp(22))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: count.checked ? Theme.chosen : count.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: count.checked ? Theme.chosen : Theme.deskLine
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.max(name.implicitWidth, words.implicitWidth)
        spacing: Theme.dp(4)

        DeskText {
            id: name

            text: count.endonym
            strength: 600
            wrapMode: Text.NoWrap
            color: count.checked ? Theme.chosenInk : Theme.ink
            Accessible.ignored: true
        }

        DeskText {
            id: words

            text: count.note
            font.pixelSize: Theme.deskText * 0.86
            wrapMode: Text.NoWrap
            color: count.checked ? Theme.chosenInk : Theme.muted
            Accessible.ignored: true
        }

        Rectangle {
            width: parent.width
            height: Theme.dp(6)
            radius: height / 2
            color: Theme.contrast ? Theme.ground : Theme.deskLine
            opacity: count.tag === "" ? 0 : 1

            Rectangle {
                width: parent.width * count.reviewed / Math.max(1, count.total)
                height: parent.height
                radius: parent.radius
                color: count.checked ? Theme.chosenInk : Theme.good
            }
        }
    }
}
