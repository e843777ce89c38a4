import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A river's name, turned along its course.
PlainText {
    id: river

    required property MapView view
    property point spot
    property bool shown: false
    // Middle and turn, nothing where there is no room.
    property list<real> place

    function settle(number: int) {
        place = view.outline.along(number, Qt.size(view.sheetWidth, view.sheetHeight), Qt.point(view.fromLeft, view.fromTop), Qt.size(implicitWidth, implicitHeight * 0.8));
        shown = place.length === 3;
        if (shown) {
            spot = Qt.point((place[0] + view.fromLeft) / view.sheetWidth, (place[1] + view.fromTop) / view.sheetHeight);
            rotation = place[2];
        }
    }

    x: spot.x * view.sheetWidth - width / 2
    y: spot.y * view.sheetHeight - height / 2
    visible: shown
    wrapMode: Text.NoWrap
    strength: 600
    color: Theme.mapWaterInk
    font.italic: true
    font.letterSpacing: Theme.arabic(text) ? 0 : Theme.dp(3)
    font.pixelSize: Theme.base
    style: Text.Outline
    styleColor: Theme.mapHome

    // A border runs behind a name, never through it.
    Rectangle {
        anchors.centerIn: parent
        z: -1
        width: river.contentWidth
        height: river.contentHeight * 0.6
        radius: height / 2
        color: Theme.mapHome
        opacity: 0.8
    }
}
