import QtQuick
import Schaufenster.Theme

Touchable {
    id: button

    property string icon

    focusRadius: height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: button.down ? Theme.pressed : Theme.chosen
        border.width: Theme.outline
        border.color: Theme.ground
    }

    Icon {
        anchors.centerIn: parent
        name: button.icon
        color: button.down ? Theme.ink : Theme.chosenInk
        size: button.height * 0.55
    }
}
