import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record in the list: its poster, its title, its state in words.
Touchable {
    id: line

    required property string slug
    required property string title
    required property string status
    required property bool due
    required property bool drafted
    required property bool pinned
    required property string family
    required property url picture
    required property bool cutout
    required property bool chosen
    readonly property string stateWords: status === "draft" ? qsTr("Draft") : status === "waiting" ? qsTr("Waits for its time") : status === "archived" ? qsTr("In the archive") : qsTr("Published")
    readonly property string note: drafted ? qsTr("not saved") : due ? qsTr("review is due") : pinned ? qsTr("lead tile") : ""

    identifier: "record-" + slug
    label: title
    Accessible.description: words.text
    implicitHeight: Math.max(Theme.dp(92), texts.height + Theme.dp(16))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: line.down ? Theme.pressed : Theme.surface
        border.width: line.chosen ? Theme.outline * 2 : Theme.outline
        border.color: line.chosen ? Theme.focus : Theme.deskLine
    }

    Rectangle {
        id: ground

        x: Theme.dp(8)
        y: (parent.height - height) / 2
        width: Theme.dp(84)
        height: Theme.dp(76)
        radius: Theme.dp(8)
        color: Theme.family(line.family).base
        clip: true

        Image {
            anchors.fill: parent
            anchors.margins: line.cutout ? Theme.dp(6) : 0
            asynchronous: true
            source: line.picture
            sourceSize.width: 160
            fillMode: line.cutout ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        }
    }

    Column {
        id: texts

        anchors {
            left: ground.right
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(14)
            rightMargin: Theme.dp(12)
        }

        DeskText {
            width: parent.width
            text: line.title
            strength: 600
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            id: words

            width: parent.width
            text: line.note === "" ? line.stateWords : line.stateWords + ", " + line.note
            color: line.drafted || line.due ? Theme.warn : Theme.muted
            font.pixelSize: Theme.deskText * 0.86
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
