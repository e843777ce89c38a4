import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// From where one is: back, and among the records.
Flow {
    id: group

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    readonly property bool rightToLeft: app.language.rightToLeft

    BarButton {
        identifier: "bar-back"
        label: qsTr("Back")
        icon: "arrow-left"
        mirrored: group.rightToLeft
        visible: group.visit.canGoBack
        onTapped: group.visit.back()
    }

    BarButton {
        identifier: "previous"
        label: qsTr("Previous")
        icon: "chevron-left"
        mirrored: group.rightToLeft
        visible: group.visit.screen === "detail" && group.app.detail.previousSlug !== ""
        Accessible.description: group.app.detail.previousTitle
        onTapped: group.visit.turn(group.app.detail.previousSlug)
    }

    BarButton {
        identifier: "next"
        label: qsTr("Next")
        icon: "chevron-right"
        mirrored: group.rightToLeft
        visible: group.visit.screen === "detail" && group.app.detail.nextSlug !== ""
        Accessible.description: group.app.detail.nextTitle
        onTapped: group.visit.turn(group.app.detail.nextSlug)
    }
}
