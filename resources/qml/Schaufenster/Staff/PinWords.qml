pragma Singleton

import QtQuick

// Why a PIN or a change of an account is refused, in plain words.
QtObject {
    function refusal(reason: string): string {
        switch (reason) {
        case "length":
            return qsTr("A PIN has six to twelve digits.");
        case "repeats":
        case "pattern":
            return qsTr("This PIN repeats itself. Please choose a more varied one.");
        case "run":
            return qsTr("This PIN counts up or down. Please choose a less regular one.");
        case "date":
            return qsTr("This PIN reads like a date. Birthdays are guessed first.");
        case "different":
            return qsTr("The two were different. Please begin again.");
        case "name":
            return qsTr("Please type a name of at most 40 letters.");
        case "taken":
            return qsTr("There is an account of this name already. Please choose another name.");
        case "own":
            return qsTr("Nobody removes their own account. Another manager can do it.");
        case "last":
            return qsTr("One manager must stay. Please make somebody else a manager first.");
        default:
            return reason;
        }
    }
}
