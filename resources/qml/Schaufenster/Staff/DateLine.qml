import QtQuick
import Schaufenster.Theme

// A day, and an hour where it matters, set by buttons; empty means always.
Item {
    id: line

    property string identifier
    property string label
    // ISO 8601: a moment in UTC, or a day.
    property string value
    property bool dayOnly: false
    readonly property bool there: value !== ""
    readonly property date at: dayOnly ? new Date(value + "T12:00:00") : new Date(value)

    signal chosen(string value)

    implicitHeight: row.height

    function put(moment: date) {
        chosen(dayOnly ? Qt.formatDate(moment, "yyyy-MM-dd") : moment.toISOString().slice(0, 19) + "+00:00");
    }

    function begin() {
        const day = new Date();
        day.setHours(dayOnly ? 12 : day.getHours() + 1, 0, 0, 0);
        put(day);
    }

    function move(days: int, hours: int) {
        const moment = new Date(at.getTime());
        moment.setDate(moment.getDate() + days);
        moment.setHours(moment.getHours() + hours);
        put(moment);
    }

    Flow {
        id: row

        width: parent.width
        spacing: Theme.dp(8)

        DeskText {
            width: Math.max(implicitWidth, Theme.deskText * 8)
            height: Math.max(Theme.deskTouch, Theme.deskText * 1.4 + Theme.dp(20))
            text: line.label
            strength: 600
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
        }

        DeskText {
            width: Math.max(implicitWidth, Theme.deskText * 14.2)
            height: Math.max(Theme.deskTouch, Theme.deskText * 1.4 + Theme.dp(20))
            text: line.there ? (line.dayOnly ? line.at.toLocaleDateString(Qt.locale(), Locale.LongFormat) : line.at.toLocaleString(Qt.locale(), qsTr("ddd d MMM yyyy, hh:mm"))) : qsTr("no limit")
            color: line.there ? Theme.ink : Theme.muted
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            Accessible.id: line.identifier
        }

        DeskButton {
            identifier: line.identifier + "-set"
            label: qsTr("Set")
            visible: !line.there
            onTapped: line.begin()
        }

        DeskButton {
            identifier: line.identifier + "-day-less"
            label: qsTr("A day earlier")
            showsLabel: false
            icon: "chevron-left"
            visible: line.there
            onTapped: line.move(-1, 0)
        }

        DeskButton {
            identifier: line.identifier + "-day-more"
            label: qsTr("A day later")
            showsLabel: false
            icon: "chevron-right"
            visible: line.there
            onTapped: line.move(1, 0)
        }

        DeskButton {
            identifier: line.identifier + "-month-more"
            label: qsTr("+ 30 days")
            visible: line.there
            onTapped: line.move(30, 0)
        }

        DeskButton {
            identifier: line.identifier + "-hour-less"
            label: qsTr("− 1 h")
            visible: line.there && !line.dayOnly
            onTapped: line.move(0, -1)
        }

        DeskButton {
            identifier: line.identifier + "-hour-more"
            label: qsTr("+ 1 h")
            visible: line.there && !line.dayOnly
            onTapped: line.move(0, 1)
        }

        DeskButton {
            identifier: line.identifier + "-clear"
            label: qsTr("No limit")
            showsLabel: false
            icon: "close"
            visible: line.there
            onTapped: line.chosen("")
        }
    }
}
