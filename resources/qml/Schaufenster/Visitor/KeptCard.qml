import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A kept record, with the way out of the list.
Item {
    id: cell

    required property string slug
    required property string title
    required property string teaser
    required property string family
    required property url pictureSmall
    required property bool cutout
    required property real focalX
    required property real focalY
    required property string language

    signal opened(Item tile)
    signal removed

    implicitHeight: Math.max(card.implicitHeight, remove.height + Theme.dp(16))

    RecordCard {
        id: card

        anchors {
            left: parent.left
            right: remove.left
            top: parent.top
            bottom: parent.bottom
            rightMargin: Theme.mm(3)
        }
        lines: 5
        slug: cell.slug
        title: cell.title
        teaser: cell.teaser
        family: cell.family
        pictureSmall: cell.pictureSmall
        cutout: cell.cutout
        focalX: cell.focalX
        focalY: cell.focalY
        language: cell.language
        onTapped: cell.opened(card)
    }

    RoundButton {
        id: remove

        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        identifier: "unkeep-" + cell.slug
        label: qsTr("Remove %1").arg(cell.title)
        icon: "heart-off-outline"
        onTapped: cell.removed()
    }
}
