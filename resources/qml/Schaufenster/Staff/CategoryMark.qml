import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A category's sign on its colour.
Rectangle {
    id: mark

    required property string family
    required property string icon

    width: Math.max(Theme.deskTouch, Theme.deskText * 2.4)
    height: width
    radius: Theme.deskRadius
    color: Theme.family(family).base

    Icon {
        anchors.centerIn: parent
        name: mark.icon
        size: mark.width * 0.6
        color: Theme.paper
    }
}
