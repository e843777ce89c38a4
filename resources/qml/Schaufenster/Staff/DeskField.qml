import QtQuick
import QtQuick.Controls.Basic
import Schaufenster.Theme

// A line or a paragraph to type, with its name and how much fits.
Item {
    id: field

    property string identifier
    property string label
    property string placeholder
    // The name for those who only hear it, where the label leans on what stands around it.
    property string spoken
    property string text
    property string meter
    property color meterColor: Theme.good
    property bool several: false
    property real leastHeight: several ? Theme.dp(150) : Theme.deskTouch
    property int hints: Qt.ImhNone
    property bool rightToLeft: false
    // Tag of what is typed here; the keyboard follows it.
    property string language
    readonly property bool typing: line.activeFocus || area.activeFocus

    signal typed(string text)
    signal accepted

    function focusIn() {
        (several ? area : line).forceActiveFocus();
    }

    // What the model says, unless it is what was just typed: the cursor must not jump.
    onTextChanged: {
        if (line.text !== text)
            line.text = text;
        if (area.text !== text)
            area.text = text;
    }

    implicitHeight: head.height + Theme.dp(6) + box.height

    Item {
        id: head

        width: parent.width
        height: field.label === "" && field.meter === "" ? 0 : Math.max(name.height, count.height)

        DeskText {
            id: name

            anchors.left: parent.left
            width: parent.width - count.width - Theme.dp(12)
            text: field.label
            strength: 500
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            id: count

            anchors.right: parent.right
            text: field.meter
            strength: 600
            wrapMode: Text.NoWrap
            color: field.meterColor
        }
    }

    Rectangle {
        id: box

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            topMargin: head.height > 0 ? Theme.dp(6) : 0
        }
        height: Math.max(field.leastHeight, field.several ? area.implicitHeight : Math.max(line.implicitHeight, Theme.deskText * 1.9))
        radius: Theme.deskRadius
        color: Theme.surface
        border.width: field.typing ? Theme.outline * 2 : Theme.outline
        border.color: field.typing ? Theme.focus : Theme.deskLine

        TextField {
            id: line

            anchors.fill: parent
            visible: !field.several
            enabled: visible && field.enabled
            placeholderText: field.placeholder
            placeholderTextColor: Theme.muted
            inputMethodHints: field.hints
            horizontalAlignment: field.rightToLeft ? TextInput.AlignRight : TextInput.AlignLeft
            leftPadding: Theme.dp(16)
            rightPadding: Theme.dp(16)
            color: Theme.ink
            selectionColor: Theme.focus
            selectedTextColor: Theme.paper
            font.family: Theme.textFamily
            font.pixelSize: Theme.deskText
            background: null
            ContextMenu.menu: null
            Accessible.name: field.spoken !== "" ? field.spoken : field.label === "" ? field.placeholder : field.label
            Accessible.id: field.several ? "" : field.identifier
            onTextEdited: field.typed(text)
            // A long text shows how it begins.
            onTextChanged: {
                if (!activeFocus)
                    cursorPosition = 0;
            }
            onActiveFocusChanged: {
                if (!activeFocus)
                    cursorPosition = 0;
            }
            onAccepted: field.accepted()
        }

        TextArea {
            id: area

            anchors.fill: parent
            visible: field.several
            enabled: visible && field.enabled
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            inputMethodHints: field.hints
            horizontalAlignment: field.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
            leftPadding: Theme.dp(16)
            rightPadding: Theme.dp(16)
            topPadding: Theme.dp(14)
            bottomPadding: Theme.dp(14)
            color: Theme.ink
            selectionColor: Theme.focus
            selectedTextColor: Theme.paper
            font.family: Theme.textFamily
            font.pixelSize: Theme.deskText
            background: null
            ContextMenu.menu: null
            Accessible.name: field.spoken !== "" ? field.spoken : field.label === "" ? field.placeholder : field.label
            Accessible.id: field.several ? field.identifier : ""
            onTextChanged: {
                if (activeFocus && text !== field.text)
                    field.typed(text);
            }
        }
    }
}
