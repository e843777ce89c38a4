import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The record's video or sound: one of the house's recordings or none.
DeskCard {
    id: card

    required property DeskViewModel desk
    required property string role
    required property string chosen
    required property int count
    required property string none
    property alias model: choice.model

    signal describeAsked

    DeskText {
        width: parent?.width ?? 0
        text: card.count === 0 ? card.none : card.chosen === "" ? qsTr("Touch the one that belongs to this record.") : qsTr("Touch it again to take it away.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    MediaChoice {
        id: choice

        width: parent?.width ?? 0
        visible: card.count > 0
        prefix: "choose-" + card.role
        onPicked: name => card.desk.editor.facts.put(card.role, name === card.chosen ? "" : name)
    }

    DeskButton {
        identifier: card.role + "-describe"
        visible: card.chosen !== ""
        label: qsTr("Credit and captions")
        icon: "pencil"
        onTapped: card.describeAsked()
    }

    DeskButton {
        identifier: card.role + "-media"
        visible: card.count === 0
        label: qsTr("Pictures and sounds")
        onTapped: card.desk.go("media")
    }
}
