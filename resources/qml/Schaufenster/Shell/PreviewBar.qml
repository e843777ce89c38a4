pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Above the visitors' screens while staff look at what is not published.
Rectangle {
    id: bar

    required property Kiosk app
    property bool turned: false

    implicitHeight: row.height + Theme.dp(24)
    color: Theme.gold
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    MouseArea {
        anchors.fill: parent
    }

    Flow {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.dp(24)
            rightMargin: Theme.dp(24)
        }
        spacing: Theme.dp(12)

        BigButton {
            identifier: "preview-back"
            label: qsTr("Back to the desk")
            implicitHeight: Theme.touch
            fill: Theme.goldInk
            inkColor: Theme.paper
            onTapped: bar.app.endPreview()
        }

        BigButton {
            identifier: "preview-turn"
            label: bar.turned ? qsTr("As this screen is") : qsTr("The other way round")
            implicitHeight: Theme.touch
            fill: Theme.paper
            onTapped: bar.turned = !bar.turned
        }

        PlainText {
            id: words

            height: Theme.touch
            text: qsTr("Preview: not published yet")
            strength: 700
            color: Theme.goldInk
            verticalAlignment: Text.AlignVCenter
        }
    }
}
