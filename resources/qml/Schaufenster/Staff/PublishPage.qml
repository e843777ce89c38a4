pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What the next edition changes and what is missing, before it is on the screen.
DeskPage {
    id: page

    required property DeskViewModel desk
    readonly property PublishingViewModel publishing: desk.publishing

    title: qsTr("Publish")
    identifier: "publish-title"
    Component.onCompleted: publishing.look()
    actions: [
        DeskButton {
            identifier: "preview-all"
            label: qsTr("Preview")
            onTapped: page.publishing.previewAll()
        },
        DeskButton {
            identifier: "publish-now"
            label: qsTr("Publish now")
            kind: "primary"
            enabled: page.publishing.looked && page.publishing.changesCount > 0 && !page.desk.work.busy
            onTapped: page.publishing.publish()
        }
    ]

    DeskText {
        width: parent.width
        text: !page.publishing.looked ? qsTr("Looking for changes …") : page.publishing.changesCount === 0 ? qsTr("Visitors see everything as it is saved: there is nothing new to publish.") : qsTr("Visitors will see %n change(s):", "", page.publishing.changesCount)
        strength: 600
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "publish-summary"
    }

    Repeater {
        model: page.publishing.changes

        ChangeLine {
            width: page.width - Theme.dp(80)
        }
    }

    DeskCard {
        width: parent.width
        visible: page.publishing.looked && page.publishing.gapsCount > 0
        title: qsTr("Still missing: %n thing(s)", "", page.publishing.gapsCount)

        DeskText {
            width: parent.width
            text: qsTr("You can publish all the same: what is missing in a language appears in another one.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        Repeater {
            model: page.publishing.gaps

            GapLine {
                width: parent?.width ?? 0
                onTapped: page.desk.edit(slug, tab)
            }
        }
    }
}
