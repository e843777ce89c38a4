pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Categories, connections to other records, and links to the web.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property EditorViewModel editor: desk.editor

    spacing: Theme.dp(20)

    DeskCard {
        width: parent.width
        title: qsTr("Categories")

        DeskText {
            width: parent.width
            text: qsTr("The first one chosen names and colours the tile.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Flow {
            width: parent.width
            spacing: Theme.dp(8)

            Repeater {
                model: tab.editor.lists.categories

                DeskChip {
                    required property string slug
                    required property string title
                    required property bool chosen

                    identifier: "category-" + slug
                    label: title
                    checked: chosen
                    Accessible.role: Accessible.CheckBox
                    onTapped: tab.editor.lists.categorise(slug)
                }
            }
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("Connections")

        Repeater {
            model: tab.editor.lists.relations

            Item {
                id: relation

                required property string kind
                required property string slug
                required property string title

                width: parent?.width ?? 0
                height: Math.max(out.height, words.height)

                DeskText {
                    id: words

                    anchors {
                        left: parent.left
                        right: out.left
                        verticalCenter: parent.verticalCenter
                    }
                    text: Words.relation(relation.kind) + " " + relation.title
                    horizontalAlignment: Text.AlignLeft
                }

                DeskButton {
                    id: out

                    anchors.right: parent.right
                    identifier: "unrelate-" + relation.slug
                    label: qsTr("Take out")
                    showsLabel: false
                    icon: "close"
                    onTapped: tab.editor.lists.unrelate(relation.slug, relation.kind)
                }
            }
        }

        DeskButton {
            identifier: "relation-add"
            label: qsTr("Add a connection")
            icon: "plus"
            onTapped: adding.visible = true
        }

        RelationPicker {
            id: adding

            width: parent.width
            visible: false
            desk: tab.desk
        }
    }

    DeskCard {
        width: parent.width
        title: qsTr("Links")

        DeskText {
            width: parent.width
            text: qsTr("Visitors get a link as a QR code once somebody has opened it on a phone and confirmed it here.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Repeater {
            model: tab.editor.lists.links

            ItemLine {
                id: link

                required property string url
                required property string label
                required property bool confirmed
                required property int index

                section: "links"
                number: index
                lists: tab.editor.lists

                DeskField {
                    width: link.part(0.5)
                    identifier: "link-" + link.index + "-url"
                    label: qsTr("Address")
                    text: link.url
                    hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    onTyped: text => tab.editor.lists.link(link.index, "url", text)
                }

                DeskField {
                    width: link.part(0.25)
                    identifier: "link-" + link.index + "-label"
                    label: qsTr("Name")
                    text: link.label
                    onTyped: text => tab.editor.lists.link(link.index, "label", text)
                }

                DeskSwitch {
                    width: link.part(0.25)
                    identifier: "link-" + link.index + "-confirmed"
                    label: qsTr("Confirmed")
                    checked: link.confirmed
                    onTapped: tab.editor.lists.link(link.index, "confirmed", !link.confirmed)
                }
            }
        }

        DeskButton {
            identifier: "links-add"
            label: qsTr("Add a link")
            icon: "plus"
            onTapped: tab.editor.lists.add("links")
        }
    }
}
