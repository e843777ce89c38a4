import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// From where one is: back, and among the records.
Flow {
    id: group

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    // Only what one cannot do without; the rest is in the menu.
    property bool tight: false
    // Which way one turns is told by its sign.
    property bool brief: false
    readonly property bool rightToLeft: app.language.rightToLeft

    BarButton {
        identifier: "bar-back"
        label: qsTr("Back")
        icon: "arrow-left"
        mirrored: group.rightToLeft
        offered: group.visit.canGoBack
        onTapped: group.visit.back()
    }

    BarButton {
        identifier: "previous"
        tucked: group.tight
        label: qsTr("Previous")
        icon: "chevron-left"
        telling: true
        brief: group.brief
        mirrored: group.rightToLeft
        offered: group.visit.screen === "detail" && group.app.detail.previousSlug !== ""
        Accessible.description: group.app.detail.previousTitle
        onTapped: group.visit.turn(group.app.detail.previousSlug)
    }

    BarButton {
        identifier: "next"
        tucked: group.tight
        label: qsTr("Next")
        icon: "chevron-right"
        telling: true
        brief: group.brief
        mirrored: group.rightToLeft
        offered: group.visit.screen === "detail" && group.app.detail.nextSlug !== ""
        Accessible.description: group.app.detail.nextTitle
        onTapped: group.visit.turn(group.app.detail.nextSlug)
    }
}
