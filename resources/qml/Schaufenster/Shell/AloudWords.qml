import QtQuick
import Schaufenster.Models

// What is only spoken, in the visitor's language.
QtObject {
    id: words

    required property AloudViewModel aloud
    readonly property string welcome: qsTr("Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.")
    readonly property string button: qsTr("Button.")
    readonly property string chosen: qsTr("Chosen.")

    onWelcomeChanged: aloud.learn("welcome", welcome)
    onButtonChanged: aloud.learn("button", button)
    onChosenChanged: aloud.learn("chosen", chosen)
}
