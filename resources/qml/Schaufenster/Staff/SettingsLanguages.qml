pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Which languages there are, in which order, and which one is the house's own.
Column {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property LanguagesViewModel languages: desk.languages
    readonly property SettingsViewModel settings: desk.settings

    spacing: Theme.deskGap
    Component.onCompleted: {
        settings.look();
        languages.look();
    }

    DeskCard {
        width: parent.width
        title: qsTr("Languages on offer")

        DeskText {
            width: parent.width
            text: qsTr("Visitors find them in this order. What changes here is on their screens with the next publishing.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Repeater {
            model: group.languages.rows

            LanguageLine {
                width: parent?.width ?? 0
                languages: group.languages
                house: group.settings.defaultLanguage
                onPrefer: {
                    group.settings.put("default_language", tag);
                    group.settings.keep();
                }
                onChange: form.begin(tag, endonym, rightToLeft, fallback)
            }
        }

        DeskButton {
            identifier: "language-new"
            label: qsTr("Add a language")
            icon: "plus"
            kind: "primary"
            onTapped: picker.open = true
        }
    }

    TonguePicker {
        id: picker

        parent: group.page
        languages: group.languages
        onPicked: (tag, endonym, rightToLeft) => form.begin(tag, endonym, rightToLeft, "")
    }

    LanguageForm {
        id: form

        parent: group.page
        languages: group.languages
    }
}
