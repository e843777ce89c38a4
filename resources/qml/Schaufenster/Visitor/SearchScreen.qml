pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A line to type on, what is found, and the keyboard below it.
Way {
    id: screen

    readonly property SearchViewModel search: app.ways.search
    // Line and categories share a row where both fit.
    readonly property bool beside: landscape && chips.visible && chips.need + Theme.base * 16 < width
    readonly property bool typing: !search.keyboard.away

    function summary(): string {
        if (!search.asked)
            return qsTr("Type a few letters. Perhaps you are looking for one of these:");
        if (search.count === 0)
            return qsTr("Nothing found. Perhaps one of these:");
        if (search.more)
            return qsTr("More than %n found", "", search.count);
        return search.instead !== "" ? qsTr("%n found for “%1”", "", search.count).arg(search.instead) : qsTr("%n found", "", search.count);
    }

    // A real keyboard types too.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            search.erase();
        else if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            search.type(event.text);
        else
            return;
        event.accepted = true;
    }

    QueryLine {
        id: line

        anchors {
            left: parent.left
            right: screen.beside ? chips.left : parent.right
            top: parent.top
            leftMargin: Theme.margin
            rightMargin: screen.beside ? Theme.gap : Theme.margin
            topMargin: Theme.dp(32)
        }
        identifier: "query"
        text: screen.search.query
        typing: screen.typing
        onTapped: screen.search.keyboard.putAway(false)
    }

    CategoryChips {
        id: chips

        anchors {
            right: parent.right
            top: screen.beside ? line.top : line.bottom
            rightMargin: Theme.margin
            topMargin: screen.beside ? 0 : Theme.dp(16)
        }
        width: screen.beside ? need : parent.width - 2 * Theme.margin
        visible: !screen.typing || Theme.textScale < 1.5
        height: visible ? implicitHeight : 0
        prefix: "search"
        model: screen.search.categories
        chosen: screen.search.category
        onPicked: slug => screen.search.choose(slug)
    }

    SearchResults {
        anchors {
            left: parent.left
            right: parent.right
            top: screen.beside ? line.bottom : chips.bottom
            bottom: screen.typing ? keyboard.top : parent.bottom
            topMargin: Theme.dp(16)
            bottomMargin: Theme.dp(12)
        }
        search: screen.search
        language: screen.app.language
        summary: screen.summary()
        onOpened: (slug, tile) => screen.opened(slug, tile)
    }

    Keyboard {
        id: keyboard

        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.dp(16)
        }
        width: Math.min(screen.width - Theme.margin, Theme.touch * 20)
        visible: screen.typing
        keys: screen.search.keyboard
        onTyped: text => screen.search.type(text)
        onErased: screen.search.erase()
        onCleared: screen.search.clear()
    }
}
