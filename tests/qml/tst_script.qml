import QtQuick
import QtTest
import Schaufenster.Controls
import Schaufenster.Theme

// Words choose their font by their own script, not by the screen's language.
Item {
    id: root

    width: 800
    height: 400

    PlainText {
        id: words

        width: root.width
        strength: 600
        breadth: 85
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignLeft
    }

    PlainText {
        id: light

        text: "العربية"
    }

    PlainText {
        id: bold

        text: "العربية"
        strength: 700
    }

    TestCase {
        name: "Script"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function test_fontFollowsTheWords_data() {
            return [
                {
                    tag: "UniverCity Bochum",
                    family: "IBM Plex Sans"
                },
                {
                    tag: "Українська",
                    family: "IBM Plex Sans"
                },
                {
                    tag: "العربية",
                    family: "IBM Plex Sans Arabic"
                },
                {
                    tag: "افتتاح Baukunstarchiv NRW.",
                    family: "IBM Plex Sans Arabic"
                },
                {
                    tag: "2030",
                    family: "IBM Plex Sans"
                }
            ];
        }

        function test_fontFollowsTheWords(row) {
            words.text = row.tag;
            compare(words.fontInfo.family, row.family);
            compare(words.font.weight, row.family === "IBM Plex Sans" ? Font.Normal : Font.DemiBold);
        }

        function test_arabicIsBoldWhereLatinIs() {
            verify(bold.implicitWidth > light.implicitWidth * 1.02);
        }

        // Weight and width are axes of the one file that holds all three alphabets.
        function test_everyAlphabetIsBoldAndNarrow_data() {
            return ["Bochum", "İstanbul", "Україна", "ґрунт"].map(tag => ({
                        tag: tag
                    }));
        }

        function test_everyAlphabetIsBoldAndNarrow(row) {
            words.text = row.tag;
            words.breadth = 100;
            words.strength = 400;
            const plain = words.implicitWidth;
            words.strength = 700;
            const strong = words.implicitWidth;
            verify(strong > plain);
            words.breadth = 85;
            verify(words.implicitWidth < strong * 0.95);
            words.strength = 600;
        }

        function test_everythingStandsAtTheRight_data() {
            return ["UniverCity Bochum", "افتتاح Baukunstarchiv NRW.", "53"].map(tag => ({
                        tag: tag
                    }));
        }

        function test_everythingStandsAtTheRight(row) {
            words.LayoutMirroring.enabled = true;
            words.text = row.tag;
            compare(words.effectiveHorizontalAlignment, Text.AlignRight);
            words.LayoutMirroring.enabled = false;
        }
    }
}
