pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// The house's pictures, videos and sounds, or the one that is being described.
Item {
    id: page

    required property DeskViewModel desk
    readonly property GalleryViewModel gallery: desk.gallery

    Component.onCompleted: gallery.refresh()

    Item {
        anchors.fill: parent
        visible: page.desk.medium.name === ""

        Heading {
            id: heading

            anchors {
                left: parent.left
                right: add.left
                top: parent.top
                margins: Theme.dp(40)
                topMargin: Theme.dp(32)
            }
            height: Math.max(implicitHeight, add.height)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Pictures and sounds")
            font.pixelSize: Theme.deskTitle
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "media-title"
        }

        DeskButton {
            id: add

            anchors {
                right: parent.right
                rightMargin: Theme.dp(40)
                verticalCenter: heading.verticalCenter
            }
            identifier: "media-add"
            label: qsTr("Add")
            icon: "plus"
            kind: "primary"
            onTapped: page.gallery.add()
        }

        MediaFilters {
            id: filters

            anchors {
                left: parent.left
                right: parent.right
                top: heading.bottom
                margins: Theme.dp(40)
                topMargin: Theme.dp(16)
            }
            gallery: page.gallery
        }

        GridView {
            id: scroller

            readonly property int columns: Math.max(2, Math.floor(width / Math.max(Theme.dp(250), Theme.deskText * 11)))

            anchors {
                left: parent.left
                right: parent.right
                top: filters.bottom
                bottom: pager.top
                leftMargin: Theme.dp(40)
                rightMargin: Theme.dp(24)
                topMargin: Theme.dp(20)
            }
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor(width / columns)
            // A tile's picture and two lines.
            cellHeight: Math.round((cellWidth - Theme.deskGap - Theme.dp(16)) * 0.6 + Theme.deskText * 3.2 + Theme.dp(26) + Theme.deskGap)
            model: page.gallery.rows

            delegate: MediaTile {
                width: scroller.cellWidth - Theme.deskGap
                height: scroller.cellHeight - Theme.deskGap
                onTapped: page.desk.medium.open(name)
            }
        }

        DeskEmpty {
            anchors.centerIn: scroller
            visible: page.gallery.shown === 0 && !page.desk.work.busy
            icon: "image-multiple-outline"
            title: page.gallery.total === 0 ? qsTr("There is nothing yet") : qsTr("Nothing matches")
            text: page.gallery.total === 0 ? qsTr("Add pictures, videos or sounds from the inbox or a USB stick.") : ""
        }

        DeskPager {
            id: pager

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: Theme.dp(40)
                rightMargin: Theme.dp(40)
            }
            prefix: "media"
            list: scroller
        }
    }

    MediaForm {
        anchors.fill: parent
        visible: page.desk.medium.name !== ""
        desk: page.desk
    }

    FileBrowser {
        anchors.fill: parent
        browser: page.desk.browser
    }
}
