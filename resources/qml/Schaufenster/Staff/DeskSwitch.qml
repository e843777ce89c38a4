import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// On or off, with its words; the whole line is touched.
Touchable {
    id: toggle

    property string description

    checkable: true
    implicitWidth: Theme.dp(400)
    implicitHeight: Math.max(Theme.deskTouch, words.height + Theme.dp(16))
    focusRadius: Theme.deskRadius
    Accessible.role: Accessible.CheckBox
    Accessible.description: description

    Column {
        id: words

        anchors {
            left: parent.left
            right: track.left
            rightMargin: Theme.dp(20)
            verticalCenter: parent.verticalCenter
        }

        DeskText {
            width: parent.width
            text: toggle.label
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            visible: text !== ""
            text: toggle.description
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: track

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        width: height * 1.8
        height: Math.max(Theme.deskTouch * 0.6, Theme.deskText * 1.2)
        radius: height / 2
        color: toggle.checked ? Theme.good : Theme.deskGround
        border.width: Theme.outline
        border.color: toggle.checked ? Theme.good : Theme.muted

        Rectangle {
            width: parent.height - Theme.dp(10)
            height: width
            radius: width / 2
            y: Theme.dp(5)
            x: toggle.checked ? parent.width - width - Theme.dp(5) : Theme.dp(5)
            color: toggle.checked ? Theme.goodInk : Theme.muted

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }
}
