pragma Singleton

import QtQuick

// What a category's colours are called.
QtObject {
    function family(name: string): string {
        switch (name) {
        case "blue":
            return qsTr("Blue");
        case "indigo":
            return qsTr("Indigo");
        case "ember":
            return qsTr("Ember");
        case "plum":
            return qsTr("Plum");
        case "earth":
            return qsTr("Earth");
        case "crimson":
            return qsTr("Crimson");
        default:
            return qsTr("Teal");
        }
    }
}
