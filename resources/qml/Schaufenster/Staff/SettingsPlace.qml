pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Where the terminal stands, and where visitors' lists lead.
DeskColumns {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    // Longitude and latitude, to a metre.
    function put(degrees: point) {
        settings.put("here", degrees.y.toFixed(5) + "," + degrees.x.toFixed(5));
    }

    DeskCard {
        width: group.column
        title: qsTr("Where this screen stands")

        DeskText {
            width: parent.width
            text: qsTr("Touch the map: visitors then see “You are here”, and how far away everything is.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        PlaceTools {
            width: parent.width
            prefix: "here"
            map: sheet
            placed: group.settings.located
            none: qsTr("Forget the place")
            onNudged: (north, east) => group.put(group.desk.regionMap.moved(group.settings.hereLatitude, group.settings.hereLongitude, north, east))
            onCleared: group.settings.put("here", "")
        }

        PlaceMap {
            id: sheet

            width: parent.width
            region: group.desk.regionMap
            placed: group.settings.located
            latitude: group.settings.hereLatitude
            longitude: group.settings.hereLongitude
            onTouched: degrees => group.put(degrees)
        }
    }

    DeskCard {
        width: group.column
        title: qsTr("Lists on visitors' phones")

        DeskText {
            width: parent.width
            text: qsTr("Empty: the code holds the list itself and needs no internet. With an address it opens your page, with the list's records behind the question mark.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        DeskField {
            id: address

            property string typed: group.settings.takeHomePage

            width: parent.width
            identifier: "take-home-page"
            label: qsTr("Address of your page for lists")
            placeholder: "https://"
            text: group.settings.takeHomePage
            onTyped: text => typed = text
        }

        DeskButton {
            identifier: "take-home-take"
            label: qsTr("Take this address")
            enabled: address.typed !== group.settings.takeHomePage
            onTapped: group.settings.put("take_home_page", address.typed.trim())
        }
    }
}
