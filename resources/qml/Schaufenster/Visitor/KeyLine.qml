pragma ComponentBehavior: Bound

import QtQuick

// A row of letters, as wide as the widest key that lets all rows keep their shape.
Row {
    id: line

    property alias model: keys.model
    property real side: 0
    readonly property alias count: keys.count

    signal typed(string letter)

    Repeater {
        id: keys

        Key {
            required property string letter

            width: line.side
            identifier: "key-" + letter
            label: letter
            onTapped: line.typed(letter)
        }
    }
}
