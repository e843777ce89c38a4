import QtQuick
import QtTest
import Schaufenster.Theme

TestCase {
    name: "Theme"

    function init() {
        failOnWarning(/.?/);
    }

    function luminance(colour: color): real {
        const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function test_everyTextHasContrast_data() {
        return ["light", "dark", "contrast"].map(name => ({
                    tag: name
                }));
    }

    function test_everyTextHasContrast(row) {
        Theme.name = row.tag;
        for (const ground of [Theme.ground, Theme.surface, Theme.pressed]) {
            verify(contrast(Theme.ink, ground) >= 4.5);
            verify(contrast(Theme.muted, ground) >= 4.5, row.tag + " muted on " + ground);
        }
        verify(contrast(Theme.chosenInk, Theme.chosen) >= 4.5);
        verify(contrast(Theme.goldInk, Theme.gold) >= 4.5);
        verify(contrast(Theme.focus, Theme.ground) >= 3);
        Theme.name = "light";
    }

    function test_wordsOnPostersStandOnCoal_data() {
        return ["teal", "blue", "indigo", "ember", "plum", "earth", "crimson"].map(name => ({
                    tag: name
                }));
    }

    function test_wordsOnPostersStandOnCoal(row) {
        const family = Theme.family(row.tag);
        verify(contrast(Theme.posterInk, family.deep) >= 7);
        verify(contrast(family.paperInk, Theme.surface) >= 4.5);
    }

    function test_aKnownScreenNeverGetsSmallerThanMillimetresDemand() {
        Theme.unit = 1;
        // 24 inch FullHD.
        Theme.pixelsPerMm = 3.61;
        verify(Math.floor(Theme.base) * 0.698 >= 7.33 * 3.61);
        verify(Math.floor(Theme.small) * 0.698 >= 7.33 * 3.61);
        verify(Theme.touch >= 20 * 3.61 - 1);
        // 65 inch FullHD: the picture's own proportions are larger than what millimetres ask.
        Theme.pixelsPerMm = 1.33;
        compare(Theme.layoutUnit, 1);
        Theme.pixelsPerMm = 0;
    }
}
