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

    function said(value: string): string {
        return value === "" ? "–" : field === "text_status" ? Words.textStatus(value) : value;
    }

    DeskText {
        width: parent.width
        text: line.language === "" ? Words.field(line.field) : Words.field(line.field) + " · " + line.language
        strength: 600
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    DeskText {
        width: parent.width
        text: qsTr("before: %1").arg(line.said(line.before))
        color: Theme.warn
        horizontalAlignment: Text.AlignLeft
    }

    DeskText {
        width: parent.width
        text: qsTr("now: %1").arg(line.said(line.after))
        color: Theme.good
        horizontalAlignment: Text.AlignLeft
    }
}
