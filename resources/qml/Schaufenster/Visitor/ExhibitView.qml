import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// One picture over the whole screen, and below it what it shows and whose it is.
FocusScope {
    id: view

    required property ExhibitViewModel exhibit
    property bool mirrored: false

    function turn(step: int) {
        exhibit.look(exhibit.number + step);
    }

    // To the next picture, or over one that is seen from close by; false where it ends.
    function walk(x: int, y: int): bool {
        const next = exhibit.number + (mirrored ? -x : x);
        if (frame.near)
            return frame.move(x, y);
        if (x === 0 || next < 0 || next >= exhibit.count)
            return false;
        exhibit.look(next);
        return true;
    }

    Component.onCompleted: {
        forceActiveFocus();
        opacity = 1;
    }
    opacity: 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.swift
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.module
    }

    MouseArea {
        anchors.fill: parent
    }

    ExhibitFrame {
        id: frame

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: words.top
        }
        exhibit: view.exhibit
        onWalked: (x, y, event) => event.accepted = view.walk(x, y)
        onSwiped: direction => view.turn(view.mirrored ? -direction : direction)
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.dp(20)
        }
        spacing: Theme.dp(4)
        topPadding: Theme.dp(12)

        PlainText {
            width: parent.width
            visible: text !== ""
            text: view.exhibit.caption
            color: Theme.posterInk
            strength: 600
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "exhibit-caption"
        }

        PlainText {
            readonly property string place: view.exhibit.count > 1 ? qsTr("Picture %1 of %2").arg(view.exhibit.number + 1).arg(view.exhibit.count) : ""

            width: parent.width
            visible: text !== ""
            text: [place, view.exhibit.credit].filter(part => part !== "").join(" · ")
            color: Theme.posterInk
            horizontalAlignment: Text.AlignHCenter
            Accessible.id: "exhibit-credit"
        }
    }

    ExhibitButtons {
        id: buttons

        exhibit: view.exhibit
        mirrored: view.mirrored
        closer: frame.zoom < frame.closest - 0.01
        farther: frame.near
        onTurned: step => view.turn(step)
        onZoomed: factor => frame.approach(factor, frame.width / 2, frame.height / 2)
    }
}
