import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Everything a hand needs, within everybody's reach.
Rectangle {
    id: bar

    required property Kiosk app
    readonly property VisitViewModel visit: app.visit
    readonly property bool rightToLeft: app.language.rightToLeft

    // Width of buttons side by side; a Flow does not tell it.
    function need(children: list<Item>): real {
        let sum = 0;
        for (const child of children)
            sum += child.visible ? child.implicitWidth + Theme.dp(12) : 0;
        return sum;
    }

    // Before the first frame, so that the screens above know their room.
    function arrange() {
        ways.forceLayout();
        tools.forceLayout();
    }

    implicitHeight: buttons.height + Theme.dp(32)
    color: Theme.surface

    // Nothing under the bar hears a touch on it.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.outline
        color: Theme.line
    }

    // Two ends of one line, or two lines where the words are too large for one.
    Item {
        id: buttons

        readonly property bool oneLine: bar.need(ways.children) + bar.need(tools.children) <= width

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        height: oneLine ? Math.max(ways.height, tools.height) : ways.height + Theme.dp(12) + tools.height

        Flow {
            id: ways

            anchors.left: parent.left
            width: parent.width - (buttons.oneLine ? tools.width : 0)
            spacing: Theme.dp(12)

            BarButton {
                identifier: "bar-back"
                label: qsTr("Back")
                icon: "arrow-left"
                mirrored: bar.rightToLeft
                visible: bar.visit.canGoBack
                onTapped: bar.visit.back()
            }

            BarButton {
                identifier: "bar-start"
                label: qsTr("Start")
                icon: "home-outline"
                checked: bar.visit.screen === "start"
                onTapped: bar.visit.home()
            }

            BarButton {
                identifier: "bar-index"
                label: qsTr("A–Z")
                icon: "format-list-bulleted"
                mirrored: bar.rightToLeft
                checked: bar.visit.screen === "index"
                onTapped: bar.visit.browse()
            }

            BarButton {
                identifier: "previous"
                label: qsTr("Previous")
                icon: "chevron-left"
                mirrored: bar.rightToLeft
                visible: bar.visit.screen === "detail" && bar.app.detail.previousSlug !== ""
                Accessible.description: bar.app.detail.previousTitle
                onTapped: bar.visit.turn(bar.app.detail.previousSlug)
            }

            BarButton {
                identifier: "next"
                label: qsTr("Next")
                icon: "chevron-right"
                mirrored: bar.rightToLeft
                visible: bar.visit.screen === "detail" && bar.app.detail.nextSlug !== ""
                Accessible.description: bar.app.detail.nextTitle
                onTapped: bar.visit.turn(bar.app.detail.nextSlug)
            }
        }

        Row {
            id: tools

            anchors {
                right: parent.right
                bottom: parent.bottom
            }
            spacing: Theme.dp(12)

            BarButton {
                identifier: "bar-info"
                label: qsTr("Info")
                icon: "information-outline"
                checked: bar.visit.screen === "page"
                onTapped: bar.visit.read("imprint")
            }

            BarButton {
                identifier: "bar-language"
                label: bar.app.language.endonym
                icon: "translate"
                Accessible.description: qsTr("Change the language")
                onTapped: bar.visit.askLanguage()
            }
        }
    }
}
