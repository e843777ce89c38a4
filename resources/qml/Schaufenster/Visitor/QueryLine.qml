import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What is typed, with the end in sight and a caret there. Letters come from the keyboard on the
// screen or from a real one; it only shows them.
Item {
    id: line

    required property SearchViewModel search
    // Assistive technology reads these of an editable text.
    readonly property string text: search.query
    readonly property int cursorPosition: text.length
    readonly property bool empty: text === ""
    readonly property string hint: qsTr("Type a name, a place or a word.")
    // Very large words leave no room for the whole hint.
    readonly property bool roomy: measure.advanceWidth + Theme.dp(20) < window.width
    readonly property bool leftwards: empty ? LayoutMirroring.enabled : search.runsLeft

    signal tapped

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(20))
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Search")
    Accessible.description: line.empty ? hint : line.text
    Accessible.id: "query"
    Accessible.focusable: true
    Accessible.editable: true
    Accessible.searchEdit: true
    Accessible.onPressAction: line.tapped()

    TextMetrics {
        id: measure

        text: line.hint
        font.family: Theme.arabic(line.hint) ? Theme.arabicFamily : Theme.textFamily
        font.pixelSize: Theme.base
    }

    MouseArea {
        anchors.fill: parent
        onClicked: line.tapped()
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.surface
        border.width: line.activeFocus ? Theme.dp(5) : Theme.outline
        border.color: line.activeFocus ? Theme.focus : Theme.edge
    }

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.dp(28)
            verticalCenter: parent.verticalCenter
        }
        name: "magnify"
        color: Theme.muted
    }

    Item {
        id: window

        anchors {
            left: sign.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: Theme.dp(18)
            rightMargin: Theme.dp(36)
        }
        clip: true

        PlainText {
            id: words

            readonly property real overflow: line.empty ? 0 : Math.max(0, implicitWidth + caret.width * 2 - window.width)

            anchors.verticalCenter: parent.verticalCenter
            readonly property real inset: line.empty ? Theme.dp(10) : 0
            width: implicitWidth
            x: line.leftwards ? window.width - width + overflow - caret.width - inset : inset - overflow
            text: !line.empty ? line.text : line.roomy ? line.hint : qsTr("Search")
            color: line.empty ? Theme.muted : Theme.ink
            strength: line.empty ? 400 : 600
            wrapMode: Text.NoWrap
            font.pixelSize: line.empty ? Theme.base : Theme.title
            Accessible.ignored: true
        }

        Rectangle {
            id: caret

            readonly property real start: line.leftwards ? window.width - width : 0
            readonly property real end: line.leftwards ? words.x - width : words.x + words.width + Theme.dp(2)

            x: Math.max(0, Math.min(window.width - width, line.empty ? start : end))
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(2, Theme.dp(4))
            height: Theme.title * 1.25
            color: Theme.focus

            SequentialAnimation on opacity {
                running: line.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                alwaysRunToEnd: true

                PauseAnimation {
                    duration: Theme.calm
                }

                NumberAnimation {
                    to: 0.15
                    duration: Theme.quick
                }

                PauseAnimation {
                    duration: Theme.calm
                }

                NumberAnimation {
                    to: 1
                    duration: Theme.quick
                }
            }
        }
    }
}
