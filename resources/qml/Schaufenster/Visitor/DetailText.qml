pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything about the record beside its poster; what is left of the height goes between the
// story and what belongs together, so that no page ends in a void.
ColumnLayout {
    id: column

    required property Kiosk app
    readonly property DetailViewModel record: app.detail
    readonly property string elsewhere: record.language !== "" && record.language !== app.language.tag ? app.language.nameOf(record.language) : ""
    readonly property int across: Math.max(1, Math.min(3, Math.floor(width / (Theme.base * 10))))

    signal related(string slug, Item tile)

    spacing: Theme.dp(20)

    PlainText {
        Layout.fillWidth: true
        visible: column.elsewhere !== ""
        text: qsTr("This text is shown in: %1").arg(column.elsewhere)
        color: Theme.muted
        strength: 500
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "fallback-note"
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: column.record.lead
        language: column.record.language
        strength: 600
        lineHeight: 1.12
        font.pixelSize: Theme.reading * 1.25
        horizontalAlignment: Text.AlignLeft
    }

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: column.record.body
        font.pixelSize: Theme.reading
        language: column.record.language
        lineHeight: 1.18
        horizontalAlignment: Text.AlignLeft
    }

    PlainText {
        Layout.fillWidth: true
        visible: column.record.easy
        text: qsTr("No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "easy-note"
    }

    GalleryStrip {
        Layout.fillWidth: true
        visible: column.record.exhibit.count > 0
        exhibit: column.record.exhibit
    }

    RecordWays {
        Layout.fillWidth: true
        app: column.app
    }

    GridLayout {
        Layout.fillWidth: true
        // The cards share a height; the void below is not theirs to fill.
        Layout.fillHeight: false
        visible: figures.count > 0
        columns: Math.min(column.across, Math.max(1, figures.count))
        columnSpacing: Theme.dp(18)
        rowSpacing: Theme.dp(18)
        uniformCellWidths: true

        Repeater {
            id: figures

            model: column.record.figures

            FigureCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                family: column.record.family
                language: column.record.language
            }
        }
    }

    Milestones {
        id: milestones

        Layout.fillWidth: true
        visible: count > 0
        model: column.record.milestones
        language: column.record.language
        family: column.record.family
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        id: onward

        readonly property bool beside: column.width > Theme.base * 26

        Layout.fillWidth: true
        columns: beside && related.count > 0 && phone.visible ? 2 : 1
        columnSpacing: Theme.dp(18)
        rowSpacing: Theme.dp(18)

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: related.count > 0
            spacing: Theme.dp(16)

            PlainText {
                width: parent.width
                text: qsTr("Belongs together with")
                strength: 600
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
                Accessible.role: Accessible.Heading
            }

            Grid {
                id: cards

                width: parent.width
                columns: Math.max(1, Math.min(2, Math.floor(width / (Theme.base * 14))))
                spacing: Theme.dp(18)

                Repeater {
                    id: related

                    model: column.record.related

                    RelatedCard {
                        id: card

                        required language
                        width: (cards.width - cards.spacing * (cards.columns - 1)) / cards.columns
                        keeper: column.app.ways.kept
                        onTapped: column.related(slug, card)
                    }
                }
            }
        }

        MoreOnPhone {
            id: phone

            Layout.fillWidth: onward.columns === 1
            Layout.preferredWidth: Theme.base * 15.6
            Layout.alignment: Qt.AlignBottom
            visible: column.record.qr !== ""
            qr: column.record.qr
            link: column.record.link
        }
    }
}
