pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme
import Schaufenster.Visitor

// The picture of a visit: its screens, and what rises above them. For lower reach all of it stands
// in a band, and art fills what is above.
FocusScope {
    id: stage

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    readonly property bool ready: app.fault || screens.ready
    property alias settled: screens.settled
    readonly property alias middle: screens
    readonly property bool sheet: visit.choosingLanguage || visit.choosingComfort || visit.choosingWay

    Component.onCompleted: {
        bar.arrange();
        screens.arrange();
    }

    LayoutMirroring.enabled: app.language.rightToLeft
    LayoutMirroring.childrenInherit: true

    Loader {
        width: parent.width
        height: parent.height
        active: stage.app.comfort.lowReach

        sourceComponent: ReachArt {
            app: stage.app
            free: band.y
        }
    }

    Rectangle {
        id: band

        y: Math.round(stage.height * (1 - stage.app.comfort.bandTop))
        width: stage.width
        height: Math.round(stage.height * (1 - stage.app.comfort.bandBottom)) - y
        clip: y > 0
        color: Theme.ground

        Covered {
            covered: stage.sheet || stage.app.idle.asking

            Screens {
                id: screens

                width: band.width
                height: bar.y
                app: stage.app
                visible: !media.covering && !stage.visit.attract && !stage.app.fault
            }

            BottomBar {
                id: bar

                y: band.height - height
                width: band.width
                room: band.height
                app: stage.app
                visible: screens.visible
            }

            MediaLayer {
                id: media

                width: band.width
                height: band.height
                app: stage.app
            }

            Loader {
                width: band.width
                height: band.height
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
        }

        Covered {
            covered: stage.app.idle.asking

            Loader {
                width: band.width
                height: band.height
                active: stage.visit.choosingLanguage

                sourceComponent: LanguageSheet {
                    app: stage.app
                }
            }

            Loader {
                width: band.width
                height: band.height
                active: stage.visit.choosingWay

                sourceComponent: MenuSheet {
                    app: stage.app
                }
            }

            Loader {
                width: band.width
                height: band.height
                active: stage.visit.choosingComfort

                sourceComponent: ComfortSheet {
                    app: stage.app
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
    }

    // Closed: dark for the night, so that nothing burns in; only the corner answers.
    Rectangle {
        anchors.fill: parent
        visible: stage.app.dark && stage.visit.attract
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
}
