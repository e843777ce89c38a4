import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A folder to enter or a file to choose.
Touchable {
    id: line

    required property int index
    required property string name
    required property bool folder
    required property string size
    required property bool chosen

    identifier: "browser-entry-" + index
    label: name
    checkable: !folder
    checked: chosen
    Accessible.description: folder ? qsTr("Folder") : size
    implicitHeight: Math.max(Theme.deskTouch, title.height + Theme.dp(20))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: line.down ? Theme.pressed : Theme.surface
        border.width: line.chosen ? Theme.outline * 2 : Theme.outline
        border.color: line.chosen ? Theme.focus : Theme.deskLine
    }

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        name: line.folder ? "folder" : line.chosen ? "checkbox-marked" : "checkbox-blank-outline"
        size: Theme.deskText * 1.4
        color: line.chosen ? Theme.focus : Theme.muted
    }

    DeskText {
        id: title

        anchors {
            left: sign.right
            right: count.left
            leftMargin: Theme.dp(14)
            rightMargin: Theme.dp(14)
            verticalCenter: parent.verticalCenter
        }
        text: line.name
        strength: line.folder ? 600 : 500
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 3
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    DeskText {
        id: count

        anchors {
            right: parent.right
            rightMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        text: line.size
        color: Theme.muted
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
