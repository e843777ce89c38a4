pragma Singleton

import QtQuick

// What the pages beside the records are called, and where visitors read them.
QtObject {
    function title(slug: string): string {
        switch (slug) {
        case "start":
            return qsTr("Start screen");
        case "attract":
            return qsTr("While nobody is there");
        case "imprint":
            return qsTr("Imprint");
        case "privacy":
            return qsTr("Privacy");
        case "accessibility":
            return qsTr("Accessibility");
        default:
            return qsTr("Categories");
        }
    }

    function hint(slug: string): string {
        switch (slug) {
        case "start":
            return qsTr("The headline above the records, and the line below it.");
        case "attract":
            return qsTr("The headline that invites passers-by, and the line below it.");
        case "imprint":
            return qsTr("Who runs this screen. The law asks for it.");
        case "privacy":
            return qsTr("What is counted, and what is not. The law asks for it.");
        case "accessibility":
            return qsTr("What works for everybody, and what does not yet. The law asks for it.");
        default:
            return qsTr("What visitors choose from: titles, colours, signs and order.");
        }
    }

    function field(slug: string, name: string): string {
        if (slug !== "start" && slug !== "attract")
            return Words.field(name);
        return name === "title" ? qsTr("Headline") : qsTr("Line below it");
    }
}
