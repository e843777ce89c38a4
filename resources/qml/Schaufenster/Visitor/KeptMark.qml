import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A small heart on what stands on the visitor's list; decoration, its words go to what it marks.
Icon {
    id: mark

    // Null where nobody keeps anything.
    required property KeptViewModel keeper
    required property string slug
    readonly property bool kept: (keeper?.count ?? 0) > 0 && keeper.has(slug)
    readonly property string words: kept ? qsTr("On your list") : ""

    visible: kept
    name: "heart"
    size: Math.min(Theme.title, Theme.dp(44))
    color: Theme.gold
    style: Text.Outline
    styleColor: Theme.goldInk
}
