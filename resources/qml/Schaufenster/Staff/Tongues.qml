pragma Singleton

import QtQuick

// What common languages are called by those who do not speak them.
QtObject {
    function called(tag: string): string {
        switch (tag) {
        case "de":
            return qsTr("German");
        case "de-simple":
            return qsTr("Easy German");
        case "en":
            return qsTr("English");
        case "fr":
            return qsTr("French");
        case "nl":
            return qsTr("Dutch");
        case "es":
            return qsTr("Spanish");
        case "it":
            return qsTr("Italian");
        case "pt":
            return qsTr("Portuguese");
        case "pl":
            return qsTr("Polish");
        case "tr":
            return qsTr("Turkish");
        case "uk":
            return qsTr("Ukrainian");
        case "ru":
            return qsTr("Russian");
        case "ar":
            return qsTr("Arabic");
        case "fa":
            return qsTr("Persian");
        case "ku":
            return qsTr("Kurmanji Kurdish");
        case "ckb":
            return qsTr("Sorani Kurdish");
        case "he":
            return qsTr("Hebrew");
        case "ur":
            return qsTr("Urdu");
        case "ps":
            return qsTr("Pashto");
        case "ro":
            return qsTr("Romanian");
        case "bg":
            return qsTr("Bulgarian");
        case "hr":
            return qsTr("Croatian");
        case "sr":
            return qsTr("Serbian");
        case "bs":
            return qsTr("Bosnian");
        case "sq":
            return qsTr("Albanian");
        case "mk":
            return qsTr("Macedonian");
        case "el":
            return qsTr("Greek");
        case "hu":
            return qsTr("Hungarian");
        case "cs":
            return qsTr("Czech");
        case "sk":
            return qsTr("Slovak");
        case "sl":
            return qsTr("Slovenian");
        case "lt":
            return qsTr("Lithuanian");
        case "lv":
            return qsTr("Latvian");
        case "et":
            return qsTr("Estonian");
        case "da":
            return qsTr("Danish");
        case "sv":
            return qsTr("Swedish");
        case "nb":
            return qsTr("Norwegian");
        case "fi":
            return qsTr("Finnish");
        case "is":
            return qsTr("Icelandic");
        case "lb":
            return qsTr("Luxembourgish");
        case "nds":
            return qsTr("Low German");
        case "vi":
            return qsTr("Vietnamese");
        case "so":
            return qsTr("Somali");
        default:
            return "";
        }
    }
}
