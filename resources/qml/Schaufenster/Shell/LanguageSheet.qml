import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The languages, risen from the bar; a touch beside it leaves all as it was.
Item {
    id: sheet

    required property Kiosk app

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    Touchable {
        anchors.fill: parent
        identifier: "language-close"
        label: qsTr("Close without a change")
        scale: 1
        onTapped: sheet.app.visit.keepLanguage()
    }

    Rectangle {
        id: panel

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: column.height + 2 * Theme.margin
        color: Theme.ground
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
                margins: Theme.margin
            }
            spacing: Theme.dp(32)

            Heading {
                width: parent.width
                text: qsTr("Choose your language")
                horizontalAlignment: Text.AlignLeft
            }

            LanguageChoice {
                width: parent.width
                language: sheet.app.language
                onChosen: tag => {
                    sheet.app.language.choose(tag);
                    sheet.app.visit.keepLanguage();
                }
            }
        }
    }

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.swift
        easing.type: Easing.OutCubic
    }
}
