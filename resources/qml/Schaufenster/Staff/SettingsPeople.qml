pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Who may come in: a new PIN for oneself, and for managers everything about everybody.
DeskCard {
    id: card

    required property DeskViewModel desk
    required property DeskPage page
    readonly property PeopleViewModel people: desk.people
    property int leaving: 0

    title: people.mayManage ? qsTr("People") : qsTr("Your account")
    Component.onCompleted: people.look()

    function done(what: string): string {
        switch (what) {
        case "pin":
            return qsTr("The new PIN counts from now on.");
        case "added":
            return qsTr("The account is there, and its PIN counts from now on.");
        case "role":
            return qsTr("That is changed; it counts from the next time they come in.");
        case "removed":
            return qsTr("The account is removed.");
        default:
            return "";
        }
    }

    Repeater {
        model: card.people.rows

        PersonLine {
            width: parent?.width ?? 0
            people: card.people
            onLeave: {
                card.leaving = number;
                farewell.question = qsTr("Remove the account of %1?").arg(name);
                farewell.ask();
            }
        }
    }

    DeskText {
        width: parent.width
        visible: text !== ""
        text: card.people.reason !== "" && card.people.asking === "" ? PinWords.refusal(card.people.reason) : card.done(card.people.done)
        color: card.people.reason !== "" ? Theme.bad : Theme.good
        strength: 600
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "people-said"
    }

    PersonForm {
        width: parent.width
        visible: card.people.mayManage
        people: card.people
    }

    DeskConfirm {
        id: farewell

        parent: card.page
        explanation: qsTr("Nobody comes in with that PIN any more. What was written under this name stays in the history.")
        yes: qsTr("Remove")
        onAgreed: card.people.remove(card.leaving)
    }

    PinSheet {
        parent: card.page
        people: card.people
    }
}
