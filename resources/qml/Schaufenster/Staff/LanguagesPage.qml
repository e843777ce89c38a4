pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models

// The languages of the house, from the board.
DeskPage {
    id: root

    required property DeskViewModel desk

    title: qsTr("Languages")
    identifier: "languages-title"
    actions: [
        DeskButton {
            identifier: "languages-back"
            label: qsTr("Back to the translations")
            icon: "arrow-left"
            onTapped: root.desk.go("board")
        }
    ]

    SettingsLanguages {
        width: parent.width
        desk: root.desk
        page: root
    }
}
