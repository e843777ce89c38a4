import QtQuick
import Schaufenster.Controls
import Schaufenster.Theme

// The end of the log, the newest line at the bottom; moved by buttons.
DeskCard {
    id: card

    property string lines
    property string family
    readonly property real step: view.height * 0.8

    title: qsTr("What the program noted last")

    function move(distance: real) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + distance));
    }

    DeskText {
        width: parent.width
        visible: card.lines === ""
        text: qsTr("Nothing has been noted.")
        color: Theme.muted
        horizontalAlignment: Text.AlignLeft
    }

    Flow {
        width: parent.width
        visible: view.contentHeight > view.height + 1
        spacing: Theme.dp(12)

        DeskButton {
            identifier: "health-log-older"
            label: qsTr("Older lines")
            icon: "chevron-up"
            enabled: view.contentY > 1
            onTapped: card.move(-card.step)
        }

        DeskButton {
            identifier: "health-log-newer"
            label: qsTr("Newer lines")
            icon: "chevron-down"
            enabled: view.contentY < view.contentHeight - view.height - 1
            onTapped: card.move(card.step)
        }
    }

    Flickable {
        id: view

        width: parent.width
        height: Math.min(contentHeight, Theme.deskText * 18)
        visible: card.lines !== ""
        contentHeight: log.height
        // The page is what a finger drags; two in one would fight.
        interactive: false
        clip: true
        onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

        PlainText {
            id: log

            width: view.width
            text: card.lines
            font.family: card.family
            font.variableAxes: ({})
            font.weight: Font.Normal
            font.pixelSize: Theme.deskText * 0.9
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "health-log"
        }
    }
}
