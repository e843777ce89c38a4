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
    readonly property string icon: {
        switch (kind) {
        case "flashing":
            return "flash-alert";
        case "colour":
            return "palette";
        case "translation":
            return "translate";
        case "alt":
            return "text-box-outline";
        case "review":
            return "calendar-alert";
        case "captions":
        case "transcript":
            return "closed-caption-outline";
        default:
            return "copyright";
        }
    }
    readonly property string what: {
        switch (kind) {
        case "flashing":
            return qsTr("a video flashes more than three times a second, which can start a seizure");
        case "colour":
            return qsTr("white text on it is hard to read; choose a darker one");
        case "translation":
            return qsTr("no text in %1").arg(languages);
        case "alt":
            return qsTr("no alternative text in %1").arg(languages);
        case "review":
            return qsTr("the review is overdue");
        case "captions":
            return qsTr("a video without captions");
        case "transcript":
            return qsTr("a sound without captions, so there is nothing to read along");
        default:
            return qsTr("a picture without credit or licence");
        }
    }
    readonly property color tint: kind === "flashing" ? Theme.bad : Theme.warn
    readonly property string about: kind === "colour" ? qsTr("Colour of the house") : title

    identifier: "gap-" + kind + (slug === "" ? "" : "-" + slug)
    label: qsTr("%1: %2").arg(about).arg(what)
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
        color: line.tint
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
            text: line.about
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        DeskText {
            width: parent.width
            text: line.what
            color: line.tint
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
