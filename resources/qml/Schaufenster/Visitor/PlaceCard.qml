import QtQuick
import Schaufenster.Theme

// A record with its town and, where it is known, how far away it is.
RecordCard {
    id: card

    required property string town
    required property real kilometres
    property string prefix: "place"
    readonly property string where: kilometres < 0 ? town : qsTr("%1, %2 km").arg(town).arg(Number(kilometres).toLocaleString(Qt.locale(), "f", 1))

    identifier: prefix + "-" + slug
    label: title + ". " + where
    above: where
    implicitHeight: Math.max(Theme.base * 5, need)
}
