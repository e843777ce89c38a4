import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One record with its poster, and the way to everything about it.
Item {
    id: record

    required property string slug
    required property string title
    required property string teaser
    required property string town
    required property string categoryTitle
    required property string family
    required property url pictureMedium
    required property bool cutout
    required property real focalX
    required property real focalY
    required property string language
    required property bool landscape
    required property real room
    required property bool outside
    readonly property real inset: landscape ? 0 : poster.width + Theme.dp(26)

    signal more(Item poster)

    implicitHeight: landscape ? words.y + words.height : Math.max(words.height + Theme.dp(8), Theme.dp(260))

    Poster {
        id: poster

        anchors.left: parent.left
        width: record.landscape ? parent.width : Math.min(parent.width * 0.34, Theme.dp(340))
        height: record.landscape ? Math.min(width * 0.62, record.room * 0.4) : record.height
        family: record.family
        seed: record.slug
        source: record.pictureMedium
        cutout: record.cutout
        focalX: record.focalX
        focalY: record.focalY
        radius: Theme.radius * 0.7
        coal: 0.84
        plain: GraphicsInfo.api === GraphicsInfo.Software
        stage: Qt.rect(Theme.dp(24), Theme.dp(20), width - Theme.dp(48), height * 0.8)

        Badge {
            anchors {
                left: parent.left
                top: parent.top
                margins: Theme.dp(16)
            }
            text: record.categoryTitle
            visible: text !== "" && width < parent.width - Theme.touch - Theme.dp(40)
        }
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: record.inset + Theme.dp(6)
            rightMargin: Theme.dp(6)
        }
        y: record.landscape ? poster.height + Theme.dp(20) : 0
        spacing: Theme.dp(8)

        PlainText {
            width: parent.width - (record.landscape ? 0 : Theme.touch)
            visible: text !== ""
            text: record.town
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Heading {
            width: parent.width - (record.landscape ? 0 : Theme.touch)
            text: record.title
            language: record.language
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "map-card-title"
        }

        PlainText {
            width: parent.width
            text: record.teaser
            language: record.language
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            visible: record.outside
            text: qsTr("This place is outside of the map.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Item {
            width: 1
            height: Theme.dp(4)
        }

        BigButton {
            identifier: "map-more"
            label: qsTr("More about it")
            width: Math.min(parent.width, implicitWidth)
            implicitHeight: Math.max(Theme.touch, Theme.title * 2)
            fill: Theme.chosen
            inkColor: Theme.chosenInk
            Accessible.description: record.title
            onTapped: record.more(poster)
        }
    }
}
