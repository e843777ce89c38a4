pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A language's own name, its direction, and where a missing text comes from.
Item {
    id: sheet

    required property LanguagesViewModel languages
    property bool open: false
    // Empty for a language that is not among the common ones: its tag is typed.
    property string known
    property string tag
    property string endonym
    property bool rightToLeft: false
    property string fallback
    readonly property bool complete: endonym.trim() !== "" && (known !== "" || languages.isTag(tag))

    anchors.fill: parent
    visible: open
    z: 40

    function begin(tag: string, endonym: string, rightToLeft: bool, fallback: string) {
        known = tag;
        sheet.tag = tag;
        sheet.endonym = endonym;
        sheet.rightToLeft = rightToLeft;
        sheet.fallback = fallback;
        languages.edit(tag);
        open = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.open = false
        }
    }

    Flickable {
        anchors.fill: parent
        contentHeight: card.height + Theme.dp(80)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        MouseArea {
            width: parent.width
            height: Math.max(parent.height, sheet.height)
            onClicked: sheet.open = false
        }

        DeskCard {
            id: card

            x: (sheet.width - width) / 2
            y: Math.max(Theme.dp(40), (sheet.height - height) / 2)
            width: Math.min(sheet.width - Theme.dp(80), Theme.deskText * 40)
            title: sheet.known === "" ? qsTr("Another language") : Tongues.called(sheet.known) || sheet.endonym

            DeskField {
                width: parent.width
                visible: sheet.known === ""
                identifier: "language-tag"
                label: qsTr("International short name of the language")
                placeholder: qsTr("Such as ja or pt-BR")
                hints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                text: sheet.tag
                onTyped: text => sheet.tag = text
            }

            DeskField {
                width: parent.width
                identifier: "language-name"
                label: qsTr("What its speakers call it")
                placeholder: qsTr("Such as Nederlands")
                text: sheet.endonym
                rightToLeft: sheet.rightToLeft
                onTyped: text => sheet.endonym = text
            }

            ChoiceLine {
                width: parent.width
                identifier: "language-direction"
                label: qsTr("Written from")
                choices: [
                    Choice {
                        key: "ltr"
                        label: qsTr("left to right")
                    },
                    Choice {
                        key: "rtl"
                        label: qsTr("right to left")
                    }
                ]
                chosen: sheet.rightToLeft ? "rtl" : "ltr"
                onPicked: key => sheet.rightToLeft = key === "rtl"
            }

            DeskText {
                width: parent.width
                text: qsTr("What is not translated yet appears in")
                strength: 600
                horizontalAlignment: Text.AlignLeft
            }

            Flow {
                width: parent.width
                spacing: Theme.dp(8)

                DeskChip {
                    identifier: "fallback-none"
                    label: qsTr("the house's language")
                    checked: sheet.fallback === ""
                    onTapped: sheet.fallback = ""
                }

                Repeater {
                    model: sheet.languages.fallbacks

                    DeskChip {
                        required property string tag
                        required property string endonym

                        identifier: "fallback-" + tag
                        label: endonym
                        checked: sheet.fallback === tag
                        onTapped: sheet.fallback = tag
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.dp(12)
                layoutDirection: Qt.RightToLeft

                DeskButton {
                    identifier: "language-save"
                    label: qsTr("Save")
                    kind: "primary"
                    enabled: sheet.complete
                    onTapped: {
                        sheet.languages.save(sheet.tag, sheet.endonym, sheet.rightToLeft, sheet.fallback);
                        sheet.open = false;
                    }
                }

                DeskButton {
                    identifier: "language-cancel"
                    label: qsTr("Cancel")
                    onTapped: sheet.open = false
                }
            }
        }
    }
}
