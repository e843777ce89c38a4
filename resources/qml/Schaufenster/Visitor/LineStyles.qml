pragma Singleton

import QtQuick
import Schaufenster.Theme

// How the kinds of relation are drawn: told apart by breadth, dashes and doubling, not by colour
// alone.
QtObject {
    function colour(style: string): color {
        if (Theme.contrast)
            return Theme.ink;
        switch (style) {
        case "member":
            return Theme.dark ? Theme.indigo.accent : Theme.indigo.base;
        case "part":
            return Theme.dark ? Theme.plum.accent : Theme.plum.base;
        case "run":
            return Theme.dark ? Theme.ember.accent : Theme.ember.paperInk;
        case "work":
            return Theme.dark ? Theme.earth.accent : Theme.teal.base;
        case "guest":
            return Theme.dark ? Theme.crimson.accent : Theme.crimson.base;
        case "decision":
            return Theme.dark ? Theme.blue.accent : Theme.blue.base;
        default:
            return Qt.tint(Theme.ground, Qt.alpha(Theme.muted, 0.7));
        }
    }

    // Pixels.
    function breadth(style: string): real {
        switch (style) {
        case "member":
            return Theme.dp(8);
        case "part":
            return Theme.dp(7);
        case "work":
            return Theme.dp(9);
        case "decision":
        case "several":
            return Theme.dp(4);
        default:
            return Theme.dp(5);
        }
    }

    function round(style: string): bool {
        return style === "part" || style === "member";
    }

    // Two thin lines beside one another.
    function twofold(style: string): bool {
        return style === "work";
    }

    // Some lines have gaps.
    function broken(style: string): bool {
        return style === "part" || style === "run" || style === "guest";
    }

    // Lengths of dash and gap in breadths, of those that have gaps.
    function dashes(style: string): list<real> {
        switch (style) {
        case "part":
            return [0.1, 2];
        case "guest":
            return [4, 1.6, 1, 1.6];
        default:
            return [3.4, 2];
        }
    }
}
