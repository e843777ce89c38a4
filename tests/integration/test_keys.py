"""Keys alone: where the focus is, that it shows, and that nothing loses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.shell.guard import Guard
from kiosk.shell.idle import IdleViewModel
from tests.support.visit import Visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QColor

pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel", "stopAnimationDriver")

TILE = "tile-regionalverband-ruhr"


@pytest.fixture(scope="module")
def one(first_data: Path, qapp: object) -> Iterator[Visit]:
    opened = Visit(first_data)
    yield opened
    opened.close()


@pytest.fixture
def visit(one: Visit) -> Visit:
    one.begin()
    one.kiosk.parts.comfort.set_theme("light")
    # A finger on nothing: no key is in use.
    QTest.mouseClick(one.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 1070))
    return one


def test_the_first_key_shows_where_one_is_and_does_nothing_else(visit: Visit) -> None:
    visit.key("Return")
    assert visit.focused() == "filter-"
    visit.begin()
    QTest.mouseClick(visit.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 1070))
    visit.focus(visit.node(TILE))
    visit.key("Return")
    assert visit.kiosk.parts.visit.place.screen == "start"
    visit.key("Return")
    visit.node("detail-title")


def test_another_screen_begins_at_its_first_control_and_back_finds_the_last(visit: Visit) -> None:
    visit.tab_to(TILE)
    visit.key("Return")
    visit.node("detail-title")
    visit.wait(lambda: visit.focused() not in {"", TILE})
    used = [node.identifier for node in visit.rest() if node.used and node.enabled]
    assert visit.focused() == used[0]
    visit.key("Escape")
    visit.wait(lambda: visit.focused() == TILE)
    visit.choose("bar-index")
    visit.wait(lambda: visit.focused().startswith("card-"))
    visit.key("Down", "Down")
    card = visit.focused()
    visit.key("Return")
    visit.node("detail-title")
    visit.key("Backspace")
    visit.wait(lambda: visit.focused() == card)


@pytest.mark.parametrize("sheet", ["language", "comfort"])
def test_a_sheet_keeps_the_focus_and_gives_it_back(visit: Visit, sheet: str) -> None:
    visit.choose(f"bar-{sheet}")
    visit.node(f"{sheet}-done")
    visit.wait(lambda: visit.focused() != "")
    for key in ("Tab", "Down", "Right", "Up", "Left") * 8:
        visit.key(key)
        assert not visit.focused().startswith(("bar-", "tile-", "filter-"))
    visit.key("Escape")
    visit.wait(lambda: visit.focused() == f"bar-{sheet}")


def test_the_notice_takes_the_focus_and_gives_it_back(visit: Visit) -> None:
    visit.tab_to(TILE)
    visit.kiosk.parts.idle.freeze()
    visit.kiosk.parts.idle.ask()
    visit.wait(lambda: visit.focused() == "still-here")
    visit.key("Return")
    visit.wait(lambda: visit.focused() == TILE)


def test_what_disappears_hands_the_focus_to_its_neighbour(visit: Visit) -> None:
    kept = visit.kiosk.parts.ways.each.kept
    for slug in ("museen", "bryck", "univercity-bochum"):
        kept.toggle(slug)
    visit.press("bar-kept")
    visit.tab_to("unkeep-bryck")
    visit.key("Return")
    visit.gone("unkeep-bryck")
    visit.wait(lambda: visit.focused().startswith(("unkeep-", "card-")))


def test_who_turns_from_record_to_record_stays_at_the_button(visit: Visit) -> None:
    visit.choose(TILE)
    visit.choose("next")
    visit.wait(lambda: visit.kiosk.parts.visit.place.slug != "regionalverband-ruhr")
    visit.rest()
    assert visit.focused() == "next"


def test_a_list_follows_the_focus(visit: Visit) -> None:
    visit.choose("bar-index")
    visit.wait(lambda: visit.focused().startswith("card-"))
    letters = visit.node("letter-*").y
    walked = []
    while (here := visit.focused()).startswith("card-"):
        walked.append(here)
        node = next(node for node in visit.rest() if node.identifier == here)
        assert node.y >= 0
        assert node.y + node.height <= letters
        visit.key("Down")
    assert len(walked) > 5
    assert here.startswith("letter-")


def test_nothing_is_a_trap(visit: Visit) -> None:
    """Arrows that a map, a timeline or a list uses itself lead on where these end."""
    for way in ("bar-map", "bar-timeline", "bar-network", "bar-search", "bar-index"):
        visit.choose(way)
        visit.wait(lambda: visit.focused() != "" and not visit.focused().startswith("bar-"))
        for _ in range(40):
            visit.key("Down")
            visit.rest()
            if visit.focused().startswith("bar-"):
                break
        assert visit.focused().startswith("bar-"), way


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_ring_stands_out_from_any_ground(visit: Visit, theme: str) -> None:
    """Two lines of 9:1 side by side: one of them has 3:1 on whatever lies there."""
    visit.kiosk.parts.comfort.set_theme(theme)
    visit.tab_to(TILE)
    visit.key("Tab", "Backtab")
    node = visit.node(TILE)
    visit.rest()
    picture = visit.window.grabWindow()
    down = node.middle.y()
    # From 8 pixels outside: 5 of the one, 3 of the other.
    outer, inner = (picture.pixelColor(node.x + at, down) for at in (-6, -2))
    light, dark = sorted((_luminance(outer), _luminance(inner)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 9
    QTest.mouseClick(visit.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 1070))
    visit.rest()
    assert visit.window.grabWindow().pixelColor(node.x - 6, down) != outer


def _luminance(colour: QColor) -> float:
    shares = (
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * part for share, part in zip(shares, (0.2126, 0.7152, 0.0722), strict=True))


def test_keys_are_a_sign_of_life(visit: Visit) -> None:
    now = [0.0]
    idle = IdleViewModel(60, 20, lambda: now[0])
    guard = Guard(visit.window, locked=True)
    guard.touched.connect(idle.touch)
    try:
        for key in ("Right", "Tab", "Return", "Escape", "Backspace"):
            now[0] += 59
            visit.key(key)
            idle.look()
            assert not idle.property("asking"), key
        now[0] += 60
        idle.look()
        assert idle.property("asking")
    finally:
        visit.window.removeEventFilter(guard)
