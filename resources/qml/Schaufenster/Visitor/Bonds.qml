pragma Singleton

import QtQuick

// How two records belong together, said of the one that is looked at. Names stand behind a colon
// or after a preposition that asks for no article, so that they may be of any gender and number.
QtObject {
    function said(kind: string, outgoing: bool, name: string): string {
        switch (kind) {
        case "member_of":
            return outgoing ? qsTr("Member of %1").arg(name) : qsTr("%1 is a member").arg(name);
        case "part_of":
            return outgoing ? qsTr("Part of %1").arg(name) : qsTr("%1 belongs to it").arg(name);
        case "run_by":
            return outgoing ? qsTr("Run by %1").arg(name) : qsTr("Runs %1").arg(name);
        case "works_with":
            return qsTr("Works together with %1").arg(name);
        case "decided":
            return outgoing ? qsTr("Decided on %1").arg(name) : qsTr("Decided on by %1").arg(name);
        case "performs_at":
            return outgoing ? qsTr("Performs at %1").arg(name) : qsTr("%1 performs here").arg(name);
        case "home_of":
            return outgoing ? qsTr("Home of %1").arg(name) : qsTr("At home at %1").arg(name);
        case "academic_partner_of":
            return outgoing ? qsTr("Academic partner of %1").arg(name) : qsTr("%1 is academic partner").arg(name);
        default:
            return qsTr("Connected with %1").arg(name);
        }
    }

    // For the legend.
    function style(style: string): string {
        switch (style) {
        case "member":
            return qsTr("Member");
        case "part":
            return qsTr("Part");
        case "run":
            return qsTr("Runs it");
        case "work":
            return qsTr("Works together");
        case "guest":
            return qsTr("Guest");
        case "decision":
            return qsTr("Decision");
        default:
            return qsTr("The thicker, the more connections");
        }
    }
}
