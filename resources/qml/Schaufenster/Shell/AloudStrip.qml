import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The sentence that is said, and what can be done about it.
FocusScope {
    id: strip

    required property AloudViewModel aloud
    readonly property bool wide: width > buttons.implicitWidth + Theme.base * 18

    implicitHeight: (wide ? Math.max(buttons.height, caption.height) : caption.height + Theme.dp(12) + buttons.height) + Theme.dp(28)
    onActiveFocusChanged: aloud.steer(activeFocus)

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Read aloud")

    Rectangle {
        anchors.fill: parent
        color: Theme.chosen
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    // Nothing under the strip hears a touch on it.
    MouseArea {
        anchors.fill: parent
    }

    PlainText {
        id: caption

        anchors {
            left: parent.left
            leftMargin: Theme.margin
        }
        y: strip.wide ? (strip.height - height) / 2 : Theme.dp(14)
        width: strip.wide ? parent.width - 2 * Theme.margin - buttons.width - Theme.gap : parent.width - 2 * Theme.margin
        // Large words are not to take the room of what is read.
        height: Math.min(Theme.title * 2.7, Theme.dp(132))
        verticalAlignment: Text.AlignVCenter
        text: strip.aloud.failed ? qsTr("The voice cannot be heard at the moment.") : strip.aloud.sentence !== "" ? strip.aloud.sentence : strip.aloud.exploring ? qsTr("Touch to hear, touch again to open") : qsTr("Read this screen")
        color: Theme.chosenInk
        strength: 600
        // Few sentences are so long: they are set smaller.
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.base / Theme.textScale * 0.7
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignLeft
    }

    // The buttons' place is mirrored, their order is not.
    Item {
        anchors {
            right: parent.right
            rightMargin: strip.wide ? Theme.margin : (parent.width - width) / 2
        }
        y: strip.wide ? (strip.height - height) / 2 : caption.y + caption.height + Theme.dp(12)
        width: buttons.width
        height: buttons.height

        AloudButtons {
            id: buttons

            aloud: strip.aloud
        }
    }
}
