import QtQuick
import Schaufenster.Theme

// Dark on white in every theme: phones read it best so.
Rectangle {
    property alias source: image.source

    color: Theme.paper
    radius: Theme.dp(8)

    Image {
        id: image

        // Whole pixels a module, or the camera sees uneven ones.
        readonly property int module: Math.max(1, Math.floor(Math.min(parent.width, parent.height) / Math.max(1, implicitWidth)))

        anchors.centerIn: parent
        smooth: false
        width: implicitWidth * module
        height: implicitHeight * module
    }
}
