import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// No usable edition: kind to visitors, plain to staff, and trying again all the while.
Item {
    id: fault

    required property Kiosk app

    Strata {
        anchors.fill: parent
        family: "earth"
        seed: "fault"
        coal: 0.42
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.base * 40)
        spacing: Theme.dp(36)

        Icon {
            name: "coffee-outline"
            // The words come first where they are large, or the band of lower reach is narrow.
            visible: fault.height > Theme.base * 15
            size: Theme.display
            color: Theme.gold
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Heading {
            width: parent.width
            text: qsTr("We will be right back.")
            color: Theme.posterInk
            font.pixelSize: Theme.headline
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "fault-page"
        }

        PlainText {
            width: parent.width
            text: qsTr("This screen is waiting for its content and keeps trying by itself.")
            color: Theme.posterInk
            lineHeight: 1.25
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }

        PlainText {
            width: parent.width
            visible: fault.app.staffContact !== ""
            text: qsTr("Please let us know: %1").arg(fault.app.staffContact)
            color: Theme.gold
            strength: 600
            lineHeight: 1.25
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
