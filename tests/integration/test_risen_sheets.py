"""Sheets above the screens: what they cover is out of reach, what they change is seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.shown import Shown, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.root import Kiosk

LEFT = Qt.MouseButton.LeftButton
BESIDE = QPoint(960, 20)
BACK = {"bar-back", "bar-start", "bar-comfort", "bar-menu"}

SHEETS: dict[str, Callable[[Kiosk], None]] = {
    "language-": lambda kiosk: kiosk.parts.visit.askLanguage(),
    "comfort-": lambda kiosk: kiosk.parts.visit.askComfort(),
    "menu-": lambda kiosk: kiosk.parts.visit.askMenu(),
    "still-": lambda kiosk: kiosk.parts.idle.ask(),
}


@pytest.fixture(scope="module")
def whole(qapp: object, published: Path) -> Iterator[Shown]:
    with shown(published) as made:
        yield made


@pytest.fixture(autouse=True)
def begin(whole: Shown) -> None:
    whole.kiosk.parts.idle.stillHere()
    whole.kiosk.parts.visit.end()
    whole.kiosk.parts.comfort.set_reduced_motion(True)
    whole.kiosk.parts.visit.begin()


@pytest.mark.parametrize("prefix", SHEETS)
def test_what_a_sheet_covers_is_neither_read_out_nor_reached_by_a_key(
    whole: Shown, qtbot: QtBot, prefix: str
) -> None:
    kiosk, window = whole
    below = set(whole.settle(qtbot))
    assert {"bar-language", "filter-"} <= below
    whole.focus("bar-language")
    SHEETS[prefix](kiosk)
    kiosk.parts.idle.freeze()
    qtbot.waitUntil(lambda: any(each.startswith(prefix) for each in whole.spots()))
    above = set(whole.settle(qtbot))
    # The menu is the bar's other half.
    shared = {each for each in above & below if not (prefix == "menu-" and "-" in each)}
    assert shared <= whole.corners()
    walked = set()
    for _ in range(40):
        if prefix != "still-":
            QTest.keyClick(window, Qt.Key.Key_Tab)
        walked.add(whole.focused())
    assert walked - {""} <= above
    assert len(walked - {""}) >= (1 if prefix == "still-" else 4)
    kiosk.parts.visit.keepLanguage()
    kiosk.parts.idle.stillHere()
    assert below <= set(whole.settle(qtbot))
    assert whole.focused() == "bar-language"


def test_a_sheet_below_the_notice_is_covered_as_well(whole: Shown, qtbot: QtBot) -> None:
    whole.kiosk.parts.visit.askComfort()
    qtbot.waitUntil(lambda: "text-200" in whole.spots())
    whole.kiosk.parts.idle.ask()
    whole.kiosk.parts.idle.freeze()
    assert set(whole.settle(qtbot)) & {"text-200", "comfort-done", "still-here"} == {"still-here"}
    QTest.keyClick(whole.window, Qt.Key.Key_Left)
    assert "text-200" in whole.settle(qtbot)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_every_key_answers_the_notice(whole: Shown, qtbot: QtBot, key: Qt.Key) -> None:
    idle = whole.kiosk.parts.idle
    idle.ask()
    idle.freeze()
    qtbot.waitUntil(lambda: whole.focused() == "still-here")
    QTest.keyClick(whole.window, key)
    assert not idle.property("asking")


def test_one_touch_each_seen_at_once_and_undone_at_once(whole: Shown, qtbot: QtBot) -> None:
    comfort, visit = whole.kiosk.parts.comfort, whole.kiosk.parts.visit
    names = ("textScale", "theme", "reducedMotion", "lowReach", "volume")
    before = [comfort.property(name) for name in names]
    whole.touch(qtbot, "bar-comfort")
    chosen = ("look-contrast", "volume-4", "motion-full", "reach-low", "text-130")
    for choice in chosen:
        whole.touch(qtbot, choice)
        assert whole.settle(qtbot)[choice].item.property("checked"), choice
    assert [comfort.property(name) for name in names] == [1.3, "contrast", False, True, 1.0]
    assert whole.settle(qtbot)["comfort-done"].frame.top() >= 540
    whole.touch(qtbot, "comfort-undo")
    assert [comfort.property(name) for name in names] == [1.0, "light", False, False, before[4]]
    assert visit.property("choosingComfort")
    assert not comfort.property("altered")


def test_a_touch_beside_a_sheet_puts_it_away(whole: Shown, qtbot: QtBot) -> None:
    visit = whole.kiosk.parts.visit
    visit.askComfort()
    qtbot.waitUntil(lambda: "comfort-close" in whole.spots())
    whole.settle(qtbot)
    QTest.mouseClick(whole.window, LEFT, pos=BESIDE)
    assert not visit.property("choosingComfort")
    assert visit.property("screen") == "start"


def test_from_the_attract_loop_what_one_chose_stays_until_nobody_is_there(
    whole: Shown, qtbot: QtBot
) -> None:
    kiosk = whole.kiosk
    kiosk.parts.visit.end()
    assert not kiosk.parts.idle.counting
    whole.touch(qtbot, "attract-comfort")
    assert kiosk.parts.idle.counting
    whole.touch(qtbot, "text-200")
    kiosk.parts.visit.keepComfort()
    assert kiosk.parts.visit.property("attract")
    assert kiosk.parts.idle.counting
    kiosk.parts.idle.over.emit()
    assert kiosk.parts.comfort.property("textScale") == 1
    assert not kiosk.parts.idle.counting


def test_languages_with_no_room_in_the_attract_loop_rise_as_a_sheet(
    whole: Shown, qtbot: QtBot
) -> None:
    kiosk = whole.kiosk
    kiosk.parts.visit.end()
    assert "language-en" in whole.settle(qtbot)
    kiosk.parts.comfort.set_text_scale(2.0)
    qtbot.waitUntil(lambda: "attract-language" in whole.spots())
    assert "language-en" not in whole.settle(qtbot)
    whole.touch(qtbot, "attract-language")
    whole.touch(qtbot, "language-en")
    assert not kiosk.parts.visit.property("attract")
    assert not kiosk.parts.visit.property("choosingLanguage")
    assert kiosk.parts.language.property("tag") == "en"
    assert kiosk.parts.comfort.property("textScale") == 2


# Leichte Sprache is set larger and may take two.
@pytest.mark.parametrize("tag", ["de", "en", "tr", "uk", "ar"])
def test_beside_a_record_the_bar_has_one_line(whole: Shown, qtbot: QtBot, tag: str) -> None:
    kiosk = whole.kiosk
    kiosk.parts.visit.open(kiosk.parts.start.slug_at(0))
    kiosk.parts.language.choose(tag)
    kiosk.parts.ways.each.kept.toggle(kiosk.parts.start.slug_at(0))
    qtbot.waitUntil(lambda: "bar-keep" in whole.spots())
    there = whole.settle(qtbot)
    places = {there[each].frame.top() for each in ("bar-back", "next", "bar-map", "bar-comfort")}
    assert len(places) == 1
    assert there["bar-language"].frame.right() <= whole.window.width()


def test_very_large_words_in_portrait_leave_the_bar_one_line(whole: Shown, qtbot: QtBot) -> None:
    kiosk, window = whole
    window.resize(1080, 1920)
    kiosk.parts.comfort.set_text_scale(2.0)
    kiosk.parts.visit.open(kiosk.parts.start.slug_at(0))
    qtbot.waitUntil(lambda: "bar-menu" in whole.spots())
    bar = {each for each in whole.settle(qtbot) if each.startswith("bar-")}
    assert bar == BACK
    whole.touch(qtbot, "bar-menu")
    qtbot.waitUntil(lambda: "bar-map" in whole.spots())
    kiosk.parts.visit.enter("map")
    assert "menu-done" not in whole.settle(qtbot)
    window.resize(1920, 1080)
