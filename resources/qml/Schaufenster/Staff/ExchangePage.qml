pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Records out of the kiosk and in again: spreadsheets, packages, the website's data.
Item {
    id: page

    required property DeskViewModel desk
    readonly property ExchangeViewModel exchange: desk.exchange

    DeskPage {
        anchors.fill: parent
        visible: !page.desk.browser.open
        title: qsTr("Exchange")
        identifier: "exchange-title"

        DeskColumns {
            id: columns

            width: parent.width
            // What a file changes takes the whole width.
            least: page.exchange.file === "" ? Theme.deskText * 26 : width

            DeskCard {
                width: columns.column
                title: qsTr("Take out")

                OutboxChips {
                    width: parent.width
                    outbox: page.desk.outbox
                }

                Flow {
                    width: parent.width
                    spacing: Theme.dp(12)

                    DeskButton {
                        identifier: "save-xlsx"
                        label: qsTr("Spreadsheet (Excel)")
                        icon: "file-table-outline"
                        onTapped: page.exchange.saveSheet(".xlsx")
                    }

                    DeskButton {
                        identifier: "save-csv"
                        label: qsTr("Spreadsheet (CSV)")
                        icon: "file-delimited-outline"
                        onTapped: page.exchange.saveSheet(".csv")
                    }

                    DeskButton {
                        identifier: "save-package"
                        label: qsTr("Everything with pictures")
                        icon: "package-variant-closed"
                        onTapped: page.exchange.savePackage()
                    }

                    DeskButton {
                        identifier: "save-website"
                        label: qsTr("For the website (JSON-LD)")
                        icon: "web"
                        onTapped: page.exchange.saveWebsite()
                    }
                }

                DeskText {
                    width: parent.width
                    text: qsTr("A spreadsheet has one row for each record and language: hand it to translators and bring it in again.")
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                }
            }

            DeskCard {
                width: columns.column
                title: qsTr("Bring in")

                DeskText {
                    width: parent.width
                    visible: page.exchange.file === ""
                    text: qsTr("A spreadsheet that comes back, or everything with pictures from another kiosk. You see what changes before it does.")
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                }

                DeskButton {
                    identifier: "choose-file"
                    label: qsTr("Choose a file")
                    icon: "folder-open-outline"
                    visible: page.exchange.file === ""
                    onTapped: page.exchange.choose()
                }

                SheetPlan {
                    width: parent.width
                    visible: page.exchange.file !== ""
                    exchange: page.exchange
                }
            }
        }
    }

    FileBrowser {
        anchors.fill: parent
        browser: page.desk.browser
    }
}
