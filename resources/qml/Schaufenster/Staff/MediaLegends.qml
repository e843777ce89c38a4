pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What visitors read below a photograph, in each language.
DeskCard {
    id: card

    required property MediumViewModel medium

    title: qsTr("Line below the picture")

    DeskText {
        width: parent?.width ?? 0
        text: qsTr("What is not to be seen in it: who, where, when. It may stay empty.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: card.medium.legends

        DeskField {
            required property string tag
            required property string endonym
            required property string level
            required text
            required meter
            required rightToLeft

            width: parent?.width ?? 0
            identifier: "medium-legend-" + tag
            label: endonym
            meterColor: level === "bad" ? Theme.bad : level === "warn" ? Theme.warn : Theme.good
            several: true
            leastHeight: Theme.deskText * 4.2
            onTyped: text => card.medium.underline(tag, text)
        }
    }
}
