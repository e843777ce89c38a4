pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The desk behind the door: where one goes at the side, the page beside it, the keyboard below.
Rectangle {
    id: root

    required property DeskViewModel desk
    required property DoorViewModel door
    readonly property bool landscape: width > height

    color: Theme.deskGround

    MouseArea {
        anchors.fill: parent
    }

    SideBar {
        id: side

        desk: root.desk
        door: root.door
        landscape: root.landscape
        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.landscape ? implicitWidth : parent.width
        height: root.landscape ? parent.height : implicitHeight
        visible: root.landscape || !keyboard.shown
    }

    Loader {
        id: page

        anchors {
            left: root.landscape ? side.right : parent.left
            right: parent.right
            top: root.landscape || !side.visible ? parent.top : side.bottom
            bottom: keyboard.top
        }
        // Pages are found by their name.
        readonly property string name: root.desk.page

        onNameChanged: setSource(Qt.resolvedUrl(name.charAt(0).toUpperCase() + name.slice(1) + "Page.qml"), {
            desk: root.desk
        })
    }

    Toast {
        anchors {
            horizontalCenter: page.horizontalCenter
            bottom: keyboard.top
            bottomMargin: Theme.dp(24)
        }
        most: page.width - Theme.dp(80)
        work: root.desk.work
    }

    // The field that is typed in lies around the item that has the focus.
    function languageOf(item: Item): string {
        for (let each = item; each; each = each.parent)
            if (each instanceof DeskField)
                return (each as DeskField).language;
        return "";
    }

    DeskKeyboard {
        id: keyboard

        language: root.languageOf(root.Window.activeFocusItem)

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        away: root.door.physicalKeyboard
        room: page.width
    }
}
