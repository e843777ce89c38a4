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
            // In the attract loop whoever has chosen begins.
            if (sheet.app.visit.attract)
                sheet.app.visit.begin();
            else
                sheet.app.visit.keepLanguage();
        }
    }
}
