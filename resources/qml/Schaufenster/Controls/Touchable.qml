pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// Base of everything a finger can press: answers at once, acts on release, can be slid off.
Item {
    id: touchable

    property string identifier
    property string label
    // Tag of the language it is in, where that is not the visit's.
    property string language
    property bool checkable: false
    property bool checked: false
    property real focusRadius: Theme.radius
    // How far the ring stands outside; nothing where a list cuts off what is beside its lines.
    property real focusReach: Theme.dp(8)
    readonly property bool down: area.pressed && area.containsMouse

    signal tapped

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    scale: down && !Theme.reducedMotion ? 0.97 : 1

    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    // Where a long word may be parted is nothing to hear.
    Accessible.name: label.replace(/\u00ad/g, "")
    Accessible.id: identifier
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: touchable.tapped()
    Accessible.onToggleAction: touchable.tapped()

    // A finger that rests on a key presses once, and not before it is seen what it presses.
    function press(event: KeyEvent) {
        if (Theme.guided && !event.isAutoRepeat)
            tapped();
    }

    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
    Keys.onSpacePressed: event => press(event)

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

    Loader {
        readonly property real reach: !active || touchable.width < touchable.Window.width ? touchable.focusReach : -Theme.dp(8)

        anchors.fill: parent
        anchors.margins: -reach
        z: 10
        active: touchable.activeFocus && Theme.guided

        sourceComponent: FocusRing {
            radius: touchable.focusRadius + touchable.focusReach
        }
    }
}
