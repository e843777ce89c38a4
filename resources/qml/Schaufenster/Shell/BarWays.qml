import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// Ways through the records that this edition offers.
Flow {
    id: group

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
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
        label: qsTr("A–Z")
        icon: "format-list-bulleted"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "index"
        onTapped: group.visit.enter("index")
    }

    BarButton {
        identifier: "bar-map"
        label: qsTr("Map")
        icon: "map-outline"
        checked: group.visit.screen === "map"
        visible: group.app.ways.hasMap
        onTapped: group.visit.enter("map")
    }

    BarButton {
        identifier: "bar-network"
        label: qsTr("Network")
        icon: "share-variant-outline"
        checked: group.visit.screen === "network"
        visible: group.app.ways.hasNetwork
        onTapped: group.visit.enter("network")
    }

    BarButton {
        identifier: "bar-timeline"
        label: qsTr("Timeline")
        icon: "timeline-clock-outline"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "timeline"
        visible: group.app.ways.hasTimeline
        onTapped: group.visit.enter("timeline")
    }

    BarButton {
        identifier: "bar-search"
        label: qsTr("Search")
        icon: "magnify"
        mirrored: group.rightToLeft
        checked: group.visit.screen === "search"
        visible: group.app.ways.hasSearch
        onTapped: group.visit.enter("search")
    }
}
