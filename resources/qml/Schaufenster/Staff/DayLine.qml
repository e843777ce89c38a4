import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A day of the week: closed, or from when until when.
Flow {
    id: day

    required property SettingsViewModel settings
    required property int index
    required property bool open
    required property string opens
    required property string closes
    required property bool overnight
    readonly property string dayName: Qt.locale().standaloneDayName((index + 1) % 7)
    readonly property string note: opens === closes ? qsTr("round the clock") : overnight ? qsTr("of the next day") : ""

    spacing: Theme.dp(14)

    DeskSwitch {
        identifier: "day-" + day.index
        width: Theme.deskText * 13
        label: day.dayName
        checked: day.open
        onTapped: day.settings.toggleDay(day.index)
    }

    HalfHours {
        visible: day.open
        identifier: "opens-" + day.index
        label: qsTr("%1, opens").arg(day.dayName)
        shown: day.opens
        onMoved: steps => day.settings.shiftDay(day.index, false, steps)
    }

    Row {
        visible: day.open
        spacing: day.spacing

        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("to")
        }

        HalfHours {
            identifier: "closes-" + day.index
            label: qsTr("%1, closes").arg(day.dayName)
            shown: day.closes
            onMoved: steps => day.settings.shiftDay(day.index, true, steps)
        }
    }

    DeskText {
        visible: text !== ""
        height: Math.max(Theme.deskTouch, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: day.open ? day.note : qsTr("closed")
        font.pixelSize: Theme.deskText * 0.86
        color: Theme.muted
    }
}
