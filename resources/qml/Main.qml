import QtQuick
import Schaufenster.Models
import Schaufenster.Shell
import Schaufenster.Theme

Window {
    id: root

    required property Kiosk app
    readonly property alias ready: stage.ready

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

        // Known while the screens are made; the content item learns it when the window is shown.
        width: root.width
        height: root.height
        app: root.app
        focus: true
    }

    // How far the pictures are: 1 in a frame that is being made. The first frame that ends after
    // that may be the one before it, the second is not.
    property int tiles: 0

    onAfterAnimating: {
        if (stage.ready && tiles === 0)
            tiles = 1;
    }
    onFrameSwapped: {
        if (tiles === 0 || stage.settled)
            return;
        tiles += 1;
        if (tiles === 3) {
            stage.settled = true;
            app.tilesShown();
        }
        update();
    }
}
