"""Which part of the picture a seated visitor reaches."""

from __future__ import annotations

from typing import NamedTuple

LOWEST_MM, HIGHEST_MM = 800.0, 1100.0
"""Above the floor; EN 301 549, 8.3: every kind of control can be operated in between."""
LEAST_MM = 200.0
"""What the screens need: half of a picture on 32 inches."""


class Band(NamedTuple):
    """Shares of the picture's height, counted from its lower edge."""

    bottom: float
    top: float


LOWER_HALF = Band(0.0, 0.5)


def reach_band(picture_mm: float, bottom_mm: float) -> Band:
    """Of a picture so high whose lower edge is so far above the floor; 0 is unknown."""
    if picture_mm <= 0:
        return LOWER_HALF
    if picture_mm <= LEAST_MM:
        return Band(0.0, 1.0)
    if bottom_mm <= 0:
        return Band(0.0, max(0.5, LEAST_MM / picture_mm))
    bottom, top = bottom_mm, bottom_mm + picture_mm
    low = max(bottom, min(LOWEST_MM, top - LEAST_MM))
    high = min(top, max(HIGHEST_MM, low + LEAST_MM))
    return Band((low - bottom) / picture_mm, (high - bottom) / picture_mm)
