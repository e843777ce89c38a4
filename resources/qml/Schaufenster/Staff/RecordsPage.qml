import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// The list of records and, beside it or in its place, the editor of the one that is open.
Item {
    id: page

    required property DeskViewModel desk
    readonly property bool both: width > Theme.deskText * 55
    readonly property bool editing: desk.editor.slug !== ""

    RecordList {
        id: list

        desk: page.desk
        width: page.both ? Math.max(Theme.dp(400), Theme.deskText * 18) : page.width
        height: page.height
        visible: page.both || !page.editing
    }

    RecordEditor {
        anchors {
            left: page.both ? list.right : parent.left
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        desk: page.desk
        alone: !page.both
        visible: page.editing
    }

    Item {
        anchors {
            left: list.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        visible: page.both && !page.editing

        DeskEmpty {
            anchors.centerIn: parent
            icon: "text-box-edit-outline"
            title: qsTr("Nothing is on the desk")
            text: qsTr("Choose a record on the left, or make a new one.")
        }
    }
}
