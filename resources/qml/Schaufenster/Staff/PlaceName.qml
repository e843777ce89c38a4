import QtQuick
import Schaufenster.Theme

// A town's dot and name, or a river's name; where the map finds no room for a name there is none.
Item {
    id: place

    required property string name
    required property real dotX
    required property real dotY
    property bool water: false
    property bool wide: false
    property rect box: Qt.rect(0, 0, 0, 0)
    readonly property real need: words.implicitWidth + Theme.dp(4)
    readonly property real tall: words.implicitHeight

    Rectangle {
        x: place.dotX - width / 2
        y: place.dotY - height / 2
        width: Theme.dp(12)
        height: width
        radius: width / 2
        visible: !place.water
        color: Theme.ink
        border.width: Theme.dp(2)
        border.color: Theme.deskGround
    }

    DeskText {
        id: words

        x: place.box.x + Theme.dp(2)
        y: place.box.y
        visible: place.box.width > 0
        text: place.name
        wrapMode: Text.NoWrap
        strength: place.water ? 500 : 600
        font.italic: place.water
        font.pixelSize: Theme.deskText * 0.86
        color: place.water ? Theme.focus : Theme.ink
        style: Text.Outline
        styleColor: Theme.deskGround
    }
}
