import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Where this screen stands: a golden square on its tip, and the words.
Item {
    id: here

    required property real dotX
    required property real dotY
    // A pin stands there too: the words beside it must do.
    property bool covered: false
    property real beside: 0
    property real above: 0
    readonly property real half: Theme.dp(26)
    readonly property size mark: Qt.size(half + Theme.dp(10), 0)

    function put(box: rect) {
        // Words that find no room stand above all the same.
        beside = box.width > 0 ? box.x : -implicitWidth / 2;
        above = box.width > 0 ? box.y : -half - implicitHeight - Theme.dp(8);
    }

    implicitWidth: plate.implicitWidth
    implicitHeight: plate.implicitHeight
    x: dotX
    y: dotY

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: here.half * 1.42
        height: width
        rotation: 45
        visible: !here.covered
        color: Theme.gold
        border.width: Theme.dp(5)
        border.color: Theme.goldInk

        Rectangle {
            anchors.centerIn: parent
            width: Theme.dp(12)
            height: width
            color: Theme.goldInk
        }
    }

    Rectangle {
        id: plate

        x: here.beside
        y: here.above
        implicitWidth: line.implicitWidth + Theme.dp(36)
        implicitHeight: line.implicitHeight + Theme.dp(12)
        width: implicitWidth
        height: implicitHeight
        radius: Theme.dp(10)
        color: Theme.gold
        border.width: Theme.dp(3)
        border.color: Theme.goldInk

        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.dp(10)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "map-marker-account"
                color: Theme.goldInk
            }

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("You are here")
                wrapMode: Text.NoWrap
                strength: 700
                color: Theme.goldInk
                Accessible.id: "you-are-here"
            }
        }
    }
}
