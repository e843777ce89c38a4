import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Before everything resets: one question, one big button, and a line that shortens.
Rectangle {
    id: notice

    required property IdleViewModel idle

    color: Theme.veil
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    MouseArea {
        anchors.fill: parent
        onClicked: notice.idle.stillHere()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(notice.width - 2 * Theme.margin, Theme.base * 32)
        height: column.height + 2 * Theme.margin
        radius: Theme.radius
        color: Theme.ground
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line

        Column {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.margin
            }
            spacing: Theme.dp(28)

            Heading {
                id: question

                width: parent.width
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.headline
                horizontalAlignment: Text.AlignHCenter
            }

            PlainText {
                width: parent.width
                text: qsTr("Otherwise we begin again in %n second(s).", "", notice.idle.secondsLeft)
                font.pixelSize: Theme.title
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
            }

            Rectangle {
                width: parent.width
                height: Theme.dp(14)
                radius: height / 2
                color: Theme.pressed

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * notice.idle.secondsLeft / notice.idle.noticeSeconds
                    height: parent.height
                    radius: height / 2
                    color: Theme.gold

                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.reducedMotion ? 0 : 1000
                        }
                    }
                }
            }

            BigButton {
                width: parent.width
                identifier: "still-here"
                label: qsTr("I am still here")
                onTapped: notice.idle.stillHere()
            }
        }
    }
}
