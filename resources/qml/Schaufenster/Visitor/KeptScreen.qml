pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What this visitor keeps, and one code that takes it home.
Way {
    id: screen

    readonly property KeptViewModel kept: app.ways.kept
    // Words of the list as the phone shows it.
    readonly property string listName: app.houseName !== "" ? qsTr("My list – %1").arg(app.houseName) : qsTr("My list")
    readonly property list<string> furtherOnes: {
        const words = [""];
        for (let left = 1; left < kept.most; left++)
            words.push(qsTr("… and %n more", "", left));
        return words;
    }

    // Words so large that the code has no room above or beside them go into the list.
    readonly property real room: height - page.y - Theme.dp(32)
    readonly property bool tight: landscape ? room < code.least + Theme.base * 8 + 3 * code.inset : width < Theme.base * 25

    function tell() {
        kept.say(listName, furtherOnes);
    }

    onListNameChanged: tell()
    onFurtherOnesChanged: tell()
    Component.onCompleted: tell()

    Heading {
        id: title

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.dp(44)
        }
        text: screen.kept.count > 0 ? qsTr("My list: %n record(s)", "", screen.kept.count) : qsTr("My list")
        font.pixelSize: Theme.headline
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "kept-title"
    }

    KeptEmpty {
        anchors {
            left: parent.left
            right: parent.right
            top: title.bottom
            bottom: parent.bottom
            margins: Theme.margin
        }
        visible: screen.kept.count === 0
        restorable: screen.kept.restorable
        onRestored: screen.kept.restore()
    }

    Flickable {
        id: page

        anchors {
            left: parent.left
            right: screen.landscape ? code.left : parent.right
            top: title.bottom
            bottom: screen.landscape ? parent.bottom : code.top
            leftMargin: Theme.margin
            rightMargin: screen.landscape ? Theme.gap : Theme.margin
            topMargin: Theme.dp(24)
            bottomMargin: Theme.dp(16)
        }
        visible: screen.kept.count > 0
        contentHeight: all.y + all.height + Theme.dp(24)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height + 1
        clip: true

        Column {
            id: notes

            anchors.left: parent.left
            width: cards.width
            bottomPadding: screen.tight || screen.kept.full ? Theme.dp(16) : 0

            PlainText {
                width: parent.width
                visible: screen.tight
                text: code.story
                horizontalAlignment: Text.AlignLeft
            }

            PlainText {
                width: parent.width
                visible: screen.kept.full
                text: qsTr("The list is full: it holds %n record(s).", "", screen.kept.most) + " " + qsTr("Remove one to keep another.")
                strength: 600
                horizontalAlignment: Text.AlignLeft
                Accessible.id: "kept-full"
            }
        }

        Grid {
            id: cards

            readonly property real column: (width - spacing * (columns - 1)) / columns

            anchors {
                left: parent.left
                top: notes.bottom
            }
            width: parent.width - Theme.touch
            columns: Math.max(1, Math.floor(width / (Theme.base * 22)))
            spacing: Theme.dp(16)

            Repeater {
                model: screen.kept.rows

                KeptCard {
                    id: card

                    width: cards.column
                    onOpened: tile => screen.opened(slug, tile)
                    onRemoved: screen.kept.toggle(slug)
                }
            }
        }

        Chip {
            id: all

            anchors {
                left: parent.left
                top: cards.bottom
                topMargin: Theme.dp(24)
            }
            identifier: "kept-clear"
            label: qsTr("Remove all")
            icon: "close"
            checkable: false
            onTapped: screen.kept.clear()
        }
    }

    Pager {
        anchors {
            right: page.right
            bottom: page.bottom
        }
        visible: page.visible && page.contentHeight > page.height + 1
        prefix: "kept"
        list: page
    }

    KeptCode {
        id: code

        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(32)
        }
        width: screen.landscape ? Math.min(screen.width * 0.4, Theme.dp(640)) : screen.width - 2 * Theme.margin
        height: screen.landscape ? screen.room : Math.max(implicitHeight, screen.tight ? 0 : screen.height * 0.36)
        upright: screen.landscape
        wordless: screen.tight
        visible: screen.kept.count > 0
        kept: screen.kept
    }
}
