import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Where one looks on the map: dragged with a finger, spread with two, led by buttons and keys.
// Geography is never mirrored.
FocusScope {
    id: view

    required property OutlineViewModel outline
    // Room that a card takes away on each side.
    property real besideLeft: 0
    property real besideRight: 0
    property real below: 0
    default property alias content: sheet.data

    property real sheetHeight: 0
    readonly property real shape: outline.shape
    readonly property rect home: outline.home
    readonly property real sheetWidth: sheetHeight * shape
    readonly property real fromLeft: flick.contentX
    readonly property real fromTop: flick.contentY
    // Touch sizes to a degree of latitude.
    readonly property real touches: sheetHeight / outline.tall / Theme.touch
    // Not beyond the edge of the drawing; the closest level of the pins.
    readonly property real whole: Math.min(width / (home.width * shape), height / home.height) / 1.11
    readonly property real smallest: Math.max(whole, height, width / shape)
    readonly property real largest: Math.max(smallest, 1024 * Theme.touch * outline.tall)
    readonly property bool moving: flick.moving || flight.running || pinch.active
    readonly property string look: [Theme.ground, Theme.mapHome, Theme.mapLand, Theme.mapWater, Theme.mapEdge].map(colour => colour.toString().slice(-6)).join("-") + (Theme.contrast ? "-lines" : "")
    // The middle of what no card covers.
    readonly property point middle: Qt.point((width + besideLeft - besideRight) / 2, (height - below) / 2)

    signal settled
    signal tapped

    // The spot of the drawing below a point of the view.
    function spotAt(x: real, y: real): point {
        return Qt.point((fromLeft + x) / sheetWidth, (fromTop + y) / sheetHeight);
    }

    // Bring a spot of the drawing to a point of the view, at this height of the sheet.
    function hold(spot: point, x: real, y: real, tall: real) {
        // Whole pixels: what is painted at rest is shown as it is.
        sheetHeight = Math.ceil(Math.max(smallest, Math.min(largest, tall)));
        flick.contentX = Math.max(0, Math.min(sheetWidth - width, spot.x * sheetWidth - x));
        flick.contentY = Math.max(0, Math.min(sheetHeight - height, spot.y * sheetHeight - y));
    }

    function fly(spot: point, tall: real) {
        flick.cancelFlick();
        flight.stop();
        course.share = 0;
        course.spot = spot;
        course.from = Qt.point(spot.x * sheetWidth - fromLeft, spot.y * sheetHeight - fromTop);
        course.to = middle;
        course.start = sheetHeight;
        course.end = Math.max(smallest, Math.min(largest, tall));
        flight.start();
    }

    function tallAt(touches: real): real {
        return touches * Theme.touch * outline.tall;
    }

    function zoom(factor: real) {
        // Twice in a row goes twice as far.
        const tall = flight.running ? course.end : sheetHeight;
        fly(spotAt(middle.x, middle.y), tall * factor);
    }

    function showAll() {
        fly(Qt.point(home.x + home.width / 2, home.y + home.height / 2), whole);
    }

    // Also after a flight that took no time.
    function rest() {
        if (!moving)
            settled();
    }

    function pan(right: real, down: real) {
        fly(spotAt(middle.x + right * width / 3, middle.y + down * height / 3), sheetHeight);
    }

    // A pin that the keyboard has reached comes into view.
    function reveal(x: real, y: real) {
        const edge = Theme.touch;
        if (x < fromLeft + besideLeft + edge || x > fromLeft + width - besideRight - edge || y < fromTop + edge || y > fromTop + height - below - edge)
            fly(Qt.point(x / sheetWidth, y / sheetHeight), sheetHeight);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    clip: true
    onMovingChanged: Qt.callLater(rest)

    // Another shape of the screen, larger words above: what was in the middle stays there.
    property point centre: Qt.point(0.5, 0.5)
    property bool placed: false
    onWidthChanged: Qt.callLater(fit)
    onHeightChanged: Qt.callLater(fit)
    onSettled: centre = spotAt(width / 2, height / 2)

    function fit() {
        if (width <= 0 || height <= 0)
            return;

        if (placed)
            hold(centre, width / 2, height / 2, sheetHeight);
        else
            hold(Qt.point(home.x + home.width / 2, home.y + home.height / 2), width / 2, height / 2, whole);
        placed = true;
        settled();
    }

    // Arrow keys move the map as far as there is more of it, then they lead on. False at its edge.
    function walk(right: int, down: int): bool {
        const there = right < 0 ? fromLeft > 1 : right > 0 ? fromLeft < sheetWidth - width - 1 : down < 0 ? fromTop > 1 : fromTop < sheetHeight - height - 1;
        if (there)
            pan(right, down);
        return there;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: view.sheetWidth
        contentHeight: view.sheetHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: !pinch.active
        pixelAligned: true
        flickDeceleration: Theme.dp(6000)
        maximumFlickVelocity: Theme.dp(2500)
        // Keys go here until Tab has chosen something.
        focus: true
        activeFocusOnTab: true
        Keys.onLeftPressed: event => event.accepted = view.walk(-1, 0)
        Keys.onRightPressed: event => event.accepted = view.walk(1, 0)
        Keys.onUpPressed: event => event.accepted = view.walk(0, -1)
        Keys.onDownPressed: event => event.accepted = view.walk(0, 1)
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the region")
        Accessible.id: "map"
        Accessible.focusable: true

        Item {
            id: sheet

            width: view.sheetWidth
            height: view.sheetHeight

            // On the ground: below everything that is touched with one finger.
            PinchHandler {
                id: pinch

                property point spot
                property real start: 1
                readonly property point between: view.mapFromItem(null, centroid.scenePosition)

                target: null
                onActiveChanged: {
                    if (active) {
                        flight.stop();
                        flick.cancelFlick();
                        spot = view.spotAt(between.x, between.y);
                        // What the fingers did until they were believed to mean it.
                        start = view.sheetHeight / activeScale;
                    }
                }
                onActiveScaleChanged: {
                    if (active)
                        view.hold(spot, between.x, between.y, start * activeScale);
                }
            }

            // A tap on the ground leads there: nobody has to drag.
            MouseArea {
                anchors.fill: parent
                onClicked: mouse => {
                    view.tapped();
                    view.fly(Qt.point(mouse.x / view.sheetWidth, mouse.y / view.sheetHeight), view.sheetHeight);
                }
            }
        }
    }

    FocusRing {
        anchors.fill: parent
        visible: flick.activeFocus && Theme.guided
    }

    // The spot moves straight to its place while the map grows around it.
    QtObject {
        id: course

        property point spot
        property point from
        property point to
        property real start: 1
        property real end: 1
        property real share: 0

        onShareChanged: view.hold(spot, from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, start * Math.pow(end / start, share))
    }

    NumberAnimation {
        id: flight

        onFinished: Qt.callLater(view.rest)
        target: course
        property: "share"
        from: 0
        to: 1
        duration: Theme.reducedMotion ? 0 : Theme.calm
        easing.type: Easing.InOutCubic
    }
}
