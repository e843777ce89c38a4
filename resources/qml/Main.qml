import QtQuick
import Schaufenster.Models
import Schaufenster.Shell
import Schaufenster.Theme

Window {
    id: root

    required property Kiosk app

    title: "Schaufenster"
    color: Theme.ground
    width: 1920
    height: 1080

    Binding {
        target: Theme
        property: "unit"
        value: Math.max(0.4, Math.min(root.width, root.height) / 1080)
    }

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: root.app.comfort.pixelsPerMm
    }

    Binding {
        target: Theme
        property: "viewingDistance"
        value: root.app.comfort.viewingDistance
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.app.comfort.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.comfort.reducedMotion
    }

    Binding {
        target: Theme
        property: "name"
        value: root.app.comfort.theme
    }

    Binding {
        target: Theme
        property: "arabicScript"
        value: root.app.language.rightToLeft
    }

    Stage {
        id: stage

        anchors.fill: parent
        app: root.app
        focus: true
    }

    onFrameSwapped: {
        if (stage.ready && !stage.settled) {
            stage.settled = true;
            app.tilesShown();
        }
    }
}
