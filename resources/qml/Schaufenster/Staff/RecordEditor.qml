pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The open record: what can be done with it, its tabs, and the tab that is open.
Item {
    id: panel

    required property DeskViewModel desk
    property bool alone: false
    readonly property EditorViewModel editor: desk.editor

    readonly property list<Choice> tabs: [
        Choice {
            key: "texts"
            label: qsTr("Texts")
        },
        Choice {
            key: "figures"
            label: qsTr("Numbers and years")
        },
        Choice {
            key: "picture"
            label: qsTr("Picture and media")
        },
        Choice {
            key: "relations"
            label: qsTr("Connections")
        },
        Choice {
            key: "place"
            label: qsTr("Place")
        },
        Choice {
            key: "time"
            label: qsTr("Time and state")
        },
        Choice {
            key: "history"
            label: qsTr("History")
        }
    ]

    Column {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(32)
        }
        spacing: Theme.dp(16)

        Item {
            readonly property bool oneLine: heading.x + heading.implicitWidth + buttons.need + Theme.dp(24) <= width

            width: parent.width
            height: oneLine ? buttons.height : heading.height + Theme.dp(12) + buttons.height

            DeskButton {
                id: back

                anchors.verticalCenter: heading.verticalCenter
                identifier: "editor-back"
                label: qsTr("All records")
                showsLabel: false
                icon: "arrow-left"
                visible: panel.alone
                onTapped: panel.desk.records.open("")
            }

            Heading {
                id: heading

                x: back.visible ? back.width + Theme.dp(16) : 0
                width: parent.oneLine ? parent.width - x - buttons.need - Theme.dp(24) : parent.width - x
                height: Math.max(Theme.deskTouch, implicitHeight)
                text: panel.editor.title
                font.pixelSize: Theme.deskTitle
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.id: "editor-title"
            }

            Flow {
                id: buttons

                readonly property real need: {
                    let sum = -spacing;
                    for (const child of children)
                        sum += child.visible ? child.implicitWidth + spacing : 0;
                    return Math.ceil(sum);
                }

                anchors {
                    right: parent.right
                    bottom: parent.bottom
                }
                width: Math.min(need, parent.width)
                spacing: Theme.dp(10)

                DeskButton {
                    identifier: "editor-undo"
                    label: qsTr("Undo")
                    enabled: panel.editor.canUndo
                    onTapped: panel.editor.undo()
                }

                DeskButton {
                    identifier: "editor-preview"
                    label: qsTr("Preview")
                    onTapped: panel.desk.previewRecord()
                }

                DeskButton {
                    identifier: "editor-save"
                    label: panel.editor.dirty ? qsTr("Save") : qsTr("Saved")
                    enabled: panel.editor.dirty && panel.editor.canSave
                    onTapped: panel.editor.save()
                }

                DeskButton {
                    identifier: "editor-publish"
                    label: qsTr("Publish")
                    kind: "primary"
                    enabled: panel.editor.canSave
                    onTapped: panel.desk.publishRecord()
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.dp(8)

            Repeater {
                model: panel.tabs

                DeskChip {
                    required property Choice modelData

                    identifier: "tab-" + modelData.key
                    label: modelData.label
                    // All in one line, on a tall screen too.
                    air: panel.width < Theme.deskText * 54 ? Theme.dp(10) : Theme.dp(20)
                    checked: panel.desk.tab === modelData.key
                    onTapped: panel.desk.turn(modelData.key)
                }
            }
        }
    }

    Flickable {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: pager.top
            topMargin: Theme.dp(20)
        }
        clip: true
        contentHeight: tab.y + tab.height + Theme.dp(32)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds

        // What is being typed stays above the keyboard.
        readonly property Item typed: panel.Window.activeFocusItem
        onHeightChanged: Qt.callLater(scroller.reveal)
        onTypedChanged: Qt.callLater(scroller.reveal)

        function reveal() {
            let item = typed;
            while (item && item !== tab)
                item = item.parent;
            if (!item || !typed)
                return;
            const top = typed.mapToItem(scroller.contentItem, 0, 0).y;
            const foot = top + Math.min(typed.height, height - Theme.dp(80));
            if (top - Theme.dp(50) < contentY)
                contentY = Math.max(0, top - Theme.dp(50));
            else if (foot + Theme.dp(20) > contentY + height)
                contentY = foot + Theme.dp(20) - height;
        }

        Loader {
            id: tab

            // Tabs are found by their name.
            readonly property string name: panel.editor.slug === "" ? "" : panel.desk.tab

            x: Theme.dp(32)
            width: scroller.width - 2 * x
            onNameChanged: {
                scroller.contentY = 0;
                if (name === "")
                    sourceComponent = undefined;
                else
                    setSource(Qt.resolvedUrl(name.charAt(0).toUpperCase() + name.slice(1) + "Tab.qml"), {
                        desk: panel.desk
                    });
            }
        }
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.dp(32)
            rightMargin: Theme.dp(32)
        }
        prefix: "editor"
        list: scroller
    }
}
