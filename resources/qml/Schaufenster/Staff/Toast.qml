import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// What has just happened, in a sentence; a fault stays until it is touched.
Rectangle {
    id: toast

    required property Work work
    required property real most
    property bool bad: false

    width: Math.min(most, words.implicitWidth + Theme.dp(64))
    height: words.height + Theme.dp(36)
    radius: Theme.deskRadius
    color: bad ? Theme.bad : Theme.chosen
    opacity: 0
    visible: opacity > 0
    z: 60
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Accessible.id: "said"

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.swift
        }
    }

    DeskText {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.most - Theme.dp(64))
        strength: 600
        color: toast.bad ? Theme.goodInk : Theme.chosenInk
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        onClicked: toast.opacity = 0
    }

    Timer {
        id: away

        interval: 4000
        onTriggered: toast.opacity = 0
    }

    Connections {
        target: toast.work

        function onSaid(sentence: string, fault: bool) {
            words.text = sentence;
            toast.bad = fault;
            toast.opacity = 1;
            away.stop();
            if (!fault)
                away.start();
        }
    }
}
