pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A title whose words are items of their own: those that were looked for are underlined. The words
// stand in the direction of their script, the line where the screen's language begins.
Item {
    id: title

    property list<string> words
    property list<bool> marked
    property real size: Theme.base
    readonly property bool backwards: /[\u0590-\u08ff]/.test(words[0] ?? "")

    implicitHeight: line.height

    Flow {
        id: line

        property real need: 0

        width: Math.min(title.width, need)
        x: title.LayoutMirroring.enabled ? title.width - width : 0
        spacing: title.size * 0.24
        layoutDirection: title.backwards ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        onPositioningComplete: {
            let sum = 1 - spacing;
            for (const child of children)
                if (child.width > 0)
                    sum += child.width + spacing;
            need = Math.ceil(sum);
        }

        Repeater {
            model: title.words.length

            PlainText {
                id: word

                required property int index
                readonly property bool hit: title.marked[index] ?? false

                text: title.words[index] ?? ""
                wrapMode: Text.NoWrap
                strength: hit ? 700 : 500
                breadth: 85
                font.pixelSize: title.size
                Accessible.ignored: true

                Rectangle {
                    anchors {
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                    }
                    visible: word.hit
                    height: Math.max(2, Theme.dp(5))
                    radius: height / 2
                    color: Theme.contrast ? Theme.gold : Theme.ember.base
                }
            }
        }
    }
}
