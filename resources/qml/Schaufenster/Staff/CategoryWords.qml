pragma Singleton

import QtQuick

// What a category's colours and signs are called.
QtObject {
    // Icons that fit a museum's or a region's subjects: name and word.
    readonly property var signs: [["city-variant-outline", qsTr("City")], ["home-group", qsTr("Village")], ["factory", qsTr("Factory")], ["pickaxe", qsTr("Mining")], ["hammer-wrench", qsTr("Crafts")], ["cog-outline", qsTr("Technology")], ["lightbulb-on-outline", qsTr("Ideas")], ["flash-outline", qsTr("Energy")], ["atom-variant", qsTr("Science")], ["flask-outline", qsTr("Research")], ["microscope", qsTr("Laboratory")], ["telescope", qsTr("Sky")], ["laptop", qsTr("Computer")], ["school-outline", qsTr("Education")], ["book-open-page-variant-outline", qsTr("Reading")], ["newspaper-variant-outline", qsTr("Press")], ["bank-outline", qsTr("Institution")], ["castle", qsTr("Castle")], ["church", qsTr("Church")], ["mosque", qsTr("Mosque")], ["synagogue-outline", qsTr("Synagogue")], ["palette-outline", qsTr("Art")], ["drama-masks", qsTr("Theatre")], ["music", qsTr("Music")], ["camera-outline", qsTr("Photography")], ["movie-open-outline", qsTr("Film")], ["account-group-outline", qsTr("People")], ["human-male-female-child", qsTr("Family")], ["handshake-outline", qsTr("Partnership")], ["hand-heart-outline", qsTr("Volunteering")], ["medical-bag", qsTr("Health")], ["soccer", qsTr("Sports")], ["tree-outline", qsTr("Nature")], ["flower-outline", qsTr("Garden")], ["bird", qsTr("Animals")], ["waves", qsTr("Water")], ["bike", qsTr("Cycling")], ["hiking", qsTr("Walking")], ["train", qsTr("Railway")], ["ferry", qsTr("Shipping")], ["map-marker-outline", qsTr("Place")], ["earth", qsTr("World")], ["silverware-fork-knife", qsTr("Food")], ["store-outline", qsTr("Trade")], ["chart-line", qsTr("Economy")], ["scale-balance", qsTr("Law")], ["vote-outline", qsTr("Politics")], ["clock-outline", qsTr("History")], ["flag-outline", qsTr("Flag")], ["star-outline", qsTr("Star")]]

    function family(name: string): string {
        switch (name) {
        case "blue":
            return qsTr("Blue");
        case "indigo":
            return qsTr("Indigo");
        case "ember":
            return qsTr("Ember");
        case "plum":
            return qsTr("Plum");
        case "earth":
            return qsTr("Earth");
        case "crimson":
            return qsTr("Crimson");
        default:
            return qsTr("Teal");
        }
    }
}
