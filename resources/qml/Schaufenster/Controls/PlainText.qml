import QtQuick
import Schaufenster.Theme

// The only text of the kiosk: data can never become markup.
Text {
    id: plain

    property int strength: 400
    property int breadth: 100
    readonly property bool arabic: Theme.arabic(plain.text)

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    font.family: plain.arabic ? Theme.arabicFamily : Theme.textFamily
    font.pixelSize: Theme.base
    font.weight: Theme.weight(plain.strength, plain.arabic)
    font.variableAxes: Theme.axes(plain.strength, plain.breadth, plain.arabic)
    Accessible.role: Accessible.StaticText
    Accessible.name: plain.text
    Accessible.ignored: plain.text === ""
}
