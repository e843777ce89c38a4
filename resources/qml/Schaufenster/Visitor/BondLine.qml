import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One sentence on how two records belong together; leads to the other one.
Touchable {
    id: line

    required property int index
    required property string slug
    required property string title
    required property string kind
    required property bool outgoing
    property string style
    property bool mirrored: false
    property real inset: 0
    property int strength: 500

    identifier: "bond-" + slug + "-" + kind
    label: Bonds.said(kind, outgoing, title)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(18))
    focusRadius: Theme.dp(14)
    focusReach: 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.dp(14)
        color: line.down ? Theme.pressed : "transparent"
    }

    ThreadLine {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.dp(12) + line.inset
            verticalCenter: parent.verticalCenter
        }
        visible: line.style !== ""
        width: visible ? Theme.dp(50) : 0
        height: Theme.dp(24)
        style: line.style
        paper: line.down ? Theme.pressed : Theme.surface
    }

    PlainText {
        id: words

        anchors {
            left: sign.right
            right: arrow.left
            leftMargin: Theme.dp(12)
            verticalCenter: parent.verticalCenter
        }
        text: line.label
        strength: line.strength
        breadth: 85
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Icon {
        id: arrow

        anchors {
            right: parent.right
            rightMargin: Theme.dp(8)
            verticalCenter: parent.verticalCenter
        }
        name: line.mirrored ? "chevron-left" : "chevron-right"
        color: Theme.muted
    }
}
