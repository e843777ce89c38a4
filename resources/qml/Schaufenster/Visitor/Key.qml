import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A key of the keyboard on the screen: says a letter, or does something that its sign shows.
Touchable {
    id: key

    property string face: label
    property string sign
    property bool quiet: false
    // Held down it goes on, as on every keyboard.
    property bool repeats: false
    property bool repeated: false

    signal struck

    focusRadius: Theme.dp(12)
    focusReach: Theme.dp(4)
    onDownChanged: {
        if (down)
            repeated = false;
    }
    onTapped: {
        if (!repeated)
            struck();
        repeated = false;
    }

    Timer {
        running: key.repeats && key.down
        interval: key.repeated ? 90 : 500
        repeat: true
        onTriggered: {
            key.repeated = true;
            key.struck();
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.dp(12)
        color: key.down ? Theme.chosen : key.quiet ? Theme.ground : Theme.surface
        border.width: Theme.outline
        border.color: key.down ? Theme.chosen : Theme.edge
    }

    PlainText {
        anchors.fill: parent
        anchors.margins: Theme.dp(6)
        verticalAlignment: Text.AlignVCenter
        visible: key.sign === ""
        text: key.sign === "" ? key.face : ""
        strength: 600
        color: key.down ? Theme.chosenInk : Theme.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Math.min(key.height * 0.55, key.face.length > 1 ? Theme.base : Theme.title)
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.sign !== ""
        name: key.sign
        size: Math.min(key.height * 0.6, Theme.title * 1.1)
        color: key.down ? Theme.chosenInk : Theme.ink
    }
}
