import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What the bar has no room for where words are very large.
Sheet {
    id: sheet

    required property Kiosk app

    prefix: "menu"
    title: qsTr("Menu")
    onClosed: app.visit.keepMenu()

    BarWays {
        app: sheet.app
        width: parent.width
        spacing: Theme.dp(12)
    }

    BarSteps {
        app: sheet.app
        width: parent.width
        spacing: Theme.dp(12)
    }

    BarTools {
        app: sheet.app
        width: parent.width
        spacing: Theme.dp(12)
    }
}
