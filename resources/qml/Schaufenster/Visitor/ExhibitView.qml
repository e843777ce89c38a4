import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// One picture over the whole screen: closer with two fingers or buttons, the next with a swipe or
// buttons, and below it what it shows and whose it is.
FocusScope {
    id: view

    required property ExhibitViewModel exhibit
    property bool mirrored: false
    property real zoom: 1
    readonly property real closest: 4

    function turn(step: int) {
        exhibit.look(exhibit.number + step);
    }

    function closer(factor: real) {
        zoom = Math.max(1, Math.min(closest, zoom * factor));
    }

    Keys.onLeftPressed: turn(mirrored ? 1 : -1)
    Keys.onRightPressed: turn(mirrored ? -1 : 1)
    Keys.onEscapePressed: exhibit.close()
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.module
    }

    MouseArea {
        anchors.fill: parent
    }

    Flickable {
        id: frame

        property real begun: 0

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: words.top
        }
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        boundsBehavior: view.zoom > 1 ? Flickable.StopAtBounds : Flickable.DragOverBounds
        clip: true
        // Not zoomed, a swipe turns to the next picture.
        flickableDirection: view.zoom > 1 ? Flickable.AutoFlickIfNeeded : Flickable.HorizontalFlick
        onDragEnded: {
            if (view.zoom === 1 && Math.abs(contentX) > width * 0.12)
                view.turn((contentX > 0) !== view.mirrored ? 1 : -1);
        }

        Image {
            id: picture

            readonly property real ratio: implicitHeight > 0 ? implicitWidth / implicitHeight : 1.5
            readonly property real fitted: Math.min(frame.width, frame.height * ratio)

            asynchronous: true
            source: view.exhibit.picture
            // Never more pixels than shown, and the whole picture only from close by.
            sourceSize.width: Math.min(view.exhibit.pixels, view.zoom > 1.2 ? view.exhibit.pixels : 2560)
            fillMode: Image.PreserveAspectFit
            width: fitted * view.zoom
            height: width / ratio
            x: Math.max(0, (frame.width - width) / 2)
            y: Math.max(0, (frame.height - height) / 2)
            Accessible.role: Accessible.Graphic
            Accessible.id: "exhibit"
            Accessible.name: view.exhibit.alt === "" ? view.exhibit.caption : view.exhibit.alt
        }

        PinchHandler {
            target: null
            onScaleChanged: delta => view.closer(delta)
        }

        TapHandler {
            onDoubleTapped: view.zoom = view.zoom > 1 ? 1 : 2.5
        }
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(16)
        }
        spacing: Theme.dp(4)
        topPadding: Theme.dp(12)

        PlainText {
            width: parent.width
            visible: text !== ""
            text: view.exhibit.caption
            color: Theme.posterInk
            strength: 500
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "exhibit-caption"
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: view.exhibit.credit
            color: Theme.posterInk
            font.pixelSize: Theme.base * 0.86
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Flow {
        id: buttons

        readonly property real need: back.width + 4 * (Theme.touch + spacing)

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.dp(28)
        }
        width: Math.min(parent.width - Theme.margin, need)
        spacing: Theme.dp(18)

        BigButton {
            id: back

            identifier: "exhibit-close"
            label: qsTr("Back")
            implicitHeight: Theme.touch
            onTapped: view.exhibit.close()
        }

        RoundButton {
            identifier: "exhibit-previous"
            label: qsTr("Previous picture")
            icon: view.mirrored ? "chevron-right" : "chevron-left"
            visible: view.exhibit.count > 1
            enabled: view.exhibit.number > 0
            opacity: enabled ? 1 : 0.3
            onTapped: view.turn(-1)
        }

        RoundButton {
            identifier: "exhibit-next"
            label: qsTr("Next picture")
            icon: view.mirrored ? "chevron-left" : "chevron-right"
            visible: view.exhibit.count > 1
            enabled: view.exhibit.number < view.exhibit.count - 1
            opacity: enabled ? 1 : 0.3
            onTapped: view.turn(1)
        }

        RoundButton {
            identifier: "exhibit-out"
            label: qsTr("Smaller")
            icon: "minus"
            enabled: view.zoom > 1
            opacity: enabled ? 1 : 0.3
            onTapped: view.closer(1 / 1.5)
        }

        RoundButton {
            identifier: "exhibit-in"
            label: qsTr("Larger")
            icon: "plus"
            enabled: view.zoom < view.closest
            opacity: enabled ? 1 : 0.3
            onTapped: view.closer(1.5)
        }
    }

    Connections {
        target: view.exhibit

        function onChanged() {
            view.zoom = 1;
            frame.contentX = 0;
            frame.contentY = 0;
        }
    }
}
