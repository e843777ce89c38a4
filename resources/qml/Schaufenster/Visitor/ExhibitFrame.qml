import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// One picture, fitted or from close by: two fingers, a double tap or a swipe.
Flickable {
    id: frame

    required property ExhibitViewModel exhibit
    property real zoom: 1
    // As close as two pixels of the screen to one of the picture: closer is only blurred.
    readonly property real closest: Math.max(1, Math.min(8, 2 * exhibit.pixels / picture.fitted))
    readonly property bool near: zoom > 1.01

    signal swiped(int direction)
    // An arrow key; accepted where it leads over or to a picture.
    signal walked(int x, int y, KeyEvent event)

    // The point of the picture (0 to 1) that stays where it is on the screen.
    property point held: Qt.point(0.5, 0.5)
    property point place: Qt.point(0, 0)

    function hold(x: real, y: real) {
        place = Qt.point(x, y);
        held = Qt.point((contentX + x - picture.x) / picture.width, (contentY + y - picture.y) / picture.height);
    }

    // By a factor, around a point of the frame.
    function approach(factor: real, x: real, y: real) {
        hold(x, y);
        motion.to = Math.max(1, Math.min(closest, zoom * factor));
        if (Theme.reducedMotion)
            zoom = motion.to;
        else
            motion.restart();
    }

    // False where it ends.
    function move(x: real, y: real): bool {
        const left = contentX, top = contentY;
        contentX = Math.max(0, Math.min(contentWidth - width, left + x * width * 0.2));
        contentY = Math.max(0, Math.min(contentHeight - height, top + y * height * 0.2));
        return contentX !== left || contentY !== top;
    }

    function rest() {
        motion.stop();
        zoom = 1;
        contentX = 0;
        contentY = 0;
    }

    contentWidth: Math.max(width, picture.width)
    contentHeight: Math.max(height, picture.height)
    clip: true
    boundsBehavior: near ? Flickable.StopAtBounds : Flickable.DragOverBounds
    // Not zoomed, a swipe turns to the next picture.
    flickableDirection: near ? Flickable.AutoFlickIfNeeded : Flickable.HorizontalFlick
    onZoomChanged: {
        // The picture's own size may follow later than this.
        const wide = picture.fitted * zoom, high = wide / exhibit.ratio;
        contentX = Math.max(0, Math.min(wide - width, held.x * wide + Math.max(0, (width - wide) / 2) - place.x));
        contentY = Math.max(0, Math.min(high - height, held.y * high + Math.max(0, (height - high) / 2) - place.y));
    }
    onDragEnded: {
        // Beyond its bounds the picture follows the finger half as far.
        if (!near && Math.abs(contentX) > width * 0.04)
            swiped(contentX > 0 ? 1 : -1);
    }

    NumberAnimation {
        id: motion

        target: frame
        property: "zoom"
        duration: Theme.swift
        easing.type: Easing.OutCubic
    }

    Image {
        id: picture

        readonly property real fitted: Math.max(1, Math.min(frame.width, frame.height * frame.exhibit.ratio, 2 * frame.exhibit.pixels))
        // Enough pixels for what is seen; more are read only from close by.
        readonly property real wanted: fitted * Screen.devicePixelRatio * (frame.zoom > 1.2 ? frame.closest : 1)
        // The one that is to be seen; another one fades in, the same one in a larger size does not.
        property int shown: -1

        asynchronous: true
        retainWhileLoading: true
        source: frame.exhibit.pictureFor(frame.exhibit.number, wanted)
        onStatusChanged: note()
        onSourceChanged: Qt.callLater(note)
        width: fitted * frame.zoom
        height: width / frame.exhibit.ratio
        x: Math.max(0, (frame.width - width) / 2)
        y: Math.max(0, (frame.height - height) / 2)
        opacity: shown === frame.exhibit.number ? 1 : 0
        focus: true
        activeFocusOnTab: true
        Keys.onLeftPressed: event => frame.walked(-1, 0, event)
        Keys.onRightPressed: event => frame.walked(1, 0, event)
        Keys.onUpPressed: event => frame.walked(0, -1, event)
        Keys.onDownPressed: event => frame.walked(0, 1, event)
        Accessible.role: Accessible.Graphic
        Accessible.id: "exhibit"
        Accessible.focusable: true
        Accessible.name: frame.exhibit.alt || frame.exhibit.caption || qsTr("Picture %1").arg(frame.exhibit.number + 1)

        function note() {
            if (status !== Image.Loading)
                shown = frame.exhibit.number;
        }

        Behavior on opacity {
            // What was seen before is gone at once.
            enabled: picture.shown === frame.exhibit.number

            NumberAnimation {
                duration: Theme.swift
            }
        }
    }

    FocusRing {
        x: frame.contentX
        y: frame.contentY
        width: frame.width
        height: frame.height
        visible: picture.activeFocus && Theme.guided
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => {
            const at = centroid.position;
            motion.stop();
            frame.hold(at.x - frame.contentX, at.y - frame.contentY);
            frame.zoom = Math.max(1, Math.min(frame.closest, frame.zoom * delta));
        }
    }

    TapHandler {
        onDoubleTapped: point => frame.approach(frame.near ? 1 / frame.zoom : 2.5, point.position.x - frame.contentX, point.position.y - frame.contentY)
    }

    Connections {
        target: frame.exhibit

        function onNumberChanged() {
            frame.rest();
        }
    }
}
