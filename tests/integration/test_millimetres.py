"""Every target and every text of the visitor's screens in millimetres, on three screens."""

from __future__ import annotations

from math import radians, tan
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from db.records import Settings
from kiosk.tour import _visitors
from tests.support.shown import Shown, is_corner, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from kiosk.shell.reading import Spot

Role = QAccessible.Role
TARGETS = {Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider}
LEAST_MM, LEAST_DEGREES, CAPITAL = 20, 0.7, 0.698
ICONS = "Material Design Icons"

# Qt says so when a list grows shorter while it still makes what it will need next.
pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel: index out range")


@pytest.fixture(scope="module")
def whole(qapp: object, published: Path) -> Iterator[Shown]:
    with shown(published) as made:
        yield made


def _targets(found: dict[str, Spot]) -> Iterator[tuple[str, Spot]]:
    """What visitors touch; corners are held, and found along the frame."""
    for identifier, spot in found.items():
        if spot.role in TARGETS and not is_corner(spot):
            yield identifier, spot


def _scrolls(item: QObject | None) -> bool:
    """It may be out of sight, and a pager leads to it."""
    if not isinstance(item, QQuickItem):
        return False
    return item.inherits("QQuickFlickable") or _scrolls(item.parentItem())


def _short(spot: Spot, per_mm: float) -> float:
    return min(spot.frame.width(), spot.frame.height()) / per_mm


def _capitals(item: QQuickItem, per_mm: float) -> Iterator[tuple[str, float]]:
    """Every text that shows, and how high its capitals are."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText") and item.property("font").family() != ICONS:
        yield str(item.property("text")), item.property("font").pixelSize() * CAPITAL / per_mm
    for child in item.childItems():
        yield from _capitals(child, per_mm)


# A 4K screen has the same millimetres as a FullHD one of its size.
@pytest.mark.parametrize(
    ("size", "inches", "distance"),
    [((1920, 1080), 24, 600), ((1920, 1080), 32, 700), ((1080, 1920), 55, 900)],
)
def test_every_target_and_every_text_is_large_enough(
    whole: Shown, qtbot: QtBot, size: tuple[int, int], inches: int, distance: int
) -> None:
    kiosk, window = whole
    kiosk.take_settings(
        Settings(screen_inches=float(inches), viewing_distance_mm=distance, reduced_motion=True)
    )
    kiosk.parts.comfort.measure(*size)
    window.resize(*size)
    per_mm = float(kiosk.parts.comfort.property("pixelsPerMm"))
    least = distance * tan(radians(LEAST_DEGREES))
    faults, targets = set(), 0
    for name, steps in _visitors(kiosk).items():
        if name == "fault":
            continue
        for step in steps:
            step()
        kiosk.parts.idle.freeze()
        for identifier, spot in _targets(whole.settle(qtbot)):
            targets += 1
            if _short(spot, per_mm) < LEAST_MM - 1 / per_mm:
                faults.add(f"{name}: {identifier} has {_short(spot, per_mm):.1f} mm")
        for text, high in _capitals(window.contentItem(), per_mm):
            if text and high < least - 0.02:
                faults.add(f"{name}: {text!r} has capitals of {high:.1f} mm, not {least:.1f}")
    kiosk.parts.visit.begin()
    assert targets > 300
    assert not faults


@pytest.mark.parametrize(("bottom", "first", "last"), [(0, 540, 1080), (750, 131, 945)])
def test_within_lower_reach_everything_to_touch_lies_in_the_band(
    whole: Shown, qtbot: QtBot, bottom: int, first: int, last: int
) -> None:
    """32 inches; ``bottom`` in millimetres above the floor, the band in pixels from above."""
    kiosk, window = whole
    kiosk.take_settings(Settings(screen_inches=32.0, screen_bottom_mm=bottom, reduced_motion=True))
    kiosk.parts.comfort.measure(1920, 1080)
    window.resize(1920, 1080)
    outside = set()
    for name, steps in _visitors(kiosk).items():
        if name == "fault":
            continue
        for step in steps:
            step()
        kiosk.parts.comfort.set_low_reach(True)
        kiosk.parts.idle.freeze()
        for identifier, spot in _targets(whole.settle(qtbot)):
            middle = spot.frame.center().y()
            if not (first < middle < last or _scrolls(spot.item)):
                outside.add(f"{name}: {identifier} at {middle}")
    kiosk.parts.visit.end()
    kiosk.parts.visit.begin()
    assert not outside
