pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// What rises from the lower edge above the screens; a touch beside it puts it away. What does not
// fit is reached with the buttons of a pager.
FocusScope {
    id: sheet

    property string prefix
    property string title
    property color veil: Theme.veil
    // Share of the height it may take.
    property real most: 1
    property Component tools: null
    property bool tooled: tools !== null
    default property alias content: column.data

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    // After what is below has told where the keys were.
    Component.onCompleted: Qt.callLater(forceActiveFocus)

    Rectangle {
        anchors.fill: parent
        color: sheet.veil
    }

    // Also nothing between two chips is a touch beside the sheet.
    MouseArea {
        anchors.fill: parent
    }

    Touchable {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: panel.top
        }
        visible: height >= Theme.touch
        identifier: sheet.prefix + "-close"
        // Keys have the button.
        activeFocusOnTab: false
        label: qsTr("Close")
        scale: 1
        onTapped: sheet.closed()
    }

    TextMetrics {
        id: wanted

        font: name.font
        text: sheet.title
    }

    Rectangle {
        id: panel

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Math.min(head.height + column.height + 2 * Theme.dp(40) + Theme.dp(28), Math.round(sheet.height * sheet.most))
        color: Theme.ground

        Rectangle {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
            }
            height: Theme.outline
            color: Theme.line
        }

        Item {
            id: head

            // Large words stand above the tools, not beside them.
            readonly property real extra: tool.active ? tool.implicitWidth : 0
            readonly property bool stacked: extra > 0 && wanted.advanceWidth + extra + close.width + 2 * Theme.gap > width

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                topMargin: Theme.dp(40)
                leftMargin: Theme.margin
                rightMargin: Theme.margin
            }
            height: stacked ? tool.y + tool.height : Math.max(name.height, close.height)

            Heading {
                id: name

                readonly property real room: head.width - close.width - Theme.gap - (head.stacked || head.extra === 0 ? 0 : head.extra + Theme.gap)

                anchors.left: parent.left
                y: Math.max(0, (close.height - height) / 2)
                width: Math.min(implicitWidth, room)
                text: sheet.title
                horizontalAlignment: Text.AlignLeft
            }

            Loader {
                id: tool

                readonly property real before: head.stacked ? 0 : head.width - close.width - Theme.dp(18) - width

                x: LayoutMirroring.enabled ? head.width - width - before : before
                y: head.stacked ? Math.max(name.height, close.height) + Theme.dp(14) : (close.height - height) / 2
                active: sheet.tooled
                sourceComponent: sheet.tools
            }

            RoundButton {
                id: close

                anchors.right: parent.right
                identifier: sheet.prefix + "-done"
                label: qsTr("Close")
                icon: "close"
                onTapped: sheet.closed()
            }
        }

        Flickable {
            id: page

            anchors {
                left: parent.left
                right: parent.right
                top: head.bottom
                bottom: parent.bottom
                topMargin: Theme.dp(28)
                leftMargin: Theme.margin
                rightMargin: Theme.margin
            }
            contentHeight: column.height + Theme.dp(40)
            interactive: contentHeight > height + 1
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            Column {
                id: column

                anchors.left: parent.left
                width: page.width - (page.interactive ? Theme.touch : 0)
                spacing: Theme.dp(28)
            }
        }

        Pager {
            anchors {
                right: parent.right
                bottom: parent.bottom
                margins: Theme.dp(16)
            }
            prefix: sheet.prefix
            list: page
        }
    }

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.swift
        easing.type: Easing.OutCubic
    }
}
