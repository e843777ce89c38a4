import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// Ways through the records that this edition offers.
Flow {
    id: group

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    // Only what one cannot do without; the rest is in the menu.
    property bool tight: false
    readonly property bool rightToLeft: app.language.rightToLeft

    BarButton {
        identifier: "bar-start"
        label: qsTr("Start")
        icon: "home-outline"
        checked: group.visit.screen === "start"
        onTapped: group.visit.home()
    }

    BarButton {
        identifier: "bar-index"
        tucked: group.tight
        label: qsTr("A–Z")
        icon: "format-list-bulleted"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "index"
        onTapped: group.visit.enter("index")
    }

    BarButton {
        identifier: "bar-map"
        tucked: group.tight
        label: qsTr("Map")
        icon: "map-outline"
        checked: group.visit.screen === "map"
        offered: group.app.ways.hasMap
        onTapped: group.visit.enter("map")
    }

    BarButton {
        identifier: "bar-network"
        tucked: group.tight
        label: qsTr("Network")
        icon: "share-variant-outline"
        checked: group.visit.screen === "network"
        offered: group.app.ways.hasNetwork
        onTapped: group.visit.enter("network")
    }

    BarButton {
        identifier: "bar-timeline"
        tucked: group.tight
        label: qsTr("Timeline")
        icon: "timeline-clock-outline"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "timeline"
        offered: group.app.ways.hasTimeline
        onTapped: group.visit.enter("timeline")
    }

    BarButton {
        identifier: "bar-search"
        tucked: group.tight
        label: qsTr("Search")
        icon: "magnify"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "search"
        offered: group.app.ways.hasSearch
        onTapped: group.visit.enter("search")
    }
}
