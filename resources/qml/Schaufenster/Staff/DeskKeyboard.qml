import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Schaufenster.Theme

// The keyboard on the screen, as wide as hands are, gone while a real one types.
Rectangle {
    id: root

    required property real room
    property bool away: false
    readonly property bool shown: panel.active && !away

    // Its height follows its width: wider than this it would hide what is being typed.
    width: room
    height: shown ? panel.height : 0
    visible: shown
    color: Theme.deskSide

    InputPanel {
        id: panel

        width: Math.min(root.room, Theme.dp(1250))
        anchors.horizontalCenter: parent.horizontalCenter
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Keyboard")
        Accessible.id: "keyboard"
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.activeLocales = ["de_DE", "en_GB", "tr_TR", "uk_UA", "ar_AR"];
        VirtualKeyboardSettings.locale = Qt.locale().name.startsWith("de") ? "de_DE" : "en_GB";
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
    }

    // Nothing that staff type is learned: the next one inherits no words.
    Component.onDestruction: VirtualKeyboardSettings.userDataReset()
}
