pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Whether all is well; and if not, what to do.
DeskPage {
    id: page

    required property DeskViewModel desk
    readonly property HealthViewModel health: desk.health

    title: qsTr("Health")
    identifier: "health-title"
    Component.onCompleted: health.look()
    actions: [
        DeskButton {
            identifier: "health-test"
            label: qsTr("Self-test")
            enabled: !page.desk.work.busy
            onTapped: page.health.test()
        },
        DeskButton {
            identifier: "health-report"
            label: qsTr("Copy report to USB")
            enabled: !page.desk.work.busy
            onTapped: page.health.copyReport()
        }
    ]

    function trouble(kind: string): string {
        switch (kind) {
        case "none":
            return qsTr("Visitors see no content: publish an edition.");
        case "damaged":
            return qsTr("The edition on the screen is damaged: publish again, or take back an earlier one.");
        case "disk":
            return qsTr("The disk is nearly full: delete what nobody needs on this computer.");
        case "memory":
            return qsTr("The computer is short of memory: restart it.");
        case "test":
            return qsTr("The self-test has found something: see below.");
        default:
            return qsTr("There is no backup of the last three days: make one on the page Backup.");
        }
    }

    function finding(name: string, good: bool): string {
        switch (name) {
        case "workspace":
            return good ? qsTr("The records can be read.") : qsTr("The records cannot be read: restore a backup.");
        case "pins":
            return good ? qsTr("The PINs are in order.") : qsTr("The PINs no longer count: set each anew.");
        case "edition":
            return good ? qsTr("The edition is whole.") : qsTr("The edition is damaged or missing: publish again.");
        case "fonts":
            return good ? qsTr("All fonts are there.") : qsTr("Fonts are missing: install the program again.");
        case "screens":
            return good ? qsTr("All screens are there.") : qsTr("Screens are missing: install the program again.");
        case "pictures":
            return good ? qsTr("Pictures can be read.") : qsTr("Pictures cannot be read: install the program again.");
        case "display":
            return good ? qsTr("The display answers.") : qsTr("The display does not answer: check its cables.");
        case "speech":
            return good ? qsTr("Reading aloud has a voice.") : qsTr("Reading aloud has no voice: install espeak-ng.");
        case "disk":
            return good ? qsTr("There is room on the disk.") : qsTr("The disk is nearly full: delete what nobody needs on this computer.");
        default:
            return good ? qsTr("Everything else is well.") : qsTr("Something else is wrong: copy the report and ask for help.");
        }
    }

    DeskCard {
        width: parent.width

        HealthLine {
            width: parent.width
            visible: page.health.troublesCount === 0
            identifier: "health-verdict"
            sign: page.health.checking ? "wait" : "good"
            words: page.health.checking ? qsTr("Looking whether everything is fine …") : qsTr("Everything is fine.")
            size: Theme.deskText * 1.6
            strength: 700
        }

        Repeater {
            model: page.health.troubles

            HealthLine {
                required property int index
                required property string kind

                width: parent?.width ?? 0
                identifier: "health-trouble-" + kind
                sign: kind === "backup" || kind === "memory" ? "warn" : "bad"
                words: page.trouble(kind)
                size: index === 0 ? Theme.deskText * 1.6 : Theme.deskText
                strength: index === 0 ? 700 : 500
            }
        }
    }

    DeskCard {
        width: parent.width
        visible: page.health.copied

        HealthLine {
            width: parent.width
            identifier: "health-copied"
            words: page.health.copiedPlace === "" ? qsTr("No USB stick takes the report; it is in the inbox folder as %1.").arg(page.health.copiedFile) : qsTr("The report is on %1 as %2. You can pull the stick out now.").arg(page.health.copiedPlace).arg(page.health.copiedFile)
        }
    }

    DeskCard {
        width: parent.width
        visible: results.count > 0
        title: qsTr("Self-test")

        Repeater {
            id: results

            model: page.health.tested

            HealthLine {
                required property string name
                required property bool good

                width: parent?.width ?? 0
                identifier: "health-test-" + name
                sign: good ? "good" : "bad"
                words: page.finding(name, good)
            }
        }
    }

    HealthFacts {
        width: parent.width
        visible: page.health.known
        health: page.health
    }

    HealthLog {
        width: parent.width
        visible: page.health.known
        lines: page.health.logEnd
        family: page.health.logFamily
    }
}
