import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// The languages; a touch beside them leaves all as it was.
Sheet {
    id: sheet

    required property Kiosk app

    prefix: "language"
    title: qsTr("Choose your language")
    onClosed: app.visit.keepLanguage()

    LanguageChoice {
        width: parent.width
        language: sheet.app.language
        onChosen: tag => {
            sheet.app.language.choose(tag);
            sheet.app.visit.keepLanguage();
        }
    }
}
