import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What happened, and to whom; leads to the record.
Touchable {
    id: card

    required property int year
    required property string text
    required property string title
    required property string slug
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    required property color ink
    required property color ground

    // The record's name, where the sentence does not say it.
    readonly property string name: text.includes(title) ? "" : title

    label: (year + ". " + text + " " + name).trim()
    Accessible.description: heart.words
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.dp(28))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: card.ground
        opacity: card.down ? 1 : 0.72
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(16)
            rightMargin: Theme.dp(10)
        }
        spacing: Theme.dp(6)

        PlainText {
            width: parent.width
            text: card.text
            color: card.ink
            strength: 500
            breadth: 85
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.name
            color: card.ink
            strength: 400
            breadth: 85
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    KeptMark {
        id: heart

        anchors {
            right: parent.right
            top: parent.top
            margins: -width / 4
        }
        keeper: card.keeper
        slug: card.slug
    }
}
