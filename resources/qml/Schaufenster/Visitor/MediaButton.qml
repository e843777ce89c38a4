import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A button on the dark ground that films and pictures are seen on.
BarButton {
    id: button

    chosenFill: Theme.gold
    chosenInk: Theme.goldInk
    focusRadius: Theme.radius
    opacity: enabled ? 1 : 0.35
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
}
