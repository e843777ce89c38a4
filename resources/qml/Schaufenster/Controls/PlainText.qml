import QtQuick
import Schaufenster.Theme

// The only text of the kiosk: data can never become markup.
Text {
    id: plain

    property int strength: 400
    property int breadth: 100
    // Tag of the language it is in, where that is not the visit's.
    property string language
    readonly property bool arabic: Theme.arabic(plain.text)

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    font.family: plain.arabic ? Theme.arabicFamily : Theme.textFamily
    font.pixelSize: Theme.base
    font.weight: Theme.weight(plain.strength, plain.arabic)
    font.variableAxes: Theme.axes(plain.strength, plain.breadth, plain.arabic)
    Accessible.role: Accessible.StaticText
    // Where a long word may be parted is nothing to hear.
    Accessible.name: plain.text.replace(/\u00ad/g, "")
    Accessible.ignored: plain.text === ""
}
