pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// A title whose words are items of their own: those that were looked for are underlined.
Flow {
    id: title

    property list<string> words
    property list<bool> marked
    property real size: Theme.base

    spacing: size * 0.24

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
