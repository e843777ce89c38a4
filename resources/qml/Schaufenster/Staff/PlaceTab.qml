import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Where the record's thing is: its town, and a pin on the map of the region.
Column {
    id: tab

    required property DeskViewModel desk
    readonly property FactsViewModel facts: desk.editor.facts
    readonly property OutlineViewModel region: desk.regionMap
    readonly property bool shown: facts.placed && region.shows(facts.latitude, facts.longitude)

    function degrees(value: real): string {
        return Number(value).toLocaleString(Qt.locale(), "f", 4);
    }

    function nudge(north: real, east: real) {
        put(region.moved(facts.latitude, facts.longitude, north, east));
    }

    function put(degrees: point) {
        facts.place(degrees.y, degrees.x);
    }

    spacing: Theme.dp(20)

    DeskField {
        width: parent.width
        identifier: "place-town"
        label: qsTr("Town")
        placeholder: qsTr("Such as Bochum")
        text: tab.facts.town
        hints: Qt.ImhNoPredictiveText
        onTyped: text => tab.facts.put("town", text)
    }

    DeskCard {
        width: parent.width
        title: qsTr("Place on the map")

        DeskText {
            width: parent?.width ?? 0
            text: {
                if (!tab.facts.placed)
                    return qsTr("There is no place yet: touch the map where it is.");
                const where = qsTr("Latitude %1, longitude %2").arg(tab.degrees(tab.facts.latitude)).arg(tab.degrees(tab.facts.longitude));
                if (!tab.shown)
                    return qsTr("%1. This is outside of the map; touch the map to choose another place.").arg(where);
                return qsTr("%1, near %2").arg(where).arg(tab.region.near(tab.facts.latitude, tab.facts.longitude));
            }
            strength: 600
            color: tab.facts.placed && !tab.shown ? Theme.warn : Theme.ink
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "place-words"
        }

        PlaceTools {
            width: parent?.width ?? 0
            prefix: "place"
            map: sheet
            placed: tab.facts.placed
            none: qsTr("No place")
            onNudged: (north, east) => tab.nudge(north, east)
            onCleared: tab.facts.noPlace()
        }

        PlaceMap {
            id: sheet

            width: parent?.width ?? 0
            region: tab.region
            placed: tab.shown
            latitude: tab.facts.latitude
            longitude: tab.facts.longitude
            onTouched: degrees => tab.put(degrees)
        }

        DeskText {
            width: parent?.width ?? 0
            text: qsTr("An arrow moves the pin by 100 metres.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }
}
