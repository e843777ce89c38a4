pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Visitor

// The screens of a visit and how one becomes the other.
Item {
    id: screens

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    readonly property alias ready: start.ready
    // Screens behind the first tiles are made once those are on the screen.
    property bool settled: false

    // What a record's poster grows out of stays behind it until it covers the screen.
    property string under: "start"
    readonly property string current: visit.screen
    readonly property bool growing: (detail.item as DetailScreen)?.growing ?? false

    function seen(screen: string): bool {
        return current === screen || growing && under === screen;
    }

    onCurrentChanged: {
        if (current !== "detail")
            under = current;
    }

    function show(slug: string, tile: Item) {
        (detail.item as DetailScreen)?.growFrom(tile);
        visit.open(slug);
    }

    function arrange() {
        start.arrange();
    }

    StartScreen {
        id: start

        anchors.fill: parent
        app: screens.app
        visible: screens.seen("start")
        enabled: screens.current === "start"
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    Loader {
        id: index

        anchors.fill: parent
        asynchronous: screens.visit.screen !== "index"
        active: screens.settled || screens.visit.screen === "index"
        visible: screens.seen("index")
        enabled: screens.current === "index"

        sourceComponent: IndexScreen {
            app: screens.app
            onOpened: (slug, tile) => screens.show(slug, tile)
        }
    }

    WayLoader {
        anchors.fill: parent
        app: screens.app
        screen: "search"
        visible: screens.seen(screen)
        way: Qt.resolvedUrl("../Visitor/SearchScreen.qml")
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    WayLoader {
        anchors.fill: parent
        app: screens.app
        screen: "map"
        visible: screens.seen(screen)
        way: Qt.resolvedUrl("../Visitor/MapScreen.qml")
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    WayLoader {
        anchors.fill: parent
        app: screens.app
        screen: "network"
        visible: screens.seen(screen)
        way: Qt.resolvedUrl("../Visitor/NetworkScreen.qml")
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    WayLoader {
        anchors.fill: parent
        app: screens.app
        screen: "timeline"
        visible: screens.seen(screen)
        way: Qt.resolvedUrl("../Visitor/TimelineScreen.qml")
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    WayLoader {
        anchors.fill: parent
        app: screens.app
        screen: "kept"
        visible: screens.seen(screen)
        way: Qt.resolvedUrl("../Visitor/KeptScreen.qml")
        onOpened: (slug, tile) => screens.show(slug, tile)
    }

    Loader {
        id: detail

        anchors.fill: parent
        asynchronous: screens.visit.screen !== "detail"
        active: screens.settled || screens.visit.screen === "detail"

        sourceComponent: DetailScreen {
            app: screens.app
            shown: screens.visit.screen === "detail"
            enabled: shown
        }
    }

    Loader {
        anchors.fill: parent
        active: screens.visit.screen === "page"

        sourceComponent: PageScreen {
            app: screens.app
        }
    }

    Connections {
        target: screens.visit

        function onEnded() {
            start.reset();
            (index.item as IndexScreen)?.reset();
        }
    }
}
