pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Whose it is and what allows us to show it; both are needed.
DeskCard {
    id: card

    required property MediumViewModel medium
    readonly property list<string> licences: ["CC BY 4.0", "CC BY-SA 4.0", "CC0", qsTr("Own work"), qsTr("With permission")]

    title: qsTr("Credit and licence")

    DeskField {
        width: parent?.width ?? 0
        identifier: "medium-credit"
        label: qsTr("Credit: who made it")
        text: card.medium.credit
        meter: card.medium.credit === "" ? qsTr("needed") : ""
        meterColor: Theme.warn
        onTyped: text => card.medium.put("credit", text)
    }

    Flow {
        width: parent?.width ?? 0
        spacing: Theme.dp(8)

        Repeater {
            model: card.licences

            DeskChip {
                required property string modelData
                required property int index

                identifier: "medium-licence-" + index
                label: modelData
                checked: card.medium.licence === modelData
                onTapped: card.medium.put("licence", modelData)
            }
        }
    }

    DeskField {
        width: parent?.width ?? 0
        identifier: "medium-licence"
        label: qsTr("Licence")
        placeholder: qsTr("Choose above, or type another one")
        text: card.medium.licence
        meter: card.medium.licence === "" ? qsTr("needed") : ""
        meterColor: Theme.warn
        onTyped: text => card.medium.put("licence", text)
    }
}
