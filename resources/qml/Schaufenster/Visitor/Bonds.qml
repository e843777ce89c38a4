pragma Singleton

import QtQuick

// How two records belong together, said of the one that is looked at. Names stand behind a colon
// or after a preposition that asks for no article.
QtObject {
    function said(kind: string, outgoing: bool, name: string): string {
        switch (kind) {
        case "member_of":
            return outgoing ? qsTr("Member of %1").arg(name) : qsTr("Member: %1").arg(name);
        case "part_of":
            return outgoing ? qsTr("Part of %1").arg(name) : qsTr("With it: %1").arg(name);
        case "run_by":
            return outgoing ? qsTr("Run by %1").arg(name) : qsTr("Runs: %1").arg(name);
        case "works_with":
            return qsTr("Works with %1").arg(name);
        case "decided":
            return outgoing ? qsTr("Decided on: %1").arg(name) : qsTr("Decided on by %1").arg(name);
        case "performs_at":
            return outgoing ? qsTr("Performs here: %1").arg(name) : qsTr("On stage: %1").arg(name);
        case "home_of":
            return outgoing ? qsTr("Home of %1").arg(name) : qsTr("At home at: %1").arg(name);
        case "academic_partner_of":
            return outgoing ? qsTr("Academic partner of %1").arg(name) : qsTr("Academic partner: %1").arg(name);
        default:
            return name;
        }
    }

    function style(style: string): string {
        switch (style) {
        case "member":
            return qsTr("Member");
        case "part":
            return qsTr("Part");
        case "run":
            return qsTr("Runs it");
        default:
            return qsTr("Works together");
        }
    }
}
