import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// How far it is; a touch leads there.
Item {
    id: line

    required property int position
    required property int duration

    signal sought(int milliseconds)

    function clock(milliseconds: int): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Number(Math.floor(seconds / 60)).toLocaleString(Qt.locale(), "f", 0) + ":" + String(seconds % 60).padStart(2, "0");
    }

    implicitHeight: Math.max(Theme.mm(10), time.height)

    Rectangle {
        id: groove

        anchors {
            left: parent.left
            right: time.left
            rightMargin: Theme.dp(24)
            verticalCenter: parent.verticalCenter
        }
        height: Theme.dp(16)
        radius: height / 2
        color: Qt.alpha(Theme.posterInk, 0.3)

        Rectangle {
            anchors.left: parent.left
            width: line.duration > 0 ? parent.width * line.position / line.duration : 0
            height: parent.height
            radius: height / 2
            color: Theme.gold
        }
    }

    MouseArea {
        anchors.fill: groove
        anchors.margins: -Theme.mm(5)
        onClicked: mouse => {
            const share = Math.max(0, Math.min(1, (mouse.x - Theme.mm(5)) / groove.width));
            line.sought(line.duration * (line.LayoutMirroring.enabled ? 1 - share : share));
        }
    }

    PlainText {
        id: time

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        text: line.clock(line.position) + " / " + line.clock(line.duration)
        color: Theme.posterInk
        wrapMode: Text.NoWrap
    }
}
