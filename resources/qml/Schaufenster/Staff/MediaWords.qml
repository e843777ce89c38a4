pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What a picture shows, in each language, for those who do not see it.
DeskCard {
    id: card

    required property MediumViewModel medium

    title: qsTr("Description for people who cannot see the picture")

    DeskText {
        width: parent?.width ?? 0
        text: qsTr("Say in one sentence what is to be seen; leave out “Picture of”.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Repeater {
        model: card.medium.alts

        DeskField {
            required property string tag
            required property string endonym
            required property string level
            required text
            required meter
            required rightToLeft

            width: parent?.width ?? 0
            identifier: "medium-alt-" + tag
            label: endonym
            meterColor: level === "bad" ? Theme.bad : level === "warn" ? Theme.warn : Theme.good
            several: true
            leastHeight: Theme.deskText * 4.2
            onTyped: text => card.medium.tell(tag, text)
        }
    }
}
