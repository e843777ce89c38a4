import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A record, or several at once with their number; larger and ringed when its card is open.
Touchable {
    id: pin

    required property int record
    required property int size
    required property string slug
    required property string title
    required property string town
    required property bool mixed
    required property string icon
    required property list<string> families
    required property list<int> weights
    required property bool chosen
    readonly property bool single: size === 1
    readonly property real disc: Theme.touch * (chosen ? 1.1 : single ? 0.92 : 1)
    // From its middle to where its rings end.
    readonly property real reach: disc * (chosen ? 0.66 : 0.5)

    // The ring's colours; none where shades are not told apart.
    readonly property string shares: single || Theme.contrast ? "" : families.map((family, number) => bare(Theme.family(family).base) + "*" + weights[number]).join("-")

    // Without its number sign.
    function bare(colour: color): string {
        return colour.toString().slice(-6);
    }

    identifier: "pin-" + slug
    label: single ? title : town === "" ? qsTr("%n record(s)", "", size) : mixed ? qsTr("%n record(s) around %1", "", size).arg(town) : qsTr("%n record(s) in %1", "", size).arg(town)
    width: Theme.touch
    height: Theme.touch
    focusRadius: width / 2
    z: chosen ? 2 : 1
    Accessible.checkable: true
    Accessible.checked: chosen

    // One picture, so that hundreds of pins move as one.
    Image {
        readonly property string words: pin.single ? "mdi-" + pin.icon : String(pin.size)
        readonly property list<color> look: Theme.contrast ? [pin.chosen ? Theme.chosen : Theme.ground, pin.chosen ? Theme.chosenInk : Theme.ink, Theme.ink, Theme.ink] : pin.single ? [Theme.family(pin.families[0]).base, Theme.posterInk, Theme.paper, Theme.ink] : [pin.down ? Theme.pressed : Theme.paper, Theme.goldInk, Theme.paper, Theme.ink]
        readonly property string halo: !pin.chosen ? "" : pin.bare(Theme.contrast ? Theme.ground : Theme.gold)

        anchors.centerIn: parent
        asynchronous: false
        source: "image://pin/" + Math.round(pin.disc) + "/" + words + "/" + look.map(colour => pin.bare(colour)).join("-") + "-" + halo + "-" + (Theme.contrast ? 0 : 1) + "/" + pin.shares
    }
}
