import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// One of a record's pictures in small.
Touchable {
    id: thumb

    required property int number
    required property string alt
    required property string caption
    property alias source: photo.source
    // Pictures that have no place of their own on the line.
    property int more: 0

    identifier: "gallery-" + number
    label: alt !== "" ? qsTr("Picture: %1").arg(alt) : caption !== "" ? qsTr("Picture: %1").arg(caption) : qsTr("Picture %1").arg(number + 1)
    focusRadius: photo.radius
    Accessible.description: more > 0 ? qsTr("and %n more pictures", "", more) : ""

    Photo {
        id: photo

        anchors.fill: parent
        radius: Theme.dp(14)
        coal: 1
    }

    Rectangle {
        anchors.fill: parent
        radius: photo.radius
        color: thumb.more > 0 || thumb.down ? Theme.veil : "transparent"
        border.width: Theme.outline
        border.color: Theme.line
    }

    Heading {
        anchors.centerIn: parent
        visible: thumb.more > 0
        text: "+" + (thumb.more + 1)
        color: Theme.posterInk
        Accessible.ignored: true
    }
}
