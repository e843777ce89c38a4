import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// The state of one text: a sign in its colour, with words where there is room.
Touchable {
    id: cell

    required property string tag
    required property string endonym
    required property bool shown
    required property string status
    property string title
    property string words
    // Begins at its edge instead of standing in its middle.
    property bool lead: false

    label: qsTr("%1, %2: %3").arg(title).arg(endonym).arg(Words.textStatus(status))
    implicitHeight: Math.max(Theme.deskTouch, row.height + Theme.dp(14))
    focusRadius: Theme.deskRadius

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.dp(3)
        radius: Theme.dp(10)
        color: cell.down ? Theme.pressed : cell.status === "reviewed" ? "transparent" : Theme.contrast ? Theme.surface : Qt.alpha(sign.tone, 0.13)
        border.width: cell.status === "missing" ? Theme.outline : 0
        border.color: Qt.alpha(sign.tone, 0.55)
    }

    Row {
        id: row

        x: cell.lead ? Theme.dp(14) : (cell.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.dp(8)

        StateSign {
            id: sign

            status: cell.status
            anchors.verticalCenter: parent.verticalCenter
        }

        DeskText {
            visible: text !== ""
            width: Math.min(implicitWidth, cell.width - sign.width - Theme.dp(28))
            text: cell.words
            font.pixelSize: Theme.deskText * 0.9
            strength: 500
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
