pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme
import Schaufenster.Visitor

// The screens of a visit and how one becomes the other.
Item {
    id: stage

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    readonly property bool ready: app.fault || start.ready
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

    Component.onCompleted: {
        bar.arrange();
        start.arrange();
    }

    LayoutMirroring.enabled: app.language.rightToLeft
    LayoutMirroring.childrenInherit: true

    Item {
        id: screens

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: bar.top
        }
        visible: !media.covering

        StartScreen {
            id: start

            anchors.fill: parent
            app: stage.app
            visible: stage.seen("start")
            enabled: stage.current === "start"
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        Loader {
            id: index

            anchors.fill: parent
            asynchronous: stage.visit.screen !== "index"
            active: stage.settled || stage.visit.screen === "index"
            visible: stage.seen("index")
            enabled: stage.current === "index"

            sourceComponent: IndexScreen {
                app: stage.app
                onOpened: (slug, tile) => stage.show(slug, tile)
            }
        }

        WayLoader {
            anchors.fill: parent
            app: stage.app
            screen: "search"
            visible: stage.seen(screen)
            way: Qt.resolvedUrl("../Visitor/SearchScreen.qml")
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        WayLoader {
            anchors.fill: parent
            app: stage.app
            screen: "map"
            visible: stage.seen(screen)
            way: Qt.resolvedUrl("../Visitor/MapScreen.qml")
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        WayLoader {
            anchors.fill: parent
            app: stage.app
            screen: "network"
            visible: stage.seen(screen)
            way: Qt.resolvedUrl("../Visitor/NetworkScreen.qml")
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        WayLoader {
            anchors.fill: parent
            app: stage.app
            screen: "timeline"
            visible: stage.seen(screen)
            way: Qt.resolvedUrl("../Visitor/TimelineScreen.qml")
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        WayLoader {
            anchors.fill: parent
            app: stage.app
            screen: "kept"
            visible: stage.seen(screen)
            way: Qt.resolvedUrl("../Visitor/KeptScreen.qml")
            onOpened: (slug, tile) => stage.show(slug, tile)
        }

        Loader {
            id: detail

            anchors.fill: parent
            asynchronous: stage.visit.screen !== "detail"
            active: stage.settled || stage.visit.screen === "detail"

            sourceComponent: DetailScreen {
                app: stage.app
                shown: stage.visit.screen === "detail"
                enabled: shown
            }
        }

        Loader {
            anchors.fill: parent
            active: stage.visit.screen === "page"

            sourceComponent: PageScreen {
                app: stage.app
            }
        }
    }

    BottomBar {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        app: stage.app
        visible: !media.covering
    }

    MediaLayer {
        id: media

        anchors.fill: parent
        app: stage.app
    }

    Loader {
        anchors.fill: parent
        active: stage.visit.choosingLanguage

        sourceComponent: LanguageSheet {
            app: stage.app
        }
    }

    Loader {
        anchors.fill: parent
        active: stage.visit.attract

        sourceComponent: AttractScreen {
            app: stage.app
            enabled: !stage.app.closed
            onBegun: language => {
                stage.app.language.choose(language);
                stage.visit.begin();
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: stage.app.idle.asking

        sourceComponent: StillThere {
            idle: stage.app.idle
        }
    }

    Loader {
        anchors.fill: parent
        active: stage.app.fault

        sourceComponent: FaultPage {
            app: stage.app
        }
    }

    // Closed: dark for the night, so that nothing burns in; only the corner answers.
    Rectangle {
        anchors.fill: parent
        visible: stage.app.closed && stage.app.dark && stage.visit.attract
        color: Theme.module

        MouseArea {
            anchors.fill: parent
        }
    }

    Loader {
        anchors {
            left: parent.left
            top: parent.top
        }
        // The same corner in every language: staff learn it once.
        LayoutMirroring.enabled: false
        active: stage.settled

        sourceComponent: CornerMark {
            door: stage.app.door
            holdSeconds: stage.app.holdSeconds
        }
    }

    Connections {
        target: stage.visit

        function onEnded() {
            start.reset();
            (index.item as IndexScreen)?.reset();
        }
    }
}
