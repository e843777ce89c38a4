pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The colour of what is chosen: good ones to touch, another one to type, each with its contrast.
Column {
    id: group

    required property SettingsViewModel settings
    property string typed: settings.houseColour
    readonly property real contrast: settings.contrastOf(settings.houseColour)

    spacing: Theme.dp(10)

    function word(name: string): string {
        switch (name) {
        case "teal":
            return qsTr("Teal");
        case "green":
            return qsTr("Green");
        case "blue":
            return qsTr("Blue");
        case "sky":
            return qsTr("Sky");
        case "indigo":
            return qsTr("Indigo");
        case "violet":
            return qsTr("Violet");
        case "plum":
            return qsTr("Plum");
        case "crimson":
            return qsTr("Crimson");
        case "brick":
            return qsTr("Brick");
        case "earth":
            return qsTr("Earth");
        case "slate":
            return qsTr("Slate");
        default:
            return qsTr("None");
        }
    }

    DeskText {
        width: parent.width
        text: qsTr("Colour of the house")
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    Grid {
        id: swatches

        columns: Math.max(2, Math.floor((width + spacing) / (Theme.deskText * 9.5)))
        width: parent.width
        spacing: Theme.dp(10)

        Repeater {
            model: group.settings.colours

            Touchable {
                id: swatch

                required property string name
                required property string colour
                required property real contrast
                required property bool chosen

                identifier: "colour-" + (name === "" ? "none" : name)
                label: group.word(name)
                Accessible.description: note.text
                checkable: true
                checked: chosen
                focusRadius: Theme.deskRadius
                implicitWidth: (swatches.width - (swatches.columns - 1) * swatches.spacing) / swatches.columns
                implicitHeight: Math.max(Theme.deskTouch, words.height + Theme.dp(24))
                onTapped: group.settings.put("house_colour", colour)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.deskRadius
                    color: swatch.colour === "" ? Theme.surface : swatch.colour
                    border.width: swatch.colour === "" ? Theme.outline : 0
                    border.color: Theme.deskLine
                }

                Column {
                    id: words

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.dp(16)
                        rightMargin: sign.width + Theme.dp(16)
                    }

                    DeskText {
                        width: parent.width
                        text: swatch.label
                        strength: 600
                        color: swatch.colour === "" ? Theme.ink : Theme.paper
                        horizontalAlignment: Text.AlignLeft
                        Accessible.ignored: true
                    }

                    DeskText {
                        id: note

                        width: parent.width
                        text: swatch.colour === "" ? qsTr("as designed") : qsTr("%1 : 1").arg(swatch.contrast.toLocaleString(Qt.locale(), "f", 1))
                        font.pixelSize: Theme.deskText * 0.86
                        color: swatch.colour === "" ? Theme.muted : Theme.paper
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
                    visible: swatch.chosen
                    name: "check-circle"
                    size: Theme.deskText * 1.4
                    color: swatch.colour === "" ? Theme.ink : Theme.paper
                }
            }
        }
    }

    DeskField {
        width: parent.width
        identifier: "colour-own"
        label: qsTr("Or the exact colour of your house")
        placeholder: qsTr("Such as #1F4E9C")
        hints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
        text: group.typed
        onTyped: text => {
            group.typed = text;
            if (/^#[0-9A-Fa-f]{6}$/.test(text))
                group.settings.put("house_colour", text);
        }
    }

    DeskText {
        width: parent.width
        visible: group.settings.houseColour !== ""
        text: group.settings.readable ? qsTr("White text on this colour reads well: %1 : 1.").arg(group.contrast.toLocaleString(Qt.locale(), "f", 1)) : qsTr("White text on this colour is hard to read: %1 : 1. It should be 4.5 : 1 at least; choose a darker one.").arg(group.contrast.toLocaleString(Qt.locale(), "f", 1))
        color: group.settings.readable ? Theme.muted : Theme.bad
        strength: group.settings.readable ? 400 : 600
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "colour-contrast"
    }
}
