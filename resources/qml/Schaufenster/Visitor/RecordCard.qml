import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A record in a list: small poster, title, teaser.
Touchable {
    id: card

    required property string slug
    required property string title
    required property string teaser
    required property string family
    required property url pictureSmall
    required property bool cutout
    required property real focalX
    required property real focalY

    // What was looked for in title and teaser, and what else is to be said.
    property list<int> titleMarks
    property list<int> teaserMarks
    property string note
    // How many there is room for, at least two of the teaser; who grows with the words has five.
    property int lines: Math.max(4, Math.floor((height - Theme.dp(16)) / (Theme.base * 1.32)))

    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null
    readonly property real need: column.implicitHeight + Theme.dp(28)

    identifier: "card-" + slug
    label: [title, teaser, note].filter(text => text !== "").join(". ")
    implicitHeight: Math.max(Theme.base * 4.3, need)
    focusReach: 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: card.down ? Theme.pressed : Theme.surface
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.line
    }

    Poster {
        id: poster

        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Math.min(card.height, card.width * 0.29)
        family: card.family
        seed: card.slug
        source: card.pictureSmall
        cutout: card.cutout
        focalX: card.focalX
        focalY: card.focalY
        radius: Theme.radius
        coal: 0.86
        plain: GraphicsInfo.api === GraphicsInfo.Software
        stage: Qt.rect(Theme.dp(12), Theme.dp(10), width - Theme.dp(24), height * 0.84)
    }

    KeptMark {
        id: heart

        anchors {
            left: poster.left
            top: poster.top
            margins: Theme.dp(6)
        }
        keeper: card.keeper
        slug: card.slug
    }

    Column {
        id: column

        anchors {
            left: poster.right
            leftMargin: Theme.dp(22)
            right: parent.right
            rightMargin: Theme.dp(18)
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.dp(2)

        MarkedText {
            id: heading

            width: parent.width
            strength: 700
            breadth: 85
            text: card.title
            marks: card.titleMarks
            font.pixelSize: Theme.base * 1.08
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        MarkedText {
            width: parent.width
            text: card.teaser
            marks: card.teaserMarks
            color: Theme.muted
            font.pixelSize: Theme.base
            maximumLineCount: card.lines - heading.lineCount - (card.note === "" ? 0 : remark.lineCount)
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        PlainText {
            id: remark

            width: parent.width
            visible: card.note !== ""
            text: card.note
            maximumLineCount: 2
            strength: 600
            font.pixelSize: Theme.small
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
