pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A scene: threads below, bubbles above, and a camera that glides to the one that is looked at.
Item {
    id: scene

    required property NetworkViewModel network
    property bool landscape: true
    property bool mirrored: false
    // Part of the picture that the card leaves free.
    property rect stage: Qt.rect(0, 0, width, height)
    property bool moving: false
    property point focusSpot: Qt.point(-1, -1)
    readonly property bool named: Theme.textScale <= 1.3

    // Names below the bubbles stay inside too.
    readonly property real room: width / (landscape ? 8 : 4.4)
    readonly property real above: Theme.touch * 0.75
    readonly property real below: Theme.touch * 0.75 + (named ? Theme.base * 2 : 0)

    function held(value: real, low: real, high: real): real {
        return Math.max(Math.min(low, 0), Math.min(Math.max(high, 0), value));
    }

    function placed(spot: point): point {
        const side = Math.max(Theme.touch, room / 2 + Theme.dp(10));
        return Qt.point(side + (mirrored ? 1 - spot.x : spot.x) * (width - 2 * side), above + spot.y * (height - above - below));
    }

    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Item {
        id: camera

        readonly property bool looking: scene.network.centred && scene.focusSpot.x >= 0
        // Never further than until the picture's edge: no void beside the card.
        readonly property point goal: !looking ? Qt.point(0, 0) : Qt.point(scene.held(scene.stage.x + scene.stage.width / 2 - scene.focusSpot.x, scene.stage.x + scene.stage.width - scene.width, scene.stage.x), scene.held(scene.stage.y + scene.stage.height / 2 - scene.focusSpot.y, scene.stage.height - scene.height, 0))

        width: scene.width
        height: scene.height
        x: goal.x
        y: goal.y

        Behavior on x {
            NumberAnimation {
                duration: Theme.reducedMotion ? 0 : Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        Behavior on y {
            NumberAnimation {
                duration: Theme.reducedMotion ? 0 : Theme.calm
                easing.type: Easing.OutCubic
            }
        }

        Threads {
            anchors.fill: parent
            graph: scene
        }

        Repeater {
            model: scene.network.bubbles

            Bubble {
                id: bubble

                required property point spot
                required property point tallSpot
                readonly property point place: scene.placed(scene.landscape ? spot : tallSpot)

                function tell() {
                    if (centred)
                        scene.focusSpot = place;
                }

                x: place.x - width / 2
                y: place.y - height / 2
                room: scene.room
                named: scene.named || centred || near && scene.network.centred
                breathing: scene.moving
                onTapped: scene.network.touch(number)
                onCentredChanged: tell()
                onPlaceChanged: tell()
                Component.onCompleted: tell()
            }
        }
    }
}
