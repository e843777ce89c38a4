pragma Singleton

import QtQuick

// Icons that fit what a museum or a region tells of, in groups, with a word for each.
QtObject {
    readonly property list<Choice> all: [
        Choice {
            key: "city-variant-outline"
            label: qsTr("City")
        },
        Choice {
            key: "home-group"
            label: qsTr("Village")
        },
        Choice {
            key: "factory"
            label: qsTr("Factory")
        },
        Choice {
            key: "pickaxe"
            label: qsTr("Mining")
        },
        Choice {
            key: "hammer-wrench"
            label: qsTr("Crafts")
        },
        Choice {
            key: "cog-outline"
            label: qsTr("Technology")
        },
        Choice {
            key: "lightbulb-on-outline"
            label: qsTr("Ideas")
        },
        Choice {
            key: "flash-outline"
            label: qsTr("Energy")
        },
        Choice {
            key: "atom-variant"
            label: qsTr("Science")
        },
        Choice {
            key: "flask-outline"
            label: qsTr("Research")
        },
        Choice {
            key: "microscope"
            label: qsTr("Laboratory")
        },
        Choice {
            key: "telescope"
            label: qsTr("Sky")
        },
        Choice {
            key: "laptop"
            label: qsTr("Computer")
        },
        Choice {
            key: "school-outline"
            label: qsTr("Education")
        },
        Choice {
            key: "book-open-page-variant-outline"
            label: qsTr("Reading")
        },
        Choice {
            key: "newspaper-variant-outline"
            label: qsTr("Press")
        },
        Choice {
            key: "bank-outline"
            label: qsTr("Institution")
        },
        Choice {
            key: "castle"
            label: qsTr("Castle")
        },
        Choice {
            key: "church"
            label: qsTr("Church")
        },
        Choice {
            key: "mosque"
            label: qsTr("Mosque")
        },
        Choice {
            key: "synagogue-outline"
            label: qsTr("Synagogue")
        },
        Choice {
            key: "palette-outline"
            label: qsTr("Art")
        },
        Choice {
            key: "drama-masks"
            label: qsTr("Theatre")
        },
        Choice {
            key: "music"
            label: qsTr("Music")
        },
        Choice {
            key: "camera-outline"
            label: qsTr("Photography")
        },
        Choice {
            key: "movie-open-outline"
            label: qsTr("Film")
        },
        Choice {
            key: "account-group-outline"
            label: qsTr("People")
        },
        Choice {
            key: "human-male-female-child"
            label: qsTr("Family")
        },
        Choice {
            key: "handshake-outline"
            label: qsTr("Partnership")
        },
        Choice {
            key: "hand-heart-outline"
            label: qsTr("Volunteering")
        },
        Choice {
            key: "medical-bag"
            label: qsTr("Health")
        },
        Choice {
            key: "soccer"
            label: qsTr("Sports")
        },
        Choice {
            key: "tree-outline"
            label: qsTr("Nature")
        },
        Choice {
            key: "flower-outline"
            label: qsTr("Garden")
        },
        Choice {
            key: "bird"
            label: qsTr("Animals")
        },
        Choice {
            key: "waves"
            label: qsTr("Water")
        },
        Choice {
            key: "bike"
            label: qsTr("Cycling")
        },
        Choice {
            key: "hiking"
            label: qsTr("Walking")
        },
        Choice {
            key: "train"
            label: qsTr("Railway")
        },
        Choice {
            key: "ferry"
            label: qsTr("Shipping")
        },
        Choice {
            key: "map-marker-outline"
            label: qsTr("Place")
        },
        Choice {
            key: "earth"
            label: qsTr("World")
        },
        Choice {
            key: "silverware-fork-knife"
            label: qsTr("Food")
        },
        Choice {
            key: "store-outline"
            label: qsTr("Trade")
        },
        Choice {
            key: "chart-line"
            label: qsTr("Economy")
        },
        Choice {
            key: "scale-balance"
            label: qsTr("Law")
        },
        Choice {
            key: "vote-outline"
            label: qsTr("Politics")
        },
        Choice {
            key: "clock-outline"
            label: qsTr("History")
        },
        Choice {
            key: "flag-outline"
            label: qsTr("Flag")
        },
        Choice {
            key: "star-outline"
            label: qsTr("Star")
        }
    ]
}
