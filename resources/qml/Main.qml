pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Shell
import Schaufenster.Theme

Window {
    id: root

    required property Kiosk app
    required property Steering steering
    readonly property alias ready: stage.ready
    // Nothing may cover a kiosk.
    property bool above: false

    flags: above ? Qt.Window | Qt.WindowStaysOnTopHint : Qt.Window
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
        property: "easy"
        value: root.app.language.easy
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
        property: "house"
        value: root.app.comfort.houseColour
    }

    Binding {
        target: Theme
        property: "guided"
        value: root.steering.guided
    }

    Pilot {
        id: pilot

        app: root.app
        steering: root.steering
        whole: stage
        screens: stage.middle
    }

    Stage {
        id: stage

        readonly property bool turned: (preview.item as PreviewBar)?.turned ?? false
        readonly property real room: root.height - aloud.room - ((preview.item as PreviewBar)?.height ?? 0)

        // Known while the screens are made; the content item learns it when the window is shown.
        width: turned ? root.height : root.width
        height: (turned ? root.width : root.height) - (preview.item ? 0 : aloud.room)
        // A preview is the whole picture, made as small as the bar above it asks for.
        transformOrigin: Item.TopLeft
        scale: preview.item ? Math.min(root.width / width, room / height) : 1
        x: (root.width - width * scale) / 2
        y: root.height - aloud.room - room + (room - height * scale) / 2
        app: root.app
        visible: !staff.covering
        enabled: !root.app.door.inside || root.app.previewing
        focus: enabled
        Keys.onPressed: event => event.accepted = pilot.press(event.key)
    }

    Loader {
        id: preview

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        active: root.app.previewing

        sourceComponent: PreviewBar {
            app: root.app
        }
    }

    AloudLayer {
        id: aloud

        anchors.fill: parent
        app: root.app
        settled: stage.settled
        visible: stage.visible
        enabled: stage.enabled
    }

    StaffLayer {
        id: staff

        anchors.fill: parent
        app: root.app
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
