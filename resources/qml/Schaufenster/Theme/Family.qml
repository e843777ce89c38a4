import QtQuick

// A record's colour family: light strata near the horizon, coal where the words stand.
QtObject {
    id: family

    required property color base
    required property color accent
    property color light: Qt.tint(base, "#38ffffff")
    property color middle: Qt.tint(base, "#1cffffff")
    property color low: Qt.darker(base, 1.45)
    property color deep: Qt.darker(base, 2.3)
    // Figures and marks on paper; every base keeps 4.5:1 there.
    property color paperInk: base
}
