import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A category: how it looks, how many records stand under it, and what to do with it.
Rectangle {
    id: line

    required property CategoriesViewModel categories
    required property string slug
    required property string title
    required property string family
    required property string icon
    required property int records
    required property bool drafted
    required property bool first
    required property bool last
    readonly property bool oneLine: buttons.need + mark.width + Theme.deskText * 13 < width

    implicitHeight: oneLine ? Math.max(words.height, buttons.height) + Theme.dp(28) : Math.max(mark.height, words.height) + buttons.height + Theme.dp(40)
    radius: Theme.deskRadius
    color: Theme.surface
    border.width: Theme.outline
    border.color: Theme.deskLine

    CategoryMark {
        id: mark

        x: Theme.dp(14)
        y: line.oneLine ? (line.height - height) / 2 : Theme.dp(14)
        family: line.family
        icon: line.icon
    }

    Column {
        id: words

        x: mark.x + mark.width + Theme.dp(16)
        y: line.oneLine ? (line.height - height) / 2 : mark.y + (mark.height - Math.min(height, mark.height)) / 2
        width: line.width - x - (line.oneLine ? buttons.width + Theme.dp(28) : Theme.dp(14))

        DeskText {
            width: parent.width
            text: line.title
            strength: 600
            horizontalAlignment: Text.AlignLeft
            Accessible.id: "category-" + line.slug
        }

        DeskText {
            width: parent.width
            text: line.drafted ? qsTr("not saved") : line.records === 0 ? qsTr("no record yet: visitors do not see it") : qsTr("%n record(s)", "", line.records)
            color: line.drafted ? Theme.warn : Theme.muted
            font.pixelSize: Theme.deskText * 0.86
            horizontalAlignment: Text.AlignLeft
        }
    }

    Flow {
        id: buttons

        readonly property real need: {
            let sum = -spacing;
            for (const child of children)
                sum += child.visible ? child.implicitWidth + spacing : 0;
            return sum;
        }

        x: line.width - width - Theme.dp(14)
        y: line.oneLine ? (line.height - height) / 2 : line.height - height - Theme.dp(14)
        width: Math.min(need, line.width - Theme.dp(28))
        spacing: Theme.dp(8)

        DeskButton {
            identifier: "category-remove-" + line.slug
            label: qsTr("Remove")
            visible: line.records === 0
            onTapped: line.categories.remove(line.slug)
        }

        DeskButton {
            identifier: "category-change-" + line.slug
            label: qsTr("Change")
            onTapped: line.categories.open(line.slug)
        }

        DeskButton {
            identifier: "category-up-" + line.slug
            label: qsTr("%1: further up").arg(line.title)
            showsLabel: false
            icon: "arrow-up"
            enabled: !line.first
            onTapped: line.categories.shift(line.slug, -1)
        }

        DeskButton {
            identifier: "category-down-" + line.slug
            label: qsTr("%1: further down").arg(line.title)
            showsLabel: false
            icon: "arrow-down"
            enabled: !line.last
            onTapped: line.categories.shift(line.slug, 1)
        }
    }
}
