import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Schaufenster.Theme

// The keyboard on the screen, as wide as hands are, gone while a real one types.
Rectangle {
    id: root

    required property real room
    property bool away: false
    // Of what is typed; without one the keyboard stays as it is.
    property string language

    function layoutOf(language: string): string {
        switch (language.split("-")[0]) {
        case "de":
            return "de_DE";
        case "en":
            return "en_GB";
        case "tr":
            return "tr_TR";
        case "uk":
            return "uk_UA";
        case "ar":
            return "ar_AR";
        default:
            return "";
        }
    }

    onLanguageChanged: {
        const layout = layoutOf(language);
        if (layout !== "")
            VirtualKeyboardSettings.locale = layout;
    }

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
