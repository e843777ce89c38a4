import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// What is typed; a touch on it brings the keyboard back.
Touchable {
    id: line

    property string text
    // Of what is typed, whatever the screen's direction.
    readonly property bool rightToLeft: text === "" ? LayoutMirroring.enabled : /[\u0590-\u08ff]/.test(text)
    property bool typing: false

    label: text === "" ? qsTr("What are you looking for?") : qsTr("You look for: %1").arg(text)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(24))
    Accessible.role: Accessible.EditableText
    Accessible.editable: true
    Accessible.readOnly: false

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: line.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline * 2
        border.color: Theme.ink
    }

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.dp(28)
            verticalCenter: parent.verticalCenter
        }
        name: "magnify"
    }

    Item {
        anchors {
            left: sign.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: Theme.dp(16)
            rightMargin: Theme.dp(32)
        }
        clip: true

        PlainText {
            id: words

            // The end of a long line stays in sight: that is where one types.
            x: line.rightToLeft ? Math.max(0, parent.width - width) : Math.min(0, parent.width - width - caret.width * 2)
            anchors.verticalCenter: parent.verticalCenter
            text: line.text === "" ? qsTr("What are you looking for?") : line.text
            wrapMode: Text.NoWrap
            color: line.text === "" ? Theme.muted : Theme.ink
            font.pixelSize: Theme.title
            Accessible.ignored: true
        }

        Rectangle {
            id: caret

            width: Math.max(2, Theme.dp(4))
            height: Theme.title * 1.2
            anchors.verticalCenter: parent.verticalCenter
            x: line.text === "" ? (line.rightToLeft ? parent.width - width : 0) : line.rightToLeft ? Math.max(0, words.x - width * 2) : words.x + words.width + width
            visible: line.typing
            color: Theme.focus
        }
    }
}
