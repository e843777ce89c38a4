"""Smooth lines through a few points."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.services.region import Spot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Bend(NamedTuple):
    """A cubic curve from where the one before ends."""

    first: Spot
    second: Spot
    end: Spot


def bends(points: Sequence[Spot], *, closed: bool = False) -> Iterator[Bend]:
    """From the first point through all others (Catmull-Rom as cubic curves); a closed line comes
    back to the first."""
    line = [*points, points[0]] if closed else list(points)
    last = len(line) - 1
    for number, (start, end) in enumerate(pairwise(line)):
        before = line[-2] if closed and number == 0 else line[max(0, number - 1)]
        after = line[1] if closed and number + 1 == last else line[min(last, number + 2)]
        yield Bend(
            Spot(start.x + (end.x - before.x) / 6, start.y + (end.y - before.y) / 6),
            Spot(end.x - (after.x - start.x) / 6, end.y - (after.y - start.y) / 6),
            end,
        )


def curve(points: Sequence[Spot]) -> str:
    """A smooth line through all points as an SVG path."""
    start = f"M {points[0].x:.1f} {points[0].y:.1f}"
    parts = (" ".join(f"{value:.1f}" for at in bend for value in at) for bend in bends(points))
    return " ".join([start, *(f"C {part}" for part in parts)])
