import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A key of the PIN pad: a digit, or a sign for erasing and for going in.
Touchable {
    id: key

    property string what
    property real side
    readonly property string sign: what === "erase" ? "backspace-outline" : what === "enter" ? "check-bold" : ""
    readonly property bool leading: what === "enter"

    identifier: "pin-" + what
    label: what === "erase" ? qsTr("Erase") : what === "enter" ? qsTr("Done") : what
    implicitWidth: side * 1.35
    implicitHeight: side
    opacity: enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: key.leading ? (key.down ? Qt.darker(Theme.good, 1.15) : Theme.good) : key.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: key.leading ? Theme.good : Theme.line
    }

    PlainText {
        anchors.centerIn: parent
        visible: key.sign === ""
        text: key.sign === "" ? key.what : ""
        strength: 600
        font.pixelSize: Theme.heading
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.sign !== ""
        name: key.sign
        size: Theme.heading
        color: key.leading ? Theme.goodInk : Theme.ink
    }
}
