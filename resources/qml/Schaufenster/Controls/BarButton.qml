import QtQuick
import Schaufenster.Theme

// A place of the lower bar: sign above its word.
Touchable {
    id: button

    property string icon
    property bool mirrored: false
    // It makes sense here; and there is room for it on the bar.
    property bool offered: true
    property bool tucked: false
    // Its sign says enough where the bar has no room for the word.
    property bool telling: false
    property bool brief: false
    readonly property real least: Theme.touch * 1.2
    readonly property real whole: Math.max(least, sign.size + Theme.dp(22), word.implicitWidth + Theme.dp(22))
    property color fill: Theme.surface
    property color inkColor: Theme.ink
    property color chosenFill: Theme.chosen
    property color chosenInk: Theme.chosenInk
    // A small number at the sign; none below 1.
    property int number: 0

    visible: offered && !tucked
    implicitWidth: brief ? least : whole
    implicitHeight: Math.max(Theme.touch, sign.size + word.implicitHeight + Theme.dp(18))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.down ? Theme.pressed : button.checked ? button.chosenFill : button.fill
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    Column {
        id: column

        anchors.centerIn: parent

        Icon {
            id: sign

            name: button.icon
            // Words grow with the text size; a bar whose signs grew too would take half the screen.
            size: Math.min(Theme.title * 1.1, Theme.dp(52))
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.down ? Theme.ink : button.checked ? button.chosenInk : button.inkColor
            transform: Scale {
                origin.x: sign.size / 2
                xScale: button.mirrored ? -1 : 1
            }
        }

        PlainText {
            id: word

            visible: !button.brief
            text: button.label
            anchors.horizontalCenter: parent.horizontalCenter
            strength: 600
            breadth: 85
            wrapMode: Text.NoWrap
            color: button.down ? Theme.ink : button.checked ? button.chosenInk : button.inkColor
            Accessible.ignored: true
        }
    }

    Rectangle {
        visible: button.number > 0
        x: column.x + column.width / 2 + sign.size * 0.3
        y: column.y - Theme.dp(6)
        width: Math.max(height, count.implicitWidth + Theme.dp(14))
        height: count.implicitHeight
        radius: height / 2
        color: Theme.contrast ? Theme.gold : Theme.crimson.base

        PlainText {
            id: count

            anchors.centerIn: parent
            text: button.number
            strength: 700
            font.pixelSize: Math.max(Theme.least, Math.min(Theme.base * 0.8, Theme.dp(30)))
            color: Theme.contrast ? Theme.goldInk : Theme.posterInk
            Accessible.ignored: true
        }
    }
}
