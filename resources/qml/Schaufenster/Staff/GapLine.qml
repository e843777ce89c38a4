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
    readonly property string what: kind === "translation" ? qsTr("no text in %1").arg(languages) : kind === "alt" ? qsTr("no alternative text in %1").arg(languages) : kind === "review" ? qsTr("the review is overdue") : kind === "captions" ? qsTr("a video without captions") : qsTr("a picture without credit or licence")

    identifier: "gap-" + kind + "-" + slug
    label: qsTr("%1: %2").arg(title).arg(what)
    implicitHeight: Math.max(Theme.deskTouch, words.height + Theme.dp(16))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        radius: Theme.deskRadius
        color: line.down ? Theme.pressed : "transparent"
    }

    DeskText {
        id: words

        anchors {
            left: parent.left
            right: sign.left
            verticalCenter: parent.verticalCenter
        }
        text: line.label
        color: Theme.warn
        strength: 500
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Icon {
        id: sign

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        name: "chevron-right"
        size: Theme.deskText * 1.4
    }
}
