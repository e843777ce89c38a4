import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A language of the house: what it is called, whether it is on, and what to do with it.
Rectangle {
    id: line

    required property LanguagesViewModel languages
    required property string house
    required property string tag
    required property string endonym
    required property bool rightToLeft
    required property string fallback
    required property string fallbackName
    required property bool shown
    required property bool first
    required property bool last
    readonly property bool own: tag === house
    readonly property string called: Tongues.called(tag)
    readonly property bool oneLine: buttons.need + Theme.deskText * 12 < width

    signal prefer
    signal change

    implicitHeight: oneLine ? Math.max(words.height, buttons.height) + Theme.dp(24) : words.height + buttons.height + Theme.dp(40)
    radius: Theme.deskRadius
    color: shown ? Theme.surface : "transparent"
    border.width: Theme.outline
    border.color: Theme.deskLine

    function note(): string {
        if (!shown)
            return qsTr("off: visitors do not see it");
        if (own)
            return qsTr("the house's language: visitors begin in it");
        return fallbackName === "" ? "" : qsTr("what is missing appears in: %1").arg(fallbackName);
    }

    Column {
        id: words

        x: Theme.dp(20)
        y: line.oneLine ? (line.height - height) / 2 : Theme.dp(14)
        width: line.oneLine ? line.width - buttons.width - Theme.dp(52) : line.width - 2 * x

        DeskText {
            width: parent.width
            text: line.called === "" || line.called === line.endonym ? line.endonym : "\u2068" + line.endonym + "\u2069 · " + line.called
            strength: 600
            color: line.shown ? Theme.ink : Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        DeskText {
            width: parent.width
            visible: text !== ""
            text: line.note()
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }

    Flow {
        id: buttons

        readonly property real need: {
            let sum = -spacing;
            for (const child of children)
                sum += child.visible ? child.implicitWidth + spacing : 0;
            return Math.ceil(sum);
        }

        anchors {
            right: parent.right
            rightMargin: Theme.dp(12)
        }
        y: line.oneLine ? (line.height - height) / 2 : line.height - height - Theme.dp(12)
        width: Math.min(need, line.width - Theme.dp(24))
        spacing: Theme.dp(8)

        DeskButton {
            identifier: "language-house-" + line.tag
            label: qsTr("Begin with it")
            visible: line.shown && !line.own
            onTapped: line.prefer()
        }

        DeskButton {
            identifier: "language-toggle-" + line.tag
            label: line.shown ? qsTr("Switch off") : qsTr("Switch on")
            visible: !line.own
            onTapped: line.languages.toggle(line.tag)
        }

        DeskButton {
            identifier: "language-change-" + line.tag
            label: qsTr("Change")
            onTapped: line.change()
        }

        DeskButton {
            identifier: "language-up-" + line.tag
            label: qsTr("%1: further up").arg(line.endonym)
            showsLabel: false
            icon: "arrow-up"
            enabled: !line.first
            onTapped: line.languages.shift(line.tag, -1)
        }

        DeskButton {
            identifier: "language-down-" + line.tag
            label: qsTr("%1: further down").arg(line.endonym)
            showsLabel: false
            icon: "arrow-down"
            enabled: !line.last
            onTapped: line.languages.shift(line.tag, 1)
        }
    }
}
