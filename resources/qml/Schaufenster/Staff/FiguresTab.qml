pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Key figures and milestones, each a line with its words in two languages.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property EditorViewModel editor: desk.editor

    spacing: Theme.dp(20)

    DeskCard {
        width: parent.width
        title: qsTr("Key figures")

        DeskText {
            width: parent.width
            text: qsTr("Three are shown at a glance: the first three.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Repeater {
            model: tab.editor.lists.figures

            ItemLine {
                id: figure

                required property string value
                required property string unit
                required property string label
                required property string other
                required property int index

                section: "figures"
                number: index
                lists: tab.editor.lists

                DeskField {
                    width: figure.part(0.18)
                    identifier: "figure-" + figure.index + "-value"
                    label: qsTr("Number")
                    text: figure.value
                    onTyped: text => tab.editor.lists.figure(figure.index, "value", text)
                }

                DeskField {
                    width: figure.part(0.14)
                    identifier: "figure-" + figure.index + "-unit"
                    label: qsTr("Unit")
                    text: figure.unit
                    onTyped: text => tab.editor.lists.figure(figure.index, "unit", text)
                }

                DeskField {
                    width: figure.part(0.34)
                    identifier: "figure-" + figure.index + "-label"
                    label: qsTr("What it counts (%1)").arg(tab.editor.texts.houseName)
                    text: figure.label
                    onTyped: text => tab.editor.lists.figure(figure.index, tab.editor.texts.house, text)
                }

                DeskField {
                    width: figure.part(0.34)
                    visible: tab.editor.texts.other !== ""
                    identifier: "figure-" + figure.index + "-other"
                    label: qsTr("What it counts (%1)").arg(tab.editor.texts.otherName)
                    text: figure.other
                    onTyped: text => tab.editor.lists.figure(figure.index, tab.editor.texts.other, text)
                }
            }
        }

        DeskButton {
            identifier: "figures-add"
            label: qsTr("Add a number")
            icon: "plus"
            onTapped: tab.editor.lists.add("figures")
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("Milestones")

        Repeater {
            model: tab.editor.lists.milestones

            ItemLine {
                id: milestone

                required property int year
                required property string text
                required property string other
                required property int index

                section: "milestones"
                number: index
                lists: tab.editor.lists

                DeskField {
                    width: milestone.part(0.14)
                    identifier: "milestone-" + milestone.index + "-year"
                    label: qsTr("Year")
                    text: milestone.year.toString()
                    hints: Qt.ImhDigitsOnly
                    onTyped: text => tab.editor.lists.milestone(milestone.index, "year", text)
                }

                DeskField {
                    width: milestone.part(0.43)
                    identifier: "milestone-" + milestone.index + "-text"
                    label: qsTr("What happened (%1)").arg(tab.editor.texts.houseName)
                    text: milestone.text
                    onTyped: text => tab.editor.lists.milestone(milestone.index, tab.editor.texts.house, text)
                }

                DeskField {
                    width: milestone.part(0.43)
                    visible: tab.editor.texts.other !== ""
                    identifier: "milestone-" + milestone.index + "-other"
                    label: qsTr("What happened (%1)").arg(tab.editor.texts.otherName)
                    text: milestone.other
                    onTyped: text => tab.editor.lists.milestone(milestone.index, tab.editor.texts.other, text)
                }
            }
        }

        DeskButton {
            identifier: "milestones-add"
            label: qsTr("Add a milestone")
            icon: "plus"
            onTapped: tab.editor.lists.add("milestones")
        }
    }
}
