pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record's place on the start screen: a tile of the mosaic, or a line below it. The picture, or
// the line's sign, is the handle to drag it by.
Item {
    id: tile

    required property int index
    required property string slug
    required property string title
    required property string family
    required property url picture
    required property bool cutout
    required property real focalX
    required property real focalY
    property bool lined: false
    property bool last: false
    property bool aimed: false

    signal moved(int goal)
    signal dragged(real x, real y)
    signal dropped

    z: handle.pressed ? 10 : 0
    opacity: handle.pressed ? 0.85 : 1
    transform: Translate {
        x: handle.pressed ? handle.byX : 0
        y: handle.pressed ? handle.byY : 0
    }

    Loader {
        anchors.fill: parent
        active: !tile.lined

        sourceComponent: Poster {
            family: tile.family
            seed: tile.slug
            radius: Theme.deskRadius
            plain: GraphicsInfo.api === GraphicsInfo.Software
            source: tile.picture
            cutout: tile.cutout
            focalX: tile.focalX
            focalY: tile.focalY
            coal: Math.max(0.3, (words.y - Theme.dp(10)) / height)
            stage: Qt.rect(Theme.dp(12), Theme.dp(12), width - Theme.dp(24), Math.max(0, words.y - Theme.dp(24)))
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: tile.lined ? Theme.surface : "transparent"
        border.width: tile.aimed ? Theme.dp(8) : tile.lined ? Theme.outline : 0
        border.color: tile.aimed ? Theme.focus : Theme.deskLine
    }

    MouseArea {
        id: handle

        property real fromX
        property real fromY
        property real byX
        property real byY

        width: tile.lined ? number.x + number.width + Theme.dp(12) : parent.width
        height: parent.height
        preventStealing: true
        onPressed: mouse => {
            const at = mapToItem(tile.parent, mouse.x, mouse.y);
            fromX = at.x;
            fromY = at.y;
            byX = byY = 0;
        }
        onPositionChanged: mouse => {
            // Its own coordinates travel with it.
            const at = mapToItem(tile.parent, mouse.x, mouse.y);
            byX = at.x - fromX;
            byY = at.y - fromY;
            tile.dragged(at.x - tile.x, at.y - tile.y);
        }
        onReleased: tile.dropped()
        onCanceled: tile.dropped()

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Place %1: %2").arg(tile.index + 1).arg(tile.title)
        Accessible.id: "arrange-" + tile.slug
    }

    Icon {
        id: grip

        x: Theme.dp(12)
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.lined
        width: visible ? size : 0
        name: "drag-vertical"
        size: Theme.deskText * 1.5
        color: Theme.muted
    }

    Rectangle {
        id: number

        x: tile.lined ? grip.x + grip.width + Theme.dp(8) : Theme.dp(12)
        y: tile.lined ? (tile.height - height) / 2 : Theme.dp(12)
        width: Math.max(height, count.implicitWidth + Theme.dp(16))
        height: Theme.deskText * 1.9
        radius: height / 2
        color: tile.lined ? "transparent" : Theme.deskSide

        DeskText {
            id: count

            anchors.centerIn: parent
            text: tile.index + 1
            strength: 700
            color: tile.lined ? Theme.ink : Theme.deskSideInk
            Accessible.ignored: true
        }
    }

    DeskText {
        id: words

        x: tile.lined ? number.x + number.width + Theme.dp(12) : Theme.dp(16)
        y: tile.lined ? (tile.height - height) / 2 : buttons.y - height - Theme.dp(10)
        width: (tile.lined ? buttons.x : tile.width) - x - Theme.dp(16)
        text: tile.title
        strength: 600
        color: tile.lined ? Theme.ink : Theme.posterInk
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Row {
        id: buttons

        x: tile.lined ? tile.width - width - Theme.dp(8) : Theme.dp(12)
        y: tile.lined ? (tile.height - height) / 2 : tile.height - height - Theme.dp(12)
        spacing: Theme.dp(8)

        DeskButton {
            identifier: "arrange-earlier-" + tile.slug
            label: qsTr("%1: one place up").arg(tile.title)
            showsLabel: false
            icon: "arrow-up"
            enabled: tile.index > 0
            onTapped: tile.moved(tile.index - 1)
        }

        DeskButton {
            identifier: "arrange-later-" + tile.slug
            label: qsTr("%1: one place down").arg(tile.title)
            showsLabel: false
            icon: "arrow-down"
            enabled: !tile.last
            onTapped: tile.moved(tile.index + 1)
        }

        DeskButton {
            identifier: "arrange-lead-" + tile.slug
            label: qsTr("%1: make it the lead tile").arg(tile.title)
            showsLabel: false
            icon: tile.index === 0 ? "pin" : "pin-outline"
            enabled: tile.index > 0
            onTapped: tile.moved(0)
        }
    }
}
