import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// The state of a text as a sign in its own shape and colour.
Icon {
    required property string status
    readonly property color tone: status === "reviewed" ? Theme.good : status === "missing" ? Theme.bad : status === "draft" ? Theme.focus : Theme.warn

    name: status === "reviewed" ? "check-bold" : status === "missing" ? "minus-circle" : status === "draft" ? "pencil-outline" : "eye-outline"
    size: Theme.deskText * 1.25
    color: tone
}
