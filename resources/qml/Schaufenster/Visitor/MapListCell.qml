pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A town with its distance, or one of its records.
Item {
    id: cell

    required property bool heading
    required property string town
    required property real kilometres
    required property int held
    required property string slug
    required property string title
    required property string teaser
    required property string family
    required property url pictureSmall
    required property bool cutout
    required property real focalX
    required property real focalY
    required property string language
    // Of the visitor; what is on it carries a heart.
    property KeptViewModel keeper: null

    signal opened(string slug, Item tile)

    Loader {
        anchors.left: parent.left
        width: parent.width - Theme.gap
        height: parent.height - Theme.gap
        sourceComponent: cell.heading ? place : record
    }

    Component {
        id: place

        Item {
            Column {
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }

                Heading {
                    width: parent.width
                    text: cell.town !== "" ? cell.town : qsTr("Other places")
                    font.pixelSize: Theme.heading * 1.25
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.base
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                }

                PlainText {
                    width: parent.width
                    text: {
                        const count = qsTr("%n record(s)", "", cell.held);
                        const far = Math.max(0.1, cell.kilometres).toLocaleString(Qt.locale(), "f", cell.kilometres < 20 ? 1 : 0);
                        return cell.kilometres < 0 ? count : qsTr("%1, %2 km away").arg(count).arg(far);
                    }
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                }
            }

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                height: Theme.dp(6)
                radius: height / 2
                color: Theme.chosen
            }
        }
    }

    Component {
        id: record

        RecordCard {
            id: card

            slug: cell.slug
            keeper: cell.keeper
            title: cell.title
            teaser: cell.teaser
            family: cell.family
            pictureSmall: cell.pictureSmall
            cutout: cell.cutout
            focalX: cell.focalX
            focalY: cell.focalY
            language: cell.language
            onTapped: cell.opened(cell.slug, card)
        }
    }
}
