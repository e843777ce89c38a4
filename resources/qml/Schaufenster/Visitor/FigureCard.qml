import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A key figure and what it counts.
Rectangle {
    id: card

    required property string value
    required property string label
    property string family: "teal"
    property string language

    implicitHeight: column.implicitHeight + Theme.dp(36)
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.contrast ? Theme.outline : 0
    border.color: Theme.line
    // Number and thing are one statement.
    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + label

    Column {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(26)
            topMargin: Theme.dp(18)
        }

        Heading {
            width: parent.width
            // One height for all: what stands beside each other stands on one line, long or short.
            height: Math.ceil(Theme.headline * 1.2)
            verticalAlignment: Text.AlignBottom
            text: card.value
            color: Theme.figure(card.family)
            font.pixelSize: Theme.headline * 0.86
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        PlainText {
            width: parent.width
            text: card.label
            font.pixelSize: Theme.reading
            strength: 500
            color: Theme.muted
            lineHeight: 1.05
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
