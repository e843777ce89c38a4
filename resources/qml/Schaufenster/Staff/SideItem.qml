import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A place to go to, light on dark; the one where we are is turned round.
Touchable {
    id: item

    // How many things wait there, and in words what they are.
    property int waiting: 0
    property string hint
    // Its words in the middle, in two lines where one is too short for them.
    property bool compact: false

    implicitWidth: word.implicitWidth + (badge.visible ? badge.width + Theme.dp(10) : 0) + Theme.dp(28)
    implicitHeight: Math.max(Theme.deskTouch, compact ? Theme.deskText * 2.9 : word.height)
    focusRadius: Theme.deskRadius
    Accessible.description: waiting > 0 ? hint : ""

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: item.checked ? (Theme.dark ? Theme.chosen : Theme.surface) : item.down ? Qt.lighter(Theme.deskSide, 1.6) : "transparent"
        border.width: Theme.contrast && item.checked ? Theme.outline : 0
        border.color: Theme.chosen
    }

    DeskText {
        id: word

        anchors {
            left: parent.left
            right: badge.visible && !item.compact ? badge.left : parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: item.compact ? Theme.dp(4) : Theme.dp(14)
            rightMargin: item.compact ? Theme.dp(4) : badge.visible ? Theme.dp(10) : Theme.dp(14)
        }
        text: item.label
        strength: item.checked ? 600 : 500
        lineHeight: 1
        color: item.checked ? (Theme.dark ? Theme.chosenInk : Theme.ink) : Theme.deskSideInk
        font.pixelSize: item.compact ? Theme.deskText * 0.88 : Theme.deskText
        horizontalAlignment: item.compact ? Text.AlignHCenter : Text.AlignLeft
        Accessible.ignored: true
    }

    Rectangle {
        id: badge

        anchors {
            right: parent.right
            rightMargin: item.compact ? 0 : Theme.dp(14)
            top: parent.top
            topMargin: item.compact ? -Theme.dp(9) : (parent.height - height) / 2
        }
        visible: item.waiting > 0
        width: Math.max(height, count.implicitWidth + Theme.dp(16))
        height: Theme.deskText * (item.compact ? 1.2 : 1.4)
        radius: height / 2
        color: Theme.warn

        DeskText {
            id: count

            anchors.centerIn: parent
            text: item.waiting > 99 ? "99+" : item.waiting
            strength: 700
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.deskText * 0.86
            color: Theme.goodInk
            Accessible.ignored: true
        }
    }
}
