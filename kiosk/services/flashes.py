"""Flashes of a moving picture, counted as WCAG 2.3.1 defines the general flash.

A flash is a pair of opposing changes of luminance by a tenth of white or more, where the darker
one is below 0.8. It counts where it fills more than a quarter of ten degrees of sight. Everything
beyond three of them in a second can start a seizure.
"""

from __future__ import annotations

from collections import deque
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ACROSS, DOWN = 24, 18
"""Cells through which a frame is seen."""
FIELD_ACROSS, FIELD_DOWN = ACROSS // 3, DOWN // 3
"""Ten degrees of sight, by WCAG's own estimate of 341 x 256 pixels on a screen of 1024 x 768."""
QUARTER = FIELD_ACROSS * FIELD_DOWN // 4
CHANGE = 0.1
BRIGHT = 0.8
SECOND = 1 - 1e-6
"""A little less, so that sums of frame times do not make six changes seven."""


class FlashCounter:
    """Sees one frame after the other; ``most`` is the worst second so far."""

    def __init__(self) -> None:
        self.most = 0
        self._cells = [_Cell() for _ in range(ACROSS * DOWN)]

    def see(self, moment: float, luminances: Sequence[float]) -> None:
        """A frame at its second: luminances from 0 to 1 of its cells, row by row."""
        pairs = zip(self._cells, luminances, strict=True)
        # Each cell sees each frame, so no any().
        if not sum(cell.turned(moment, value) for cell, value in pairs):
            return
        while self._flashing(more_than=self.most):
            self.most += 1

    def _flashing(self, *, more_than: int) -> bool:
        """Whether cells that flashed more often within a second fill too much of any field."""
        marks = [len(cell.turns) > 2 * more_than for cell in self._cells]
        return sum(marks) > QUARTER and _densest(marks) > QUARTER


class _Cell:
    """One place of the picture and when its light turned, up or down, in the last second."""

    __slots__ = ("high", "low", "rising", "turns")

    def __init__(self) -> None:
        self.low, self.high = 1.0, 0.0
        self.rising: bool | None = None
        self.turns: deque[float] = deque()

    def turned(self, moment: float, value: float) -> bool:
        while self.turns and self.turns[0] <= moment - SECOND:
            self.turns.popleft()
        if self.rising is not True and value - self.low >= CHANGE and self.low < BRIGHT:
            self.rising, self.high = True, value
        elif self.rising is not False and self.high - value >= CHANGE and value < BRIGHT:
            self.rising, self.low = False, value
        else:
            self.low, self.high = min(self.low, value), max(self.high, value)
            return False
        self.turns.append(moment)
        return True


def _densest(marks: Sequence[bool]) -> int:
    """Marked cells in the field that holds most of them, by sums from the corner."""
    sums = [[0] * (ACROSS + 1)]
    for start in range(0, ACROSS * DOWN, ACROSS):
        row = accumulate(marks[start : start + ACROSS], initial=0)
        sums.append([above + left for above, left in zip(sums[-1], row, strict=True)])
    return max(
        sums[bottom][right]
        - sums[bottom - FIELD_DOWN][right]
        - sums[bottom][right - FIELD_ACROSS]
        + sums[bottom - FIELD_DOWN][right - FIELD_ACROSS]
        for bottom in range(FIELD_DOWN, DOWN + 1)
        for right in range(FIELD_ACROSS, ACROSS + 1)
    )
