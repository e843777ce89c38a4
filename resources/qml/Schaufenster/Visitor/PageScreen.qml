pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Imprint, privacy, accessibility.
FocusScope {
    id: screen

    required property Kiosk app
    readonly property string tongue: app.page.language

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Flickable {
        id: page

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: tabs.top
            bottomMargin: Theme.gap
        }
        contentHeight: column.height + Theme.dp(96)
        interactive: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            anchors {
                left: parent.left
                leftMargin: Theme.margin
            }
            y: Theme.dp(52)
            // A comfortable line: about 65 characters.
            width: Math.min(page.width - 2 * Theme.margin - Theme.touch, Theme.base * 36)
            spacing: Theme.dp(24)

            Heading {
                width: parent.width
                text: screen.app.page.title
                language: screen.app.page.language
                font.pixelSize: Theme.headline
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "page-title"
            }

            PlainText {
                width: parent.width
                visible: screen.tongue !== "" && screen.tongue !== screen.app.language.tag
                text: qsTr("This text is shown in: %1").arg(screen.app.language.nameOf(screen.tongue))
                color: Theme.muted
                strength: 500
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "page-fallback-note"
            }

            PlainText {
                width: parent.width
                text: screen.app.page.body
                font.pixelSize: Theme.reading
                language: screen.app.page.language
                lineHeight: 1.3
                horizontalAlignment: Text.AlignLeft
            }

            PlainText {
                width: parent.width
                text: qsTr("Content as of %1").arg(screen.app.page.published)
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }
    }

    Flow {
        id: tabs

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
            bottomMargin: Theme.dp(24)
        }
        spacing: Theme.dp(14)

        Repeater {
            model: screen.app.page.pages

            Chip {
                required property string slug
                required property string title
                required property bool chosen

                identifier: "page-" + slug
                label: title
                checked: chosen
                onTapped: screen.app.visit.read(slug)
            }
        }
    }

    Pager {
        anchors {
            right: parent.right
            bottom: tabs.top
            margins: Theme.dp(16)
        }
        prefix: "page"
        list: page
    }
}
