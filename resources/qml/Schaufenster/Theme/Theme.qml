pragma Singleton

import QtQuick

// Every colour, size, duration and font of the kiosk. Main.qml tells it the screen and the visit.
QtObject {
    id: theme

    // One unit is a pixel of a 1920x1080 picture; it grows with the picture's short side.
    property real unit: 1
    // 0 when the screen's diagonal is unknown: sizes then follow the picture alone.
    property real pixelsPerMm: 0
    property real viewingDistance: 600
    property real textScale: 1
    // Leichte Sprache is read.
    property bool easy: false
    property bool reducedMotion: false
    property string name: "light"
    // Keys are in use: the focus shows.
    property bool guided: false
    // The house's own colour of what is chosen, empty for ours.
    property string house: ""

    readonly property bool dark: name === "dark"
    readonly property bool contrast: name === "contrast"

    // A picture unit on a 32 inch FullHD screen, where the picture's proportions are right.
    readonly property real unitsPerMm: 2.71
    readonly property real layoutUnit: Math.max(unit, pixelsPerMm / unitsPerMm)

    readonly property color ground: contrast ? "#000000" : dark ? "#16181B" : "#F5F1E8"
    readonly property color surface: contrast ? "#000000" : dark ? "#23272C" : "#FFFFFF"
    readonly property color pressed: contrast ? "#333333" : dark ? "#343A41" : "#E6DFD0"
    readonly property color ink: contrast ? "#FFFFFF" : dark ? "#F3EFE6" : "#1B1E22"
    readonly property color muted: contrast ? "#FFFFFF" : dark ? "#B9BDC2" : "#5A5F66"
    readonly property color line: contrast ? "#FFFFFF" : dark ? "#4A5058" : "#DDD5C4"
    // Around what is pressed or written into and has no colour of its own: 3:1 on every ground.
    readonly property color edge: contrast ? "#FFFFFF" : dark ? "#7D858F" : "#827A69"
    readonly property color chosen: contrast ? "#FFE500" : dark ? "#F3EFE6" : house !== "" ? house : "#1B1E22"
    readonly property color chosenInk: contrast ? "#000000" : dark ? "#16181B" : "#FFFFFF"
    readonly property color focus: contrast ? "#FFE500" : dark ? "#8AB8FF" : "#1A4488"
    // Beside it, so that the two together stand out from any poster.
    readonly property color focusEdge: contrast || dark ? "#000000" : "#FFFFFF"
    readonly property color gold: contrast ? "#FFE500" : "#FFCF66"
    readonly property color goldInk: "#1B1E22"
    // Under words that were looked for: a tint and a line, so that it is not the colour alone.
    readonly property color mark: contrast ? "#000000" : dark ? "#5A4716" : "#FFE7AE"
    readonly property color markLine: contrast ? "#FFE500" : dark ? "#FFCF66" : "#B26A00"
    readonly property color posterInk: "#FFFFFF"
    // The map's ground: the region's plain, its highest layer, rivers, outlines; names on water.
    readonly property color mapHome: contrast ? "#000000" : dark ? "#22262B" : "#FFFDF8"
    readonly property color mapLand: contrast ? "#000000" : dark ? "#6B5844" : "#B99F7C"
    readonly property color mapWater: contrast ? "#6E6E6E" : dark ? "#2B5F7F" : "#9FC1D9"
    readonly property color mapEdge: contrast ? "#FFFFFF" : dark ? "#B9A68C" : "#5B4636"
    readonly property color mapWaterInk: contrast ? "#FFFFFF" : dark ? "#B8DDF3" : "#1B4569"
    // Names of the country around: they lie on its shades.
    readonly property color mapQuietInk: contrast ? "#FFFFFF" : dark ? "#C6C9CD" : "#4A4E54"
    readonly property color veil: "#C0101214"
    readonly property color paper: "#FFFFFF"
    readonly property color module: "#000000"

    // The staff's desk: cooler than the visitors' paper, so that nobody mistakes one for the other.
    readonly property color deskGround: contrast ? "#000000" : dark ? "#16181B" : "#EEF0F2"
    readonly property color deskPanel: contrast ? "#000000" : dark ? "#1D2024" : "#F8F9FB"
    readonly property color deskSide: contrast ? "#000000" : "#1B1E22"
    readonly property color deskSideInk: contrast ? "#FFFFFF" : "#E9EBEE"
    readonly property color deskLine: contrast ? "#FFFFFF" : dark ? "#4A5058" : "#C9CED5"
    readonly property color good: contrast ? "#FFFFFF" : dark ? "#6FD0A2" : "#17704F"
    readonly property color goodInk: contrast || dark ? "#000000" : "#FFFFFF"
    readonly property color warn: contrast ? "#FFE500" : dark ? "#F2A66B" : "#A84612"
    readonly property color bad: contrast ? "#FFE500" : dark ? "#F29A93" : "#B3261E"

    readonly property int outline: Math.max(1, Math.round(layoutUnit * (contrast ? 3 : 2)))
    readonly property int radius: dp(22)
    readonly property int chipRadius: dp(36)
    readonly property int gap: dp(24)
    readonly property int margin: dp(64)

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int swift: reducedMotion ? 120 : 240
    readonly property int calm: reducedMotion ? 120 : 400

    // Visitor targets: at least 20 mm in the short side.
    readonly property int touch: Math.max(dp(72), mm(20))

    // Capital height 7.33 mm at 600 mm distance (0.7 degrees); Plex capitals are 0.698 em high.
    // Whole pixels, rounded up: what a font cuts off would be missing.
    readonly property real least: Math.ceil(pixelsPerMm * 7.33 * viewingDistance / 600 / 0.698)
    readonly property real base: Math.max(28.5 * unit, pixelsPerMm > 0 ? least : 28.46 * unit * viewingDistance / 600) * textScale
    // Beside larger words: smaller, and never smaller than can be read.
    readonly property real small: Math.max(base * 0.86, least)
    // Of what is read at length: Leichte Sprache is larger, up to what the screens are made for.
    readonly property real reading: base * (easy ? Math.min(1.12, 2 / textScale) : 1)
    readonly property real title: base * 1.25
    readonly property real heading: base * 1.5625
    // Already large at 100 %: they grow half as fast, so that words still fit on a line.
    readonly property real headline: 66 * layoutUnit * (1 + (textScale - 1) / 2)
    readonly property real display: 112 * layoutUnit * (1 + (textScale - 1) / 2)

    // Staff stand close and read often: smaller than the visitors' text, at least 3 mm capitals.
    readonly property real deskText: Math.max(21 * unit, mm(3) / 0.698) * textScale
    readonly property real deskTitle: deskText * 1.9
    readonly property int deskTouch: Math.max(dp(56), mm(10))
    readonly property int deskRadius: dp(14)
    readonly property int deskGap: dp(16)

    readonly property string textFamily: "IBM Plex Sans"
    readonly property string arabicFamily: "IBM Plex Sans Arabic"
    readonly property string iconFamily: "Material Design Icons"

    readonly property Family teal: Family {
        base: "#0F6B66"
        accent: "#FFCF66"
    }
    readonly property Family blue: Family {
        base: "#1F4E9C"
        accent: "#FFCF66"
    }
    readonly property Family indigo: Family {
        base: "#3A3F9E"
        accent: "#F5B8C8"
    }
    readonly property Family ember: Family {
        base: "#C2571A"
        accent: "#FFE0B8"
        paperInk: "#A84612"
    }
    readonly property Family plum: Family {
        base: "#7A2352"
        accent: "#F7D9A8"
    }
    readonly property Family earth: Family {
        base: "#5B4636"
        accent: "#7FD3CA"
    }
    readonly property Family crimson: Family {
        base: "#9C1F3A"
        accent: "#F7D07A"
    }

    function dp(units: real): int {
        return Math.round(units * layoutUnit);
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * (pixelsPerMm > 0 ? pixelsPerMm : unitsPerMm * unit));
    }

    function family(slug: string): Family {
        switch (slug) {
        case "blue":
            return blue;
        case "indigo":
            return indigo;
        case "ember":
            return ember;
        case "plum":
            return plum;
        case "earth":
            return earth;
        case "crimson":
            return crimson;
        default:
            return teal;
        }
    }

    // A family's ink on the ground of the theme, for figures, years and signs.
    function figure(slug: string): color {
        return contrast ? gold : dark ? family(slug).accent : family(slug).paperInk;
    }

    // Whether words need the Arabic sister. It is asked of every text, whatever the visit's language:
    // a substitute for single letters would come in one weight only.
    function arabic(words: string): bool {
        return /[\u0600-\u08ff]/.test(words);
    }

    // Weight and width are axes of one variable file; a weight asked for by number would be
    // smeared. The Arabic sister has one file a weight instead.
    function axes(weight: int, width: int, arabic: bool): var {
        return arabic ? {} : {
            "wght": weight,
            "wdth": width
        };
    }

    function weight(weight: int, arabic: bool): int {
        return arabic ? weight : Font.Normal;
    }
}
