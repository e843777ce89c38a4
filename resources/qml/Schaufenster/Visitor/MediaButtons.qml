import QtQuick
import Schaufenster.Theme

// Buttons side by side in the middle, on more lines where one does not hold them.
Flow {
    id: line

    // Width of all of them on one line; a Flow does not tell it.
    readonly property real need: {
        let sum = -spacing;
        for (const child of children)
            sum += child.visible ? child.implicitWidth + spacing : 0;
        return Math.ceil(sum);
    }

    anchors {
        horizontalCenter: parent?.horizontalCenter
        bottom: parent?.bottom
        bottomMargin: Theme.dp(24)
    }
    width: Math.min(need, (parent?.width ?? 0) - Theme.margin)
    spacing: Theme.dp(12)
}
