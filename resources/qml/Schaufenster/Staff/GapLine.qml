import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Something that is missing; a touch leads to where it is filled in.
Touchable {
    id: line

    required property string kind
    required property string slug
    required property string title
    required property string languages
    readonly property string tab: kind === "translation" ? "texts" : kind === "review" ? "time" : "picture"
    readonly property string icon: kind === "translation" ? "translate" : kind === "alt" ? "text-box-outline" : kind === "review" ? "calendar-alert" : kind === "captions" ? "closed-caption-outline" : "copyright"
    readonly property string what: kind === "translation" ? qsTr("no text in %1").arg(languages) : kind === "alt" ? qsTr("no alternative text in %1").arg(languages) : kind === "review" ? qsTr("the review is overdue") : kind === "captions" ? qsTr("a video without captions") : qsTr("a picture without credit or licence")

    identifier: "gap-" + kind + "-" + slug
    label: qsTr("%1: %2").arg(title).arg(what)
    implicitHeight: Math.max(Theme.deskTouch, words.height + Theme.dp(20))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: line.down ? Theme.pressed : Theme.surface
        border.width: Theme.outline
        border.color: Theme.deskLine
    }

    Icon {
        id: mark

        anchors {
            left: parent.left
            leftMargin: Theme.dp(16)
            verticalCenter: parent.verticalCenter
        }
        name: line.icon
        size: Theme.deskText * 1.3
        color: Theme.warn
    }

    Column {
        id: words

        anchors {
            left: mark.right
            right: sign.left
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(14)
        }

        DeskText {
            width: parent.width
            text: line.title
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            text: line.what
            color: Theme.warn
            strength: 500
            font.pixelSize: Theme.deskText * 0.9
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Icon {
        id: sign

        anchors {
            right: parent.right
            rightMargin: Theme.dp(10)
            verticalCenter: parent.verticalCenter
        }
        name: "chevron-right"
        size: Theme.deskText * 1.4
        color: Theme.muted
    }
}
