pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The house's settings, one group at a time; editors find their own PIN here.
DeskPage {
    id: page

    required property DeskViewModel desk
    property string group: "times"
    readonly property list<Choice> groups: [
        Choice {
            key: "times"
            label: qsTr("Times and sound")
        },
        Choice {
            key: "look"
            label: qsTr("Look")
        },
        Choice {
            key: "screen"
            label: qsTr("Screen")
        },
        Choice {
            key: "place"
            label: qsTr("Place")
        },
        Choice {
            key: "hours"
            label: qsTr("Opening hours")
        },
        Choice {
            key: "languages"
            label: qsTr("Languages")
        },
        Choice {
            key: "staff"
            label: qsTr("Staff")
        }
    ]

    title: qsTr("Settings")
    identifier: "settings-title"
    Component.onCompleted: {
        // What was told when publishing is at hand.
        if (desk.publishing.faint)
            group = "look";
        desk.settings.look();
    }
    Component.onDestruction: desk.settings.keep()

    // What is being typed stays above the keyboard.
    readonly property Item typed: page.Window.activeFocusItem
    onHeightChanged: Qt.callLater(page.showTyped)
    onTypedChanged: Qt.callLater(page.showTyped)

    function showTyped() {
        let item = typed;
        while (item && item !== open)
            item = item.parent;
        if (item && typed)
            reveal(typed);
    }

    ChoiceLine {
        width: parent.width
        visible: page.desk.manager
        identifier: "settings"
        choices: page.groups
        chosen: page.group
        onPicked: key => {
            page.group = key;
            page.contentY = 0;
        }
    }

    DeskText {
        width: parent.width
        visible: !page.desk.manager
        text: qsTr("A manager can change the settings of the house. Here you can change your own PIN.")
        horizontalAlignment: Text.AlignLeft
        Accessible.id: "settings-editor"
    }

    Loader {
        id: open

        // Groups are found by their name.
        readonly property string name: page.desk.manager ? page.group : "people"

        width: parent.width
        onNameChanged: setSource(Qt.resolvedUrl("Settings" + name.charAt(0).toUpperCase() + name.slice(1) + ".qml"), {
            desk: page.desk,
            page: page
        })
    }
}
