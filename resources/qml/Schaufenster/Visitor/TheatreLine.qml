import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// How far it is; a touch leads there. It runs from left to right in every language, as the buttons
// that go back and on do.
Item {
    id: line

    required property int position
    required property int duration
    readonly property real value: position / 1000
    readonly property real minimumValue: 0
    readonly property real maximumValue: duration / 1000
    readonly property real stepSize: 10
    readonly property string time: qsTr("%1 of %2").arg(clock(position)).arg(clock(duration))

    signal sought(int milliseconds)

    function clock(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: Math.max(Theme.touch, digits.height)
    activeFocusOnTab: true
    Keys.onLeftPressed: sought(position - stepSize * 1000)
    Keys.onRightPressed: sought(position + stepSize * 1000)

    Accessible.role: Accessible.Slider
    Accessible.id: "theatre-line"
    Accessible.name: qsTr("How far it is")
    Accessible.description: time
    Accessible.focusable: true
    Accessible.onIncreaseAction: sought(position + stepSize * 1000)
    Accessible.onDecreaseAction: sought(position - stepSize * 1000)

    Rectangle {
        id: groove

        anchors {
            left: parent.left
            right: digits.left
            rightMargin: Theme.dp(24)
            verticalCenter: parent.verticalCenter
        }
        height: Theme.dp(16)
        radius: height / 2
        color: Qt.alpha(Theme.posterInk, 0.3)

        Rectangle {
            width: line.duration > 0 ? parent.width * line.position / line.duration : 0
            height: parent.height
            radius: height / 2
            color: Theme.gold
        }
    }

    MouseArea {
        x: groove.x
        width: groove.width
        height: parent.height
        onClicked: mouse => line.sought(line.duration * Math.max(0, Math.min(1, mouse.x / width)))
    }

    PlainText {
        id: digits

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        text: line.clock(line.position) + " / " + line.clock(line.duration)
        color: Theme.posterInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    FocusRing {
        anchors.fill: parent
        anchors.margins: -Theme.dp(8)
        radius: Theme.radius
        visible: line.activeFocus && Theme.guided
    }
}
