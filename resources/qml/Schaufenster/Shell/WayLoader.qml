import QtQuick
import Schaufenster.Models
import Schaufenster.Visitor

// A way that is read and made when it is first asked for, and kept until the visit ends: who comes
// back from a record finds it as it was.
Loader {
    id: loader

    required property Kiosk app
    required property string screen
    required property url way
    readonly property bool shown: app.visit.screen === screen

    signal opened(string slug, Item tile)

    enabled: shown
    onShownChanged: {
        if (shown && !item)
            setSource(way, {
                app: app
            });
        // Keys go where one looks.
        if (shown)
            (item as Way)?.forceActiveFocus();
    }

    Connections {
        target: loader.item as Way

        function onOpened(slug: string, tile: Item) {
            loader.opened(slug, tile);
        }
    }

    Connections {
        target: loader.app.visit

        // Before another language has it measure words that nobody will see.
        function onLeaving() {
            loader.source = "";
        }
    }
}
