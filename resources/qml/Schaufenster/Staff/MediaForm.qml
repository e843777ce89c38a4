pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// One picture, video or sound: its crop, rights, words, and where visitors see it.
Item {
    id: form

    required property DeskViewModel desk
    readonly property MediumViewModel medium: desk.medium
    readonly property bool both: width > Theme.deskText * 50
    readonly property bool image: medium.kind === "image"
    // What is being typed stays above the keyboard.
    readonly property Item typed: Window.activeFocusItem

    function reveal() {
        let item = typed;
        while (item && item !== words)
            item = item.parent;
        if (item && typed)
            page.reveal(typed);
    }

    onTypedChanged: Qt.callLater(reveal)
    onHeightChanged: Qt.callLater(reveal)

    DeskPage {
        id: page

        readonly property string shown: form.medium.name

        anchors.fill: parent
        title: form.image ? qsTr("Describe the picture") : form.medium.kind === "video" ? qsTr("Describe the video") : qsTr("Describe the sound")
        identifier: "medium-title"
        onShownChanged: contentY = 0
        actions: [
            DeskButton {
                identifier: "medium-back"
                label: qsTr("All media")
                icon: "arrow-left"
                onTapped: {
                    if (form.medium.dirty)
                        leaving.ask();
                    else
                        form.medium.open("");
                }
            },
            DeskButton {
                identifier: "medium-undo"
                label: qsTr("Undo")
                enabled: form.medium.dirty
                onTapped: form.medium.undo()
            },
            DeskButton {
                identifier: "medium-save"
                label: form.medium.dirty ? qsTr("Save") : qsTr("Saved")
                kind: "primary"
                enabled: form.medium.dirty && form.medium.canSave && !form.desk.work.busy
                onTapped: form.medium.save()
            }
        ]

        Item {
            id: columns

            readonly property real half: form.both ? (width - Theme.dp(24)) / 2 : width

            width: parent.width
            height: form.both ? Math.max(seen.height, words.height) : seen.height + Theme.deskGap + words.height

            Column {
                id: seen

                width: columns.half
                spacing: Theme.deskGap

                DeskCard {
                    width: parent.width
                    title: form.image ? form.medium.cutout ? qsTr("Emblem") : qsTr("What stays in sight") : form.medium.kind === "video" ? qsTr("Video") : qsTr("Sound")

                    Loader {
                        width: parent?.width ?? 0
                        active: form.image && !form.medium.cutout
                        visible: active

                        sourceComponent: FocalPoint {
                            source: form.medium.picture
                            focalX: form.medium.focalX
                            focalY: form.medium.focalY
                            onMoved: (x, y) => form.medium.focus(x, y)
                        }
                    }

                    Rectangle {
                        width: parent?.width ?? 0
                        height: width * 0.55
                        visible: form.image && form.medium.cutout
                        radius: Theme.deskRadius
                        color: Theme.deskSide

                        Image {
                            anchors.fill: parent
                            anchors.margins: Theme.dp(20)
                            asynchronous: true
                            source: form.medium.cutout ? form.medium.picture : ""
                            sourceSize.width: 896
                            fillMode: Image.PreserveAspectFit
                        }
                    }

                    DeskText {
                        width: parent?.width ?? 0
                        visible: text !== ""
                        text: form.image ? form.medium.cutout ? qsTr("It has a transparent ground: visitors always see all of it.") : "" : form.medium.length === "" ? qsTr("Visitors can play it in the record.") : qsTr("%1 minutes. Visitors can play it in the record.").arg(form.medium.length)
                        color: Theme.muted
                        horizontalAlignment: Text.AlignLeft
                    }
                }

                DeskCard {
                    width: parent.width
                    visible: form.medium.flashing

                    HealthLine {
                        width: parent?.width ?? 0
                        identifier: "medium-flashing"
                        sign: "bad"
                        words: qsTr("It flashes more than three times a second, which can start a seizure. Please show another video.")
                    }
                }

                MediaUsers {
                    width: parent.width
                    desk: form.desk
                    onRemovalAsked: removal.ask()
                }
            }

            Column {
                id: words

                x: form.both ? columns.half + Theme.dp(24) : 0
                y: form.both ? 0 : seen.height + Theme.deskGap
                width: columns.half
                spacing: Theme.deskGap

                MediaRights {
                    width: parent.width
                    medium: form.medium
                }

                MediaWords {
                    width: parent.width
                    visible: form.image
                    medium: form.medium
                }

                MediaLegends {
                    width: parent.width
                    visible: form.image && !form.medium.cutout
                    medium: form.medium
                }

                MediaCaptions {
                    width: parent.width
                    visible: !form.image
                    medium: form.medium
                }
            }
        }
    }

    DeskConfirm {
        id: leaving

        question: qsTr("Leave without saving?")
        explanation: form.medium.canSave ? qsTr("What you have changed here is then lost.") : qsTr("Credit and licence are needed to save. What you have changed here is lost if you leave.")
        yes: qsTr("Leave without saving")
        onAgreed: form.medium.open("")
    }

    DeskConfirm {
        id: removal

        question: qsTr("Remove it for good?")
        explanation: qsTr("No record shows it. To have it again you need the file.")
        yes: qsTr("Remove")
        onAgreed: form.medium.remove()
    }
}
