"""No way out with fingers, mouse or clipboard, on any screen; docs/lockdown.md has the list."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import cos, pi, sin
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.shell.guard import Guard
from kiosk.tour import _visitors
from tests.support.painted import every
from tests.support.touring import rest
from tests.support.visit import Node, Visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtQuick import QQuickItem

pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel", "stopAnimationDriver")

WIDTH, HEIGHT = 1920, 1080
SECRET = "what somebody else has copied"
HOLD_MS = 10_000
TAPS = 30
SPOTS = [QPoint(x, y) for x in range(60, WIDTH, 360) for y in range(50, HEIGHT, 140)]
Paths = list[list[QPoint]]
"""Where each finger comes down, where it goes, and where it leaves."""


@pytest.fixture(scope="module")
def one(first_data: Path, qapp: QGuiApplication) -> Iterator[Visit]:
    opened = Visit(first_data)
    guard = Guard(opened.window, locked=True)
    moved = opened.kiosk.parts.visit.moved
    moved.connect(lambda: guard.let_type(typing=opened.kiosk.parts.visit.searching))
    yield opened
    opened.close()


@pytest.fixture
def visit(one: Visit) -> Visit:
    one.begin()
    return one


def _chord() -> Paths:
    """Ten fingers at once, as far apart as they go."""
    return [[QPoint(150 + 180 * finger, 300 + 90 * (finger % 5))] for finger in range(10)]


def _palm() -> Paths:
    """A hand that lies down and slips."""
    places = [QPoint(900 + 25 * (n % 3), 600 + 25 * (n // 3)) for n in range(9)]
    return [[place, place + QPoint(4, 3), place + QPoint(9, 5)] for place in places]


def _pinch(first: int, last: int) -> Paths:
    """Five fingers on a circle that grows or shrinks."""
    radii = [first + (last - first) * step // 8 for step in range(9)]
    turns = [2 * pi * finger / 5 for finger in range(5)]
    middle = QPoint(WIDTH // 2, HEIGHT // 2)
    return [[middle + QPoint(int(r * cos(t)), int(r * sin(t))) for r in radii] for t in turns]


def _edges() -> list[Paths]:
    """Three fingers that come in from each edge."""
    across, down = range(0, WIDTH // 2, 80), range(0, HEIGHT // 2, 60)
    rows, columns = (300, 500, 700), (600, 900, 1200)
    return [
        [[QPoint(x, y) for x in across] for y in rows],
        [[QPoint(WIDTH - 1 - x, y) for x in across] for y in rows],
        [[QPoint(x, y) for y in down] for x in columns],
        [[QPoint(x, HEIGHT - 1 - y) for y in down] for x in columns],
    ]


GESTURES: dict[str, list[Paths]] = {
    "chord": [_chord()],
    "palm": [_palm()],
    "pinch": [_pinch(350, 40), _pinch(40, 350)],
    "edges": _edges(),
    "taps": [[[SPOTS[n * 7 % len(SPOTS)]]] for n in range(TAPS)],
}
SCREENS = ("start", "map", "network", "timeline", "search")


@cache
def _fingers() -> QPointingDevice:
    return QTest.createTouchDevice()


def _touch(visit: Visit, paths: Paths, held_ms: int = 0) -> None:
    """All fingers down, along their ways, and up."""
    device, window = _fingers(), visit.window
    for step in range(len(paths[0])):
        touch = QTest.touchEvent(window, device)
        for finger, path in enumerate(paths):
            (touch.move if step else touch.press)(finger, path[step], window)
        touch.commit()
    QTest.qWait(held_ms)
    touch = QTest.touchEvent(window, device)
    for finger, path in enumerate(paths):
        touch.release(finger, path[-1], window)
    touch.commit()


def _shown(visit: Visit, screen: str = "start") -> list[Node]:
    """What is there once everything stands still."""
    visit.kiosk.parts.visit.enter(screen)
    rest(visit.window)
    return [replace(node, path=()) for node in visit.nodes()]


def _pressed(visit: Visit) -> list[str]:
    """What still takes a finger to be on it."""
    return [
        _name(item)
        for item in every(visit.window.contentItem())
        if item.property("down") or item.property("pressed")
    ]


def _name(item: QQuickItem) -> str:
    return str(item.property("identifier") or item.metaObject().className())


def _outside(visit: Visit) -> list[str]:
    """What a visitor must never see."""
    found = [f"another window: {w}" for w in QGuiApplication.allWindows() if w != visit.window]
    if visit.kiosk.parts.door.occupied:
        found.append("the staff's door")
    if visit.kiosk.showing.catalogue is None:
        found.append("the fault page")
    return found


@pytest.mark.parametrize("gesture", GESTURES)
def test_no_gesture_leads_out_or_stays(visit: Visit, gesture: str) -> None:
    for screen in SCREENS:
        visit.kiosk.parts.visit.home()
        _shown(visit, screen)
        for paths in GESTURES[gesture]:
            _touch(visit, paths)
        assert _pressed(visit) == [], screen
        assert _outside(visit) == []


def test_the_next_visitor_finds_nothing_of_a_pinch(visit: Visit) -> None:
    before = _shown(visit, "map")
    _touch(visit, _pinch(40, 350)[:2])
    assert _shown(visit, "map") != before
    visit.begin()
    assert _shown(visit, "map") == before


def test_fingers_may_lie_anywhere_for_ten_seconds(visit: Visit) -> None:
    before = _shown(visit)
    _touch(visit, _chord(), HOLD_MS)
    assert _pressed(visit) == []
    assert _outside(visit) == []
    visit.begin()
    assert _shown(visit) == before


def test_a_visit_ends_whole_after_another_edition(visit: Visit) -> None:
    ways = visit.kiosk.parts.ways.each
    for screen in SCREENS:
        _shown(visit, screen)
    ways.search.type("z")
    ways.kept.toggle("museen")
    _shown(visit, "index")
    visit.kiosk.take_current()
    visit.kiosk.parts.visit.end()
    assert ways.search.property("query") == ""
    assert not ways.kept.has("museen")


def test_no_screen_has_a_menu_or_words_to_mark(visit: Visit) -> None:
    right, left, middle = (Qt.MouseButton[f"{b}Button"] for b in ("Right", "Left", "Middle"))
    for screen, steps in _visitors(visit.kiosk).items():
        for step in steps:
            step()
        visit.kiosk.parts.idle.freeze()
        visit.kiosk.parts.comfort.set_reduced_motion(True)
        rest(visit.window)
        before = visit.nodes()
        for spot in SPOTS:
            for button in (right, middle):
                QTest.mouseClick(visit.window, button, pos=spot)
        assert visit.nodes() == before, screen
        # Pressed long, then drawn over the words and let go outside.
        QTest.mousePress(visit.window, left, pos=SPOTS[9])
        for spot in (*SPOTS[9::6], QPoint(WIDTH - 1, 5)):
            QTest.mouseMove(visit.window, spot)
        QTest.mouseRelease(visit.window, left, pos=QPoint(-50, -50))
        marked = [i for i in every(visit.window.contentItem()) if i.property("selectedText")]
        assert [*map(_name, marked), *_pressed(visit)] == [], screen
        assert len(QGuiApplication.allWindows()) == 1, screen
    visit.kiosk.take_current()


def test_what_is_dropped_is_ignored(visit: Visit, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText(SECRET)
    mime.setUrls([QUrl("https://example.org/"), QUrl.fromLocalFile(str(tmp_path))])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    for screen in ("start", "search"):
        before = _shown(visit, screen)
        for spot in SPOTS:
            moved = (QPointF(spot), action, mime, left, none)
            for event in (
                QDragEnterEvent(*moved),
                QDragMoveEvent(*moved),
                QDropEvent(*moved),
            ):
                event.ignore()
                QGuiApplication.sendEvent(visit.window, event)
                assert not event.isAccepted()
        assert _shown(visit, screen) == before


def test_the_next_visitor_has_nothing_to_paste(visit: Visit) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(SECRET)
    visit.kiosk.parts.visit.enter("search")
    visit.focus(visit.node("query"))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(visit.window, Qt.Key.Key_A)
    QTest.keyClick(visit.window, Qt.Key.Key_V, control)
    QTest.keyClick(visit.window, Qt.Key.Key_Insert, shift)
    assert visit.kiosk.parts.ways.each.search.property("query") == "a"
    assert clipboard.text() == SECRET
    visit.kiosk.parts.visit.end()
    assert clipboard.text() == ""
