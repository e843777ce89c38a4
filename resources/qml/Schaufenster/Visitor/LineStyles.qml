pragma Singleton

import QtQuick
import Schaufenster.Theme

// How the kinds of relation are drawn: told apart by breadth and dashes, not by colour alone.
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
        default:
            return Theme.dark ? Theme.earth.accent : Theme.teal.base;
        }
    }

    // Pixels.
    function breadth(style: string): real {
        return Theme.dp(style === "member" ? 9 : style === "part" ? 7 : 5);
    }

    // Some lines have gaps.
    function broken(style: string): bool {
        return style === "part" || style === "run";
    }

    // Lengths of dash and gap, in breadths.
    function dashes(style: string): list<real> {
        return style === "part" ? [0.1, 2] : [3.5, 2.4];
    }
}
