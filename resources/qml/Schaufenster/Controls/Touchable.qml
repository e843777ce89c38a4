import QtQuick
import Schaufenster.Theme

// Base of everything a finger can press: answers at once, acts on release, can be slid off.
Item {
    id: touchable

    property string identifier
    property string label
    property bool checkable: false
    property bool checked: false
    property real focusRadius: Theme.radius
    readonly property bool down: area.pressed && area.containsMouse

    signal tapped

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    scale: down && !Theme.reducedMotion ? 0.97 : 1

    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: label
    Accessible.id: identifier
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: touchable.tapped()
    Accessible.onToggleAction: touchable.tapped()

    Keys.onReturnPressed: touchable.tapped()
    Keys.onEnterPressed: touchable.tapped()
    Keys.onSpacePressed: touchable.tapped()

    Behavior on scale {
        NumberAnimation {
            duration: touchable.down ? 0 : Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: touchable.tapped()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.dp(7)
        z: 10
        visible: touchable.activeFocus
        color: "transparent"
        radius: touchable.focusRadius + Theme.dp(7)
        border.width: Theme.dp(5)
        border.color: Theme.focus
    }
}
