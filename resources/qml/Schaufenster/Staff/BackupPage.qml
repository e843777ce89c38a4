pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Everything as one file, made by a touch or once a day by itself, and back again.
Item {
    id: page

    required property DeskViewModel desk
    readonly property BackupViewModel backup: desk.backup

    DeskPage {
        anchors.fill: parent
        visible: !page.desk.browser.open
        title: qsTr("Backup")
        identifier: "backup-title"
        Component.onCompleted: page.backup.look()

        DeskColumns {
            id: columns

            width: parent.width

            Column {
                width: columns.column
                spacing: Theme.deskGap

                DeskCard {
                    width: parent.width
                    title: qsTr("Back up now")

                    OutboxChips {
                        width: parent.width
                        outbox: page.desk.outbox
                    }

                    DeskButton {
                        identifier: "backup-now"
                        label: qsTr("Back everything up")
                        icon: "content-save-outline"
                        kind: "primary"
                        enabled: !page.desk.work.busy
                        onTapped: page.backup.save()
                    }

                    DeskText {
                        width: parent.width
                        text: qsTr("Records, pictures, settings and statistics; PINs are set anew on another machine.")
                        color: Theme.muted
                        horizontalAlignment: Text.AlignLeft
                    }
                }

                DeskCard {
                    width: parent.width
                    title: qsTr("From a file")

                    DeskText {
                        width: parent.width
                        visible: page.desk.manager
                        text: qsTr("A backup on a USB stick or in the inbox. You are asked once more before it replaces what is here.")
                        color: Theme.muted
                        horizontalAlignment: Text.AlignLeft
                    }

                    DeskButton {
                        identifier: "restore-file"
                        label: qsTr("Choose a backup")
                        icon: "folder-open-outline"
                        enabled: page.desk.manager
                        onTapped: page.backup.choose()
                    }

                    DeskText {
                        width: parent.width
                        visible: !page.desk.manager
                        text: qsTr("Restoring is for managers.")
                        color: Theme.muted
                        horizontalAlignment: Text.AlignLeft
                    }
                }
            }

            DeskCard {
                width: columns.column
                title: qsTr("Made every day by itself")

                DeskText {
                    width: parent.width
                    visible: days.count === 0
                    text: qsTr("There is none yet; the first one is made today.")
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                }

                Repeater {
                    id: days

                    model: page.backup.rows

                    Item {
                        id: day

                        required property string name
                        required property string when
                        required property string size
                        required property int index

                        width: parent?.width ?? 0
                        height: Math.max(words.height, back.height)

                        DeskText {
                            id: words

                            anchors {
                                left: parent.left
                                right: back.left
                                rightMargin: Theme.dp(16)
                                verticalCenter: parent.verticalCenter
                            }
                            text: qsTr("%1, %2").arg(day.when).arg(day.size)
                            strength: 600
                            horizontalAlignment: Text.AlignLeft
                        }

                        DeskButton {
                            id: back

                            anchors.right: parent.right
                            identifier: "restore-daily-" + day.index
                            label: qsTr("Restore")
                            icon: "backup-restore"
                            enabled: page.desk.manager
                            onTapped: page.backup.pick(day.index)
                        }
                    }
                }
            }
        }
    }

    Binding {
        target: confirm
        property: "open"
        value: page.backup.chosen
    }

    DeskConfirm {
        id: confirm

        question: qsTr("Restore the backup of %1?").arg(page.backup.chosenWhen)
        explanation: qsTr("It holds %n record(s). Everything here takes its state; what is here now is kept beside it. You are asked for your PIN again.", "", page.backup.chosenRecords)
        yes: qsTr("Restore")
        onAgreed: page.backup.restore()
        onDeclined: page.backup.forget()
    }

    FileBrowser {
        anchors.fill: parent
        browser: page.desk.browser
    }
}
