import QtQuick
import Schaufenster.Theme

// A question before something that people would miss; a touch beside it means no.
Item {
    id: confirm

    property string question
    property string explanation
    property string yes
    property string no: qsTr("Cancel")
    property string kind: "danger"
    property bool open: false

    signal agreed
    signal declined

    anchors.fill: parent
    visible: open
    z: 50

    function ask() {
        open = true;
    }

    function decline() {
        open = false;
        declined();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: confirm.decline()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.dp(80), Theme.deskText * 34)
        height: column.height + Theme.dp(72)
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.dp(36)
            }
            spacing: Theme.dp(20)

            DeskText {
                width: parent.width
                text: confirm.question
                strength: 700
                font.pixelSize: Theme.deskText * 1.4
                horizontalAlignment: Text.AlignLeft
                Accessible.role: Accessible.Heading
            }

            DeskText {
                width: parent.width
                visible: text !== ""
                text: confirm.explanation
                horizontalAlignment: Text.AlignLeft
            }

            Flow {
                width: parent.width
                spacing: Theme.dp(14)
                layoutDirection: Qt.RightToLeft

                DeskButton {
                    identifier: "confirm-yes"
                    label: confirm.yes
                    kind: confirm.kind
                    onTapped: {
                        confirm.open = false;
                        confirm.agreed();
                    }
                }

                DeskButton {
                    identifier: "confirm-no"
                    label: confirm.no
                    onTapped: confirm.decline()
                }
            }
        }
    }
}
