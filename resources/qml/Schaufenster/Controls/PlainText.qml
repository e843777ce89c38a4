import QtQuick
import Schaufenster.Theme

// The only text of the kiosk: data can never become markup.
Text {
    id: plain

    property int strength: 400
    property int breadth: 100

    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    font.family: Theme.textFamily
    font.pixelSize: Theme.base
    font.weight: Theme.weight(plain.strength)
    font.variableAxes: Theme.axes(plain.strength, plain.breadth)
    Accessible.role: Accessible.StaticText
    Accessible.name: plain.text
    Accessible.ignored: plain.text === ""
}
