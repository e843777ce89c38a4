"""Sizes of the screen and what a reset undoes."""

from __future__ import annotations

import pytest

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
    comfort = ComfortViewModel(Settings(theme="dark"))
    comfort.set_text_scale(5)
    comfort.set_reduced_motion(reduced=True)
    assert comfort.property("textScale") == 2.0
    comfort.reset()
    assert comfort.property("textScale") == 1.0
    assert comfort.property("reducedMotion") is False
    assert comfort.property("theme") == "dark"
