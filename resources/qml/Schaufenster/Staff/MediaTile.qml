import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A picture, or a sign for a video or a sound, with what it shows and what it lacks.
Touchable {
    id: tile

    required property string name
    required property string kind
    required property url picture
    required property bool cutout
    required property string length
    required property string words
    required property int used
    required property bool lacking
    required property bool flashing
    required property bool chosen
    readonly property string kindName: kind === "video" ? qsTr("Video") : kind === "audio" ? qsTr("Sound") : qsTr("Picture")

    identifier: "medium-" + name
    label: words
    checked: chosen
    Accessible.description: kindName + (note.text === "" ? "" : ", " + note.text)
    implicitHeight: frame.height + caption.height + Theme.dp(32)
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: tile.down ? Theme.pressed : Theme.surface
        border.width: tile.chosen ? Theme.outline * 2 : Theme.outline
        border.color: tile.chosen ? Theme.focus : Theme.deskLine
    }

    Rectangle {
        id: frame

        x: Theme.dp(8)
        y: Theme.dp(8)
        width: parent.width - 2 * x
        height: width * 0.6
        radius: Theme.dp(8)
        color: tile.kind === "image" && !tile.cutout ? "transparent" : Theme.deskSide
        clip: true

        Image {
            anchors.fill: parent
            anchors.margins: tile.cutout ? Theme.dp(10) : 0
            asynchronous: true
            source: tile.picture
            sourceSize.width: 320
            fillMode: tile.cutout ? Image.PreserveAspectFit : Image.PreserveAspectCrop
        }

        Column {
            anchors.centerIn: parent
            visible: tile.kind !== "image"
            spacing: Theme.dp(4)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: tile.kind === "video" ? "play-circle-outline" : "volume-high"
                size: Math.min(frame.height * 0.45, Theme.dp(90))
                color: Theme.deskSideInk
            }

            DeskText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: tile.length
                strength: 600
                color: Theme.deskSideInk
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors {
                left: parent.left
                bottom: parent.bottom
                margins: Theme.dp(8)
            }
            visible: note.text !== ""
            width: Math.min(note.implicitWidth + Theme.dp(20), parent.width - 2 * Theme.dp(8))
            height: note.height + Theme.dp(6)
            radius: Theme.dp(8)
            color: tile.flashing ? Theme.bad : tile.lacking ? Theme.warn : Theme.surface

            DeskText {
                id: note

                anchors.centerIn: parent
                width: parent.width - Theme.dp(20)
                text: tile.flashing ? qsTr("flashes") : tile.lacking ? qsTr("incomplete") : tile.used === 0 ? qsTr("not used") : ""
                strength: 600
                lineHeight: 1
                font.pixelSize: Theme.deskText * 0.86
                color: tile.flashing || tile.lacking ? Theme.goodInk : Theme.ink
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors {
                right: parent.right
                top: parent.top
                margins: Theme.dp(8)
            }
            visible: tile.chosen
            width: Theme.deskText * 1.8
            height: width
            radius: width / 2
            color: Theme.focus

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.deskText * 1.3
                color: Theme.paper
            }
        }
    }

    DeskText {
        id: caption

        anchors {
            left: frame.left
            right: frame.right
            top: frame.bottom
            topMargin: Theme.dp(10)
            leftMargin: Theme.dp(4)
        }
        height: Theme.deskText * 3.2
        text: tile.words
        strength: 500
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
