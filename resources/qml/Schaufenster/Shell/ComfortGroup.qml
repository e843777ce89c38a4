import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// Choices that belong together, below their name.
Column {
    id: group

    property string title
    // Room at hand; chips that need more go on in the next line.
    property real room
    default property alias choices: row.data

    spacing: Theme.dp(10)
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    PlainText {
        width: Math.min(implicitWidth, group.room)
        text: group.title
        strength: 600
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }

    Flow {
        id: row

        readonly property real need: {
            let sum = -spacing;
            for (const child of children)
                sum += child.visible && child.implicitWidth > 0 ? child.implicitWidth + spacing : 0;
            return Math.ceil(sum) + 1;
        }

        width: Math.min(need, group.room)
        spacing: Math.max(Theme.dp(10), Theme.mm(3))
    }
}
