import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Before everything resets: one question, one big button, and a line that shortens.
Rectangle {
    id: notice

    required property IdleViewModel idle

    // Once, at its beginning: a countdown said aloud would drown everything else.
    readonly property string words: [question.text, rest.text].join(" ")

    color: Theme.veil
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text
    Component.onCompleted: {
        Accessible.announce(words, Accessible.Assertive);
        Qt.callLater(answer.forceActiveFocus);
    }

    // Any key that a visitor has answers, as any touch does.
    Keys.onPressed: event => {
        event.accepted = true;
        notice.idle.stillHere();
    }

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
                id: rest

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
                id: answer

                width: parent.width
                identifier: "still-here"
                label: qsTr("I am still here")
                Keys.onTabPressed: notice.idle.stillHere()
                Keys.onBacktabPressed: notice.idle.stillHere()
                onTapped: notice.idle.stillHere()
            }
        }
    }
}
