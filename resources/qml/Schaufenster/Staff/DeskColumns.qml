import QtQuick
import Schaufenster.Theme

// Two columns of cards where there is room for both, one below the other where there is none.
Flow {
    id: columns

    // Of one column; what is in them is as wide as "column" says.
    property real least: Theme.deskText * 26
    readonly property bool both: width >= 2 * least + spacing
    readonly property real column: both ? Math.floor((width - spacing) / 2) : width

    spacing: Theme.deskGap
}
