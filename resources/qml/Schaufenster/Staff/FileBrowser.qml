pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Files of the inbox and of what is plugged in; the system's own dialog would be a way out.
Item {
    id: root

    required property BrowserViewModel browser

    visible: browser.open
    z: 40

    Rectangle {
        anchors.fill: parent
        color: Theme.deskGround

        MouseArea {
            anchors.fill: parent
        }
    }

    Column {
        id: head

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.dp(40)
            topMargin: Theme.dp(32)
        }
        spacing: Theme.dp(16)

        Heading {
            width: parent.width
            text: root.browser.several ? qsTr("Choose files") : qsTr("Choose a file")
            font.pixelSize: Theme.deskTitle
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "browser-title"
        }

        Flow {
            width: parent.width
            spacing: Theme.dp(8)

            Repeater {
                model: root.browser.places

                DeskChip {
                    required property int index
                    required property string name
                    required property bool chosen

                    identifier: "browser-place-" + index
                    label: name === "" ? qsTr("Inbox") : name
                    checked: chosen
                    onTapped: root.browser.go(index)
                }
            }

            DeskButton {
                identifier: "browser-again"
                label: qsTr("Look again")
                icon: "refresh"
                kind: "quiet"
                onTapped: root.browser.look()
            }
        }

        DeskButton {
            identifier: "browser-up"
            visible: root.browser.inside
            width: Math.min(implicitWidth, parent.width)
            label: qsTr("Out of “%1”").arg(root.browser.folder)
            icon: "arrow-up"
            onTapped: root.browser.up()
        }
    }

    ListView {
        id: scroller

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: pager.top
            leftMargin: Theme.dp(40)
            rightMargin: Theme.dp(40)
            topMargin: Theme.dp(16)
        }
        clip: true
        spacing: Theme.dp(8)
        boundsBehavior: Flickable.StopAtBounds
        model: root.browser.entries

        delegate: FileLine {
            width: scroller.width
            onTapped: root.browser.touch(index)
        }
    }

    DeskEmpty {
        anchors.centerIn: scroller
        visible: root.browser.count === 0
        icon: "folder-open-outline"
        title: qsTr("There is nothing here to take")
        text: qsTr("Plug in a USB stick, or have files put into the inbox. Wanted: %1.").arg(root.browser.kinds)
    }

    DeskPager {
        id: pager

        anchors {
            left: parent.left
            right: parent.right
            bottom: foot.top
            leftMargin: Theme.dp(40)
            rightMargin: Theme.dp(40)
            bottomMargin: Theme.dp(16)
        }
        prefix: "browser"
        list: scroller
        end: foot.y - Theme.dp(16)
    }

    Flow {
        id: foot

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.dp(40)
            bottomMargin: Theme.dp(24)
        }
        spacing: Theme.dp(12)
        layoutDirection: Qt.RightToLeft

        DeskButton {
            identifier: "browser-take"
            label: root.browser.chosen === 0 ? qsTr("Take") : qsTr("Take %n file(s)", "", root.browser.chosen)
            kind: "primary"
            enabled: root.browser.chosen > 0
            onTapped: root.browser.take()
        }

        DeskButton {
            identifier: "browser-cancel"
            label: qsTr("Cancel")
            onTapped: root.browser.close()
        }
    }
}
