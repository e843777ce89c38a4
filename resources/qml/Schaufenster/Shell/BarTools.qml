import QtQuick
import Schaufenster.Controls
import Schaufenster.Models

// For this visit: what is kept, how it is shown, the language.
Flow {
    id: group

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    // Only what one cannot do without; the rest is in the menu.
    property bool tight: false
    readonly property bool rightToLeft: app.language.rightToLeft

    BarButton {
        identifier: "bar-keep"
        tucked: group.tight
        readonly property bool kept: group.app.ways.kept.count > 0 && group.app.ways.kept.has(group.visit.slug)

        readonly property bool full: !kept && group.app.ways.kept.full

        // A full list is where one makes room.
        label: kept ? qsTr("Kept") : full ? qsTr("List full") : qsTr("Keep")
        icon: kept ? "heart" : full ? "heart-off-outline" : "heart-outline"
        checkable: !full
        checked: kept
        offered: group.visit.screen === "detail"
        Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
        onTapped: {
            if (full)
                group.visit.enter("kept");
            else
                group.app.ways.kept.toggle(group.visit.slug);
        }
    }

    BarButton {
        identifier: "bar-kept"
        tucked: group.tight
        label: qsTr("My list")
        icon: "heart-multiple-outline"
        number: group.app.ways.kept.count
        checked: group.visit.screen === "kept"
        Accessible.description: qsTr("%n record(s) kept", "", group.app.ways.kept.count)
        onTapped: group.visit.enter("kept")
        onNumberChanged: Accessible.announce(Accessible.description)
    }

    BarButton {
        identifier: "bar-info"
        tucked: group.tight
        label: qsTr("Info")
        icon: "information-outline"
        checked: group.visit.screen === "page"
        // On a record its place is the heart's.
        offered: group.visit.screen !== "detail"
        onTapped: group.visit.read("imprint")
    }

    BarButton {
        identifier: "bar-reach-full"
        tucked: group.tight
        label: qsTr("Higher")
        icon: "arrow-expand-up"
        offered: group.app.comfort.lowReach
        Accessible.description: qsTr("Use the whole screen again")
        onTapped: group.app.comfort.set_low_reach(false)
    }

    BarButton {
        identifier: "bar-menu"
        label: qsTr("Menu")
        icon: "menu"
        tucked: !group.tight
        Accessible.description: qsTr("Everything else")
        onTapped: group.visit.askMenu()
    }

    BarButton {
        identifier: "bar-comfort"
        label: qsTr("Adjust")
        icon: "tune-variant"
        Accessible.description: qsTr("Text size, colours, volume, reach")
        onTapped: group.visit.askComfort()
    }

    BarButton {
        identifier: "bar-language"
        tucked: group.tight
        label: group.app.language.endonym
        icon: "translate"
        Accessible.description: qsTr("Change the language")
        onTapped: group.visit.askLanguage()
    }
}
