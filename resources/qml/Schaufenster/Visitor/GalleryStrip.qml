pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// A record's pictures in small; a touch opens one large.
Flow {
    id: strip

    required property ExhibitViewModel exhibit

    spacing: Theme.mm(3)

    Repeater {
        model: strip.exhibit.rows

        Touchable {
            id: thumb

            required property int number
            required property url thumb
            required property string alt
            required property string caption

            width: Theme.touch * 1.7
            height: Theme.touch * 1.25
            identifier: "gallery-" + number
            label: alt !== "" ? qsTr("Picture: %1").arg(alt) : caption !== "" ? qsTr("Picture: %1").arg(caption) : qsTr("Picture %1").arg(number + 1)

            Image {
                anchors.fill: parent
                asynchronous: true
                source: thumb.thumb
                sourceSize.width: 320
                fillMode: Image.PreserveAspectCrop
                clip: true
            }

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: thumb.down ? Theme.dp(6) : Theme.outline
                border.color: thumb.down ? Theme.ink : Theme.line
            }

            onTapped: strip.exhibit.look(number)
        }
    }
}
