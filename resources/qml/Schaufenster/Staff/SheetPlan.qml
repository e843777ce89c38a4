pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What a file would change and what is wrong with it, before anything is written.
Column {
    id: plan

    required property ExchangeViewModel exchange
    readonly property bool running: exchange.share >= 0

    spacing: Theme.dp(14)

    function summary(): string {
        if (!exchange.sheet)
            return qsTr("A package replaces what has the same name and adds what is new.");
        if (!exchange.looked)
            return qsTr("The file is being read …");
        if (exchange.problemCount > 0)
            return qsTr("%n problem(s): mend the file and choose it again. Nothing was changed.", "", exchange.problemCount);
        if (exchange.changeCount === 0)
            return qsTr("Everything in this file is already so.");
        return qsTr("%n change(s) in all.", "", exchange.changeCount);
    }

    DeskText {
        width: parent.width
        text: plan.exchange.file
        strength: 600
        horizontalAlignment: Text.AlignLeft
    }

    DeskText {
        width: parent.width
        text: plan.summary()
        color: plan.exchange.problemCount > 0 ? Theme.bad : Theme.ink
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "plan-summary"
    }

    DeskProgress {
        width: parent.width
        visible: plan.running
        share: plan.exchange.share
    }

    Flow {
        width: parent.width
        spacing: Theme.dp(12)

        DeskButton {
            identifier: "plan-take"
            label: qsTr("Take everything over")
            kind: "primary"
            visible: !plan.running
            enabled: plan.exchange.ready
            onTapped: plan.exchange.take()
        }

        DeskButton {
            identifier: "plan-cancel"
            label: plan.running ? qsTr("Stop: leave everything as it was") : qsTr("Put the file away")
            visible: !plan.running || plan.exchange.sheet
            onTapped: plan.exchange.cancel()
        }
    }

    Repeater {
        model: plan.exchange.problems

        DeskText {
            required property int row
            required property string column
            required property string message

            width: plan.width
            text: column === "" ? qsTr("Row %1: %2").arg(row).arg(message) : qsTr("Row %1, %2: %3").arg(row).arg(column).arg(message)
            color: Theme.bad
            horizontalAlignment: Text.AlignLeft
        }
    }

    Repeater {
        model: plan.exchange.problemCount === 0 ? plan.exchange.changes : null

        DeskText {
            required property string name
            required language
            required property string column
            required property string before
            required property string after

            width: plan.width
            text: qsTr("%1, %2: %3 → %4").arg(name).arg(language === "" ? Words.field(column) : Words.field(column) + " · " + language).arg(before === "" ? "–" : before).arg(after === "" ? "–" : after)
            maximumLineCount: 3
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
    }
}
