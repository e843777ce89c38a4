pragma Singleton

import QtQuick

// What the data's known words are called on the desk.
QtObject {
    readonly property list<Choice> kinds: [
        Choice {
            key: "partner"
            label: qsTr("Partner")
        },
        Choice {
            key: "institution"
            label: qsTr("Institution")
        },
        Choice {
            key: "programme"
            label: qsTr("Programme")
        }
    ]
    readonly property list<Choice> relations: [
        Choice {
            key: "member_of"
            label: qsTr("is a member of")
        },
        Choice {
            key: "part_of"
            label: qsTr("is part of")
        },
        Choice {
            key: "run_by"
            label: qsTr("is run by")
        },
        Choice {
            key: "works_with"
            label: qsTr("works with")
        },
        Choice {
            key: "decided"
            label: qsTr("decided on")
        },
        Choice {
            key: "performs_at"
            label: qsTr("performs at")
        },
        Choice {
            key: "home_of"
            label: qsTr("is home of")
        },
        Choice {
            key: "academic_partner_of"
            label: qsTr("is academic partner of")
        }
    ]

    function relation(kind: string): string {
        for (const each of relations)
            if (each.key === kind)
                return each.label;
        return kind;
    }

    function textStatus(status: string): string {
        switch (status) {
        case "draft":
            return qsTr("Draft");
        case "needs_review":
            return qsTr("Needs review");
        case "reviewed":
            return qsTr("Reviewed");
        default:
            return qsTr("Missing");
        }
    }

    function textStatusColor(status: string): string {
        return status === "reviewed" ? "good" : status === "missing" ? "bad" : "warn";
    }

    function field(name: string): string {
        switch (name) {
        case "title":
            return qsTr("Title");
        case "teaser":
            return qsTr("Teaser");
        case "lead":
            return qsTr("Lead");
        case "body":
            return qsTr("Text");
        case "text_status":
            return qsTr("State of the text");
        case "figures":
            return qsTr("Key figures");
        case "milestones":
            return qsTr("Milestones");
        case "links":
            return qsTr("Links");
        case "relations":
            return qsTr("Connections");
        case "categories":
            return qsTr("Categories");
        case "picture":
            return qsTr("Picture");
        case "gallery":
            return qsTr("Gallery");
        case "video":
            return qsTr("Video");
        case "audio":
            return qsTr("Sound");
        case "sign_language":
            return qsTr("Sign language");
        case "publish_from":
            return qsTr("Visible from");
        case "publish_until":
            return qsTr("Visible until");
        case "review_by":
            return qsTr("Review by");
        case "town":
            return qsTr("Town");
        case "latitude":
        case "longitude":
            return qsTr("Place on the map");
        case "status":
            return qsTr("State");
        case "kind":
            return qsTr("Kind");
        default:
            return name;
        }
    }
}
