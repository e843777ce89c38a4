pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Theme

// Text with marks under what was looked for: where a mark lies, a ruler with the same words in the
// same room knows. The text stays in one piece, so that Arabic letters stay joined.
PlainText {
    id: marked

    // Start and end of each mark, one after the other.
    property list<int> marks

    Loader {
        z: -1
        active: marked.marks.length > 1
        width: marked.width
        height: marked.height
        clip: true

        sourceComponent: Item {
            id: shown

            property list<rect> boxes

            // Once words and room have settled.
            function measure() {
                boxes = marked.boxes(ruler);
            }

            Component.onCompleted: measure()

            Connections {
                target: marked

                function onMarksChanged() {
                    Qt.callLater(shown.measure);
                }
            }

            TextEdit {
                id: ruler

                width: marked.width
                visible: false
                enabled: false
                text: marked.text
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                font: marked.font
                horizontalAlignment: marked.horizontalAlignment
                onTextChanged: Qt.callLater(shown.measure)
                onContentSizeChanged: Qt.callLater(shown.measure)
                onWidthChanged: Qt.callLater(shown.measure)
                Accessible.ignored: true
            }

            Repeater {
                model: shown.boxes

                Rectangle {
                    id: box

                    required property rect modelData

                    x: modelData.x - Theme.dp(1)
                    y: modelData.y
                    width: modelData.width + Theme.dp(2)
                    height: modelData.height
                    radius: Theme.dp(3)
                    color: Theme.mark

                    Rectangle {
                        width: parent.width
                        height: Math.max(2, Theme.dp(4))
                        anchors.bottom: parent.bottom
                        color: Theme.markLine
                    }
                }
            }
        }
    }

    // One box a mark and line.
    function boxes(ruler: TextEdit): list<rect> {
        const found = [];
        if (ruler.text !== text || marks.some(at => at > ruler.length))
            return found;
        for (let i = 0; i + 1 < marks.length; i += 2) {
            let left = Infinity, right = -Infinity, line = null;
            for (let at = marks[i]; at <= marks[i + 1]; at++) {
                const place = ruler.positionToRectangle(at);
                if (line !== null && place.y !== line.y) {
                    if (right > left)
                        found.push(Qt.rect(left, line.y, right - left, line.height));
                    left = Infinity;
                    right = -Infinity;
                }
                line = place;
                left = Math.min(left, place.x);
                right = Math.max(right, place.x);
            }
            if (right > left)
                found.push(Qt.rect(left, line.y, right - left, line.height));
        }
        return found;
    }
}
