pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Common languages to touch, so that nobody has to know a tag; and a way to any other one.
Item {
    id: sheet

    required property LanguagesViewModel languages
    property bool open: false

    signal picked(string tag, string endonym, bool rightToLeft)

    anchors.fill: parent
    visible: open
    z: 40

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.open = false
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.dp(40)
        radius: Theme.radius
        color: Theme.surface

        MouseArea {
            anchors.fill: parent
        }

        DeskText {
            id: heading

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.dp(28)
            }
            text: qsTr("Which language?")
            strength: 700
            font.pixelSize: Theme.deskText * 1.4
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
        }

        GridView {
            id: grid

            anchors {
                left: parent.left
                right: parent.right
                top: heading.bottom
                bottom: pager.top
                leftMargin: Theme.dp(28)
                rightMargin: Theme.dp(18)
                topMargin: Theme.dp(16)
            }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: width / Math.max(1, Math.floor(width / (Theme.deskText * 11)))
            cellHeight: Math.max(Theme.deskTouch, Theme.deskText * 3.1 + Theme.dp(16)) + Theme.dp(10)
            model: sheet.open ? sheet.languages.tongues : null

            delegate: TongueTile {
                width: grid.cellWidth - Theme.dp(10)
                height: grid.cellHeight - Theme.dp(10)
                onTapped: {
                    sheet.open = false;
                    sheet.picked(tag, endonym, rightToLeft);
                }
            }
        }

        DeskPager {
            id: pager

            anchors {
                left: parent.left
                right: parent.right
                bottom: foot.top
                leftMargin: Theme.dp(28)
                rightMargin: Theme.dp(28)
            }
            prefix: "tongues"
            list: grid
            end: foot.y - Theme.dp(16)
        }

        Flow {
            id: foot

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: Theme.dp(28)
            }
            spacing: Theme.dp(12)
            layoutDirection: Qt.RightToLeft

            DeskButton {
                identifier: "tongue-other"
                label: qsTr("Another language")
                onTapped: {
                    sheet.open = false;
                    sheet.picked("", "", false);
                }
            }

            DeskButton {
                identifier: "tongue-cancel"
                label: qsTr("Cancel")
                onTapped: sheet.open = false
            }
        }
    }
}
