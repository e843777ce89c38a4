import QtQuick
import QtTest
import Schaufenster.Controls
import Schaufenster.Theme

Item {
    id: root

    width: 600
    height: 400

    Chip {
        id: chip

        x: 100
        y: 100
        label: "<b>Kultur</b>"
        onTapped: spy.count++
    }

    QtObject {
        id: spy

        property int count: 0
    }

    Flickable {
        id: flickable

        x: 300
        width: 300
        height: 400
        contentHeight: 1200

        Chip {
            id: inside

            y: 150
            label: "In a list"
            onTapped: spy.count++
        }
    }

    TestCase {
        name: "Touchable"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            spy.count = 0;
            flickable.contentY = 0;
        }

        function test_answersAtOnceAndActsOnRelease() {
            mousePress(chip, 20, 20);
            verify(chip.down);
            compare(spy.count, 0);
            mouseRelease(chip, 20, 20);
            verify(!chip.down);
            compare(spy.count, 1);
        }

        function test_canBeSlidOff() {
            mousePress(chip, 20, 20);
            mouseMove(root, 20, 20);
            verify(!chip.down);
            mouseRelease(root, 20, 20);
            compare(spy.count, 0);
        }

        function test_aDragScrollsInsteadOfTouching() {
            mousePress(inside, 20, 20);
            for (let y = 20; y > -140; y -= 10)
                mouseMove(inside, 20, y);
            mouseRelease(inside, 20, -140);
            compare(spy.count, 0);
            tryVerify(() => flickable.contentY > 50);
        }

        function cleanup() {
            Theme.guided = false;
        }

        function test_keysDoWhatAFingerDoes() {
            chip.forceActiveFocus();
            Theme.guided = true;
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(spy.count, 2);
        }

        // The first key shows where the focus is and does nothing yet.
        function test_aKeyPressesNothingUnseen() {
            chip.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(spy.count, 0);
        }

        function test_markupIsShownAsItIsWritten() {
            compare(chip.Accessible.name, "<b>Kultur</b>");
            verify(chip.implicitWidth > 200);
        }

        function test_aFingerFindsIt() {
            verify(chip.width >= 54);
            verify(chip.height >= 54);
        }
    }
}
