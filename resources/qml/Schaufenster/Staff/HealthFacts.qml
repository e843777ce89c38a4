import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The cards of the health page.
DeskColumns {
    id: facts

    required property HealthViewModel health

    least: Theme.deskText * 22

    function files(): string {
        switch (facts.health.editionState) {
        case "whole":
            return qsTr("All its files are whole.");
        case "damaged":
            return qsTr("Some of its files are damaged.");
        case "none":
            return qsTr("There is none.");
        default:
            return qsTr("Reading its files …");
        }
    }

    function before(): string {
        switch (facts.health.before) {
        case "first":
            return qsTr("This is its first start.");
        case "operator":
            return qsTr("The time before, the operator ended it.");
        case "signal":
            return qsTr("The time before, the system ended it, as when the computer is shut down.");
        case "power":
            return qsTr("The time before, the power went off while it was running.");
        case "crash":
            return qsTr("The time before, it ended unexpectedly: a crash.");
        default:
            return qsTr("The time before, it ended unexpectedly: a power cut or a crash.");
        }
    }

    Column {
        width: facts.column
        spacing: Theme.deskGap

        DeskCard {
            width: parent.width
            title: qsTr("Edition")

            DeskText {
                width: parent.width
                visible: facts.health.edition > 0
                text: facts.health.editionWhen === "" ? qsTr("Edition %1 is on the screen.").arg(facts.health.edition) : qsTr("Edition %1 is on the screen, published on %2.").arg(facts.health.edition).arg(facts.health.editionWhen)
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "health-edition"
            }

            HealthLine {
                width: parent.width
                identifier: "health-edition-state"
                sign: facts.health.editionState === "whole" ? "good" : facts.health.editionState === "checking" ? "wait" : "bad"
                words: facts.files()
            }

            DeskText {
                width: parent.width
                text: facts.health.olderCount === 0 ? qsTr("There is no earlier edition yet.") : qsTr("%n earlier edition(s) can be shown again.", "", facts.health.olderCount)
                color: Theme.muted
                horizontalAlignment: Text.AlignLeft
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Disk")

            DeskText {
                width: parent.width
                text: qsTr("%1 of %2 are free.").arg(facts.health.diskFree).arg(facts.health.diskTotal)
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "health-disk"
            }

            HealthBar {
                width: parent.width
                used: facts.health.diskUsed
                tight: facts.health.diskTight
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Memory")

            DeskText {
                width: parent.width
                text: facts.health.memoryOwn === "" ? qsTr("How much the program uses is unknown.") : qsTr("The program uses %1.").arg(facts.health.memoryOwn)
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "health-memory"
            }

            DeskText {
                width: parent.width
                text: facts.health.memoryTotal === "" ? qsTr("How much the computer has is unknown.") : qsTr("%1 of the computer's %2 are free.").arg(facts.health.memoryFree).arg(facts.health.memoryTotal)
                horizontalAlignment: Text.AlignLeft
            }

            HealthBar {
                width: parent.width
                visible: facts.health.memoryTotal !== ""
                used: facts.health.memoryUsed
                tight: facts.health.memoryTight
            }
        }
    }

    Column {
        width: facts.column
        spacing: Theme.deskGap

        DeskCard {
            width: parent.width
            title: qsTr("Last start")

            DeskText {
                width: parent.width
                text: facts.health.started === "" ? qsTr("When the program started was not noted.") : qsTr("The program has been running since %1.").arg(facts.health.started)
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "health-started"
            }

            HealthLine {
                width: parent.width
                visible: facts.health.started !== ""
                identifier: "health-before"
                sign: ["first", "operator", "signal"].includes(facts.health.before) ? "good" : "warn"
                words: facts.before()
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Last backup")

            DeskText {
                width: parent.width
                text: facts.health.backup === "" ? qsTr("No daily backup has been made yet.") : facts.health.backup
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "health-backup"
            }
        }

        DeskCard {
            width: parent.width
            title: qsTr("Versions")

            Column {
                width: parent.width
                spacing: Theme.dp(4)

                Repeater {
                    model: facts.health.versions

                    DeskText {
                        required property string name
                        required property string number

                        width: parent?.width ?? 0
                        text: number === "" ? qsTr("%1: unknown").arg(name) : qsTr("%1: %2").arg(name).arg(number)
                        horizontalAlignment: Text.AlignLeft
                    }
                }
            }
        }
    }
}
