"""The map under one finger and under two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import compose
from kiosk.first_start import make_workspace
from kiosk.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZE = (1920, 1080)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[QQuickWindow]:
    data = tmp_path / "data"
    make_workspace(data)
    kiosk, shown, engine = compose(Options(data))
    kiosk.parts.comfort.set_reduced_motion(reduced=True)
    shown.resize(*SIZE)
    shown.show()
    qtbot.waitExposed(shown)
    kiosk.parts.visit.enter("map")
    qtbot.waitUntil(lambda: view(shown) is not None and view(shown).property("sheetHeight") > 0)
    yield shown
    kiosk.stop()
    shown.close()
    del engine


def view(window: QQuickWindow) -> QQuickItem:
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.metaObject().className().startswith("MapView_"):
            return item
        waiting += item.childItems()
    raise LookupError


def at(window: QQuickWindow, x: int, y: int) -> QPoint:
    return view(window).mapToScene(QPointF(x, y)).toPoint()


def where(window: QQuickWindow) -> tuple[float, float, float]:
    found = view(window)
    return tuple(found.property(name) for name in ("sheetHeight", "fromLeft", "fromTop"))


def moves(fingers: QTest.QTouchEventSequence) -> None:
    """A finger takes its time: the map tells a drag from a tap by it."""
    fingers.commit()
    QTest.qWait(8)


def test_two_fingers_spread_the_map_around_what_is_between_them(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    tall, left, top = where(window)
    spot = ((left + 900) / tall, (top + 400) / tall)
    fingers = QTest.touchEvent(window, QTest.createTouchDevice())
    moves(fingers.press(0, at(window, 850, 400)))
    moves(fingers.stationary(0).press(1, at(window, 950, 400)))
    for apart in range(50, 240, 10):
        left_one, right_one = at(window, 900 - apart, 400), at(window, 900 + apart, 400)
        moves(fingers.move(0, left_one).move(1, right_one))
    moves(fingers.release(0, left_one).release(1, right_one))
    qtbot.waitUntil(lambda: not view(window).property("moving"))
    grown, left, top = where(window)
    assert grown > tall * 1.8
    assert (left + 900) / grown == pytest.approx(spot[0], abs=0.02)
    assert (top + 400) / grown == pytest.approx(spot[1], abs=0.02)


def test_one_finger_drags_the_map_and_no_further_than_it_is_drawn(
    window: QQuickWindow, qtbot: QtBot
) -> None:
    tall, left, _ = where(window)
    fingers = QTest.touchEvent(window, QTest.createTouchDevice())
    for _ in range(6):
        moves(fingers.press(0, at(window, 1500, 400)))
        for x in range(1500, 300, -60):
            moves(fingers.move(0, at(window, x, 400)))
        moves(fingers.release(0, at(window, 300, 400)))
    qtbot.waitUntil(lambda: not view(window).property("moving"))
    found = view(window)
    assert where(window)[0] == tall
    assert where(window)[1] > left + 400
    assert where(window)[1] == pytest.approx(found.property("sheetWidth") - found.width(), abs=1)
