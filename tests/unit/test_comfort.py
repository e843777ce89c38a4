"""Sizes of the screen and what a reset undoes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from db.records import Settings
from kiosk.shell.comfort import ComfortViewModel, pixels_per_mm


@pytest.mark.parametrize(
    ("width", "height", "inches", "expected"),
    [
        (1920, 1080, 24.0, 3.61),  # 0.277 mm a pixel
        (1920, 1080, 32.0, 2.71),
        (3840, 2160, 32.0, 5.42),
        (1080, 1920, 24.0, 3.61),
        (1920, 1080, 0.0, 0.0),
    ],
)
def test_pixels_per_millimetre(width: int, height: int, inches: float, expected: float) -> None:
    assert pixels_per_mm(width, height, inches) == pytest.approx(expected, abs=0.01)


def test_the_next_visitor_inherits_nothing() -> None:
    comfort = ComfortViewModel(Settings(theme="dark", volume=40))
    comfort.set_text_scale(5)
    comfort.set_reduced_motion(True)
    comfort.set_theme("contrast")
    comfort.set_low_reach(True)
    comfort.set_volume(1.5)
    names = ("textScale", "reducedMotion", "theme", "lowReach", "volume", "altered")
    assert [comfort.property(name) for name in names] == [2.0, True, "contrast", True, 1.0, True]
    comfort.reset()
    assert [comfort.property(name) for name in names] == [1.0, False, "dark", False, 0.4, False]


def test_louder_and_quieter_end_at_the_ends() -> None:
    comfort = ComfortViewModel(Settings(volume=85))
    comfort.turn_volume(1)
    assert comfort.property("volume") == pytest.approx(0.95)
    comfort.turn_volume(1)
    assert comfort.property("volume") == 1
    comfort.turn_volume(-20)
    assert comfort.property("volume") == 0


def test_what_a_visitor_chose_outlives_a_change_of_the_house() -> None:
    comfort = ComfortViewModel(Settings())
    comfort.set_text_scale(1.6)
    comfort.set_low_reach(True)
    comfort.take(Settings(theme="dark"))
    assert comfort.property("textScale") == pytest.approx(1.6)
    assert comfort.property("lowReach")
    assert comfort.property("theme") == "dark"


class Hints(QObject):
    """What the system asks for, as Qt tells it."""

    motionPreferenceChanged = Signal()
    contrastPreferenceChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.motion, self.contrast = Qt.MotionPreference(0), Qt.ContrastPreference(0)

    def accessibility(self) -> Hints:
        return self

    def motionPreference(self) -> Qt.MotionPreference:
        return self.motion

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


def test_it_follows_what_the_system_asks_for() -> None:
    hints = Hints()
    hints.motion = Qt.MotionPreference.ReducedMotion
    comfort = ComfortViewModel(Settings(theme="dark"))
    comfort.follow(hints)  # type: ignore[arg-type]
    assert comfort.property("reducedMotion")
    assert comfort.property("theme") == "dark"
    hints.contrast = Qt.ContrastPreference.HighContrast
    hints.contrastPreferenceChanged.emit()
    assert comfort.property("theme") == "contrast"
    assert not comfort.property("altered")


def test_lower_reach_takes_the_band_of_this_screen() -> None:
    comfort = ComfortViewModel(Settings(screen_inches=55.0, screen_bottom_mm=700))
    comfort.measure(2160, 3840)
    assert (comfort.property("bandBottom"), comfort.property("bandTop")) == (0.0, 1.0)
    comfort.set_low_reach(True)
    picture_mm = 3840 / comfort.property("pixelsPerMm")
    assert comfort.property("bandBottom") * picture_mm == pytest.approx(100)
    assert comfort.property("bandTop") * picture_mm == pytest.approx(400)
