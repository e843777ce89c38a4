import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// How long visitors have, and how loud it is.
DeskColumns {
    id: group

    required property DeskViewModel desk
    required property DeskPage page
    readonly property SettingsViewModel settings: desk.settings

    function span(seconds: int): string {
        return seconds < 120 ? qsTr("%n second(s)", "", seconds) : seconds % 60 === 0 ? qsTr("%n minute(s)", "", seconds / 60) : qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60);
    }

    function step(seconds: int): int {
        return seconds < 120 ? 10 : seconds < 600 ? 60 : 300;
    }

    DeskCard {
        width: group.column
        title: qsTr("Times")

        DeskText {
            width: parent.width
            text: qsTr("When nobody touches the screen, it asks whether somebody is still there. Without an answer it starts again for the next visitor.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }

        DeskStepper {
            width: parent.width
            identifier: "idle-seconds"
            label: qsTr("Ask after")
            value: group.settings.idleSeconds
            from: 10
            to: 3600
            step: group.step(value)
            shown: group.span(value)
            onChanged: value => group.settings.put("idle_seconds", value)
        }

        DeskStepper {
            width: parent.width
            identifier: "notice-seconds"
            label: qsTr("Wait for an answer")
            value: group.settings.noticeSeconds
            from: 20
            to: 600
            step: value < 60 ? 5 : 30
            shown: group.span(value)
            onChanged: value => group.settings.put("notice_seconds", value)
        }

        DeskText {
            width: parent.width
            text: qsTr("Nobody gets less than 20 seconds: some people need that long to reach the screen.")
            color: Theme.muted
            horizontalAlignment: Text.AlignLeft
        }
    }

    DeskCard {
        width: group.column
        title: qsTr("Sound")

        DeskStepper {
            width: parent.width
            identifier: "volume"
            label: qsTr("Volume of recordings and films")
            value: group.settings.volume
            from: 0
            to: 100
            step: 5
            shown: value === 0 ? qsTr("silent") : qsTr("%1 %").arg(value)
            onChanged: value => group.settings.put("volume", value)
        }
    }
}
