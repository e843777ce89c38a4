pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The colour and the sign of a category, each by one touch.
Column {
    id: look

    required property CategoriesViewModel categories

    spacing: Theme.dp(16)

    DeskText {
        width: parent.width
        text: qsTr("Colour")
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(10)

        Repeater {
            model: look.categories.families

            Touchable {
                id: swatch

                required property string modelData

                identifier: "category-family-" + modelData
                label: CategoryWords.family(modelData)
                checkable: true
                checked: look.categories.family === modelData
                focusRadius: Theme.deskRadius
                implicitWidth: Math.max(Theme.deskText * 8, word.implicitWidth + sign.width + Theme.dp(52))
                implicitHeight: Math.max(Theme.deskTouch, word.implicitHeight + Theme.dp(20))
                onTapped: look.categories.paint(modelData)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.deskRadius
                    color: swatch.down ? Qt.darker(Theme.family(swatch.modelData).paperInk, 1.2) : Theme.family(swatch.modelData).paperInk
                }

                DeskText {
                    id: word

                    x: Theme.dp(16)
                    anchors.verticalCenter: parent.verticalCenter
                    text: swatch.label
                    strength: 600
                    wrapMode: Text.NoWrap
                    color: Theme.paper
                    Accessible.ignored: true
                }

                Icon {
                    id: sign

                    anchors {
                        right: parent.right
                        rightMargin: Theme.dp(10)
                        verticalCenter: parent.verticalCenter
                    }
                    visible: swatch.checked
                    name: "check-circle"
                    size: Theme.deskText * 1.4
                    color: Theme.paper
                }
            }
        }
    }

    DeskText {
        width: parent.width
        topPadding: Theme.dp(8)
        text: qsTr("Sign")
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    Grid {
        id: signs

        readonly property real cell: Math.max(Theme.deskTouch, Theme.deskText * 2.4)

        width: parent.width
        columns: Math.max(4, Math.floor((width + spacing) / (cell + spacing)))
        spacing: Theme.dp(10)

        Repeater {
            model: CategorySigns.all

            Touchable {
                id: choice

                required property Choice modelData

                identifier: "category-sign-" + modelData.key
                label: modelData.label
                checkable: true
                checked: look.categories.icon === modelData.key
                focusRadius: Theme.deskRadius
                implicitWidth: signs.cell
                implicitHeight: signs.cell
                onTapped: look.categories.sign(modelData.key)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.deskRadius
                    color: choice.checked ? Theme.family(look.categories.family).paperInk : choice.down ? Theme.pressed : Theme.surface
                    border.width: choice.checked ? 0 : Theme.outline
                    border.color: Theme.deskLine
                }

                Icon {
                    anchors.centerIn: parent
                    name: choice.modelData.key
                    size: signs.cell * 0.56
                    color: choice.checked ? Theme.paper : Theme.ink
                }
            }
        }
    }
}
