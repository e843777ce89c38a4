pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Towns, pins and the kiosk's own place above the ground.
Item {
    id: marks

    required property AtlasViewModel atlas
    // 1: the whole region.
    required property real closeness
    readonly property point here: atlas.here

    signal touched(int members, int splits, point spot)

    Repeater {
        model: marks.atlas.towns

        PlainText {
            id: town

            required property int index
            required property string name
            required property point spot

            // The large ones first; the others as one comes closer.
            visible: index < 8 * marks.closeness * marks.closeness
            x: spot.x * marks.width - width / 2
            y: spot.y * marks.height + Theme.dp(4)
            text: name
            wrapMode: Text.NoWrap
            strength: index < 4 ? 600 : 400
            breadth: 85
            font.pixelSize: Math.min(Theme.base * 0.82, Theme.dp(36)) * (index < 4 ? 1.1 : 1)
            color: Theme.muted
            style: Text.Outline
            styleColor: Theme.ground

            Rectangle {
                anchors {
                    horizontalCenter: parent.horizontalCenter
                    bottom: parent.top
                }
                width: Theme.dp(10)
                height: width
                radius: width / 2
                color: Theme.muted
            }
        }
    }

    Repeater {
        model: marks.atlas.rivers

        PlainText {
            required property string name
            required property point spot

            x: spot.x * marks.width + Theme.dp(14)
            y: spot.y * marks.height - height
            text: name
            wrapMode: Text.NoWrap
            breadth: 85
            font.pixelSize: Math.min(Theme.base * 0.8, Theme.dp(34))
            color: Theme.contrast ? Theme.ink : Theme.dark ? Theme.focus : Theme.blue.base
            style: Text.Outline
            styleColor: Theme.ground
        }
    }

    Repeater {
        model: marks.atlas.pins

        MapPin {
            id: pin

            required property point spot

            x: spot.x * marks.width - width / 2
            y: spot.y * marks.height - height
            z: chosen ? 2 : activeFocus ? 1 : 0
            onTapped: marks.touched(members, splits, spot)
        }
    }

    Row {
        visible: marks.atlas.located
        x: marks.here.x * marks.width - mark.width / 2
        y: marks.here.y * marks.height - mark.height / 2
        z: 3
        spacing: Theme.dp(8)

        Rectangle {
            id: mark

            width: Theme.dp(44)
            height: width
            radius: width / 2
            color: Theme.contrast ? Theme.gold : Theme.crimson.base
            border.width: Theme.dp(6)
            border.color: Theme.paper
        }

        Badge {
            text: qsTr("You are here")
            anchors.verticalCenter: mark.verticalCenter
        }
    }
}
