import QtQuick
import Schaufenster.Theme

// One field before and after.
Column {
    id: line

    required property string field
    required property string language
    required property string before
    required property string after

    spacing: Theme.dp(4)

    DeskText {
        width: parent.width
        text: line.language === "" ? Words.field(line.field) : Words.field(line.field) + " · " + line.language
        strength: 600
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    DeskText {
        width: parent.width
        text: qsTr("before: %1").arg(line.before === "" ? "–" : line.before)
        color: Theme.warn
        horizontalAlignment: Text.AlignLeft
    }

    DeskText {
        width: parent.width
        text: qsTr("now: %1").arg(line.after === "" ? "–" : line.after)
        color: Theme.good
        horizontalAlignment: Text.AlignLeft
    }
}
