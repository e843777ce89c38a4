import QtQuick
import Schaufenster.Models

// What one can do with a picture, for all who cannot swipe or pinch.
MediaButtons {
    id: buttons

    required property ExhibitViewModel exhibit
    property bool mirrored: false
    property bool closer: true
    property bool farther: false

    signal turned(int step)
    signal zoomed(real factor)

    MediaButton {
        identifier: "exhibit-close"
        label: qsTr("Back")
        icon: "arrow-left"
        mirrored: buttons.mirrored
        onTapped: buttons.exhibit.close()
    }

    MediaButton {
        identifier: "exhibit-previous"
        label: qsTr("Previous")
        icon: "chevron-left"
        mirrored: buttons.mirrored
        visible: buttons.exhibit.count > 1
        enabled: buttons.exhibit.number > 0
        Accessible.description: qsTr("Previous picture")
        onTapped: buttons.turned(-1)
    }

    MediaButton {
        identifier: "exhibit-next"
        label: qsTr("Next")
        icon: "chevron-right"
        mirrored: buttons.mirrored
        visible: buttons.exhibit.count > 1
        enabled: buttons.exhibit.number < buttons.exhibit.count - 1
        Accessible.description: qsTr("Next picture")
        onTapped: buttons.turned(1)
    }

    MediaButton {
        identifier: "exhibit-out"
        label: qsTr("Smaller")
        icon: "magnify-minus-outline"
        enabled: buttons.farther
        onTapped: buttons.zoomed(1 / 1.5)
    }

    MediaButton {
        identifier: "exhibit-in"
        label: qsTr("Larger")
        icon: "magnify-plus-outline"
        enabled: buttons.closer
        onTapped: buttons.zoomed(1.5)
    }
}
