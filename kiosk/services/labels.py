"""Where names stand on a map, so that none covers another, a dot or a pin."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.services.region import Spot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float


class Mark(NamedTuple):
    """How far a name stays from its dot, and half of what is drawn there itself."""

    gap: float
    half: float


class Along(NamedTuple):
    """A name that follows a line: its middle, and how far it is turned clockwise."""

    middle: Spot
    degrees: float


def placed_labels(
    dots: Sequence[Spot], sizes: Sequence[tuple[float, float]], room: Box, gap: float
) -> list[Box | None]:
    """Where each dot's name stands, in the dots' unit: right of it, left, above, below or at
    a corner, the first that is free; None where there is no room. The first dots choose first.

    ``sizes`` are widths and heights, ``gap`` is kept from the dot; no name covers another name,
    another dot or leaves ``room``.
    """
    page = Page(room, [_square(dot, gap / 2) for dot in dots])
    return page.write(dots, sizes, [Mark(gap, 0)] * len(dots))


class Page:
    """A map that is being written on: what was written first stays free of all that follows."""

    def __init__(
        self, room: Box, taken: Sequence[Box] = (), pins: Sequence[tuple[Spot, float]] = ()
    ) -> None:
        """``pins`` are the middles and radii of what covers dots."""
        self._room, self._pins = room, pins
        self._used = [*taken, *(_square(*pin) for pin in pins)]

    def write(
        self,
        dots: Sequence[Spot],
        sizes: Sequence[tuple[float, float]],
        marks: Sequence[Mark],
    ) -> list[Box | None]:
        """Places for names beside their dots, as placed_labels(); a dot is drawn only with its
        name, and where a pin covers it the name stands beside the pin."""
        return [self._place(*name) for name in zip(dots, sizes, marks, strict=True)]

    def along(self, line: Sequence[Spot], size: tuple[float, float]) -> Along | None:
        """A place for a name that follows a line."""
        found = along(line, size, self._room, self._used)
        if found is not None:
            self._used.append(turned(found.middle, *size, found.degrees))
        return found

    def _place(self, dot: Spot, size: tuple[float, float], mark: Mark) -> Box | None:
        for middle, radius in self._pins:
            if math.dist(middle, dot) < radius + mark.half:
                dot, mark = middle, Mark(radius + mark.half / 4, 0)
                break
        own = _square(dot, mark.half)
        if mark.half > 0 and any(_touch(own, other) for other in self._used):
            return None
        around = _around(dot, *size, mark.gap)
        box = next((b for b in around if is_free(b, self._room, self._used)), None)
        if box is not None:
            self._used += [box, own] if mark.half > 0 else [box]
        return box


def _square(middle: Spot, half: float) -> Box:
    return Box(middle.x - half, middle.y - half, 2 * half, 2 * half)


def is_free(box: Box, room: Box, used: Sequence[Box]) -> bool:
    return _inside(box, room) and not any(_touch(box, other) for other in used)


def along(
    line: Sequence[Spot], size: tuple[float, float], room: Box, used: Sequence[Box]
) -> Along | None:
    """Where a name fits best along a line, in the line's unit: near the middle of the room, where
    the line is straight; None where it fits nowhere."""
    width, height = size
    middle = Spot(room.x + room.width / 2, room.y + room.height / 2)
    best: tuple[float, Along] | None = None
    for start, end, bend in _chords(line, width * 1.1):
        centre = Spot((start.x + end.x) / 2, (start.y + end.y) / 2)
        angle = math.degrees(math.atan2(end.y - start.y, end.x - start.x))
        # Nobody reads upside down.
        angle = (angle + 90) % 180 - 90
        box = turned(centre, width, height, angle)
        cost = bend * 6 + math.dist(centre, middle) / max(room.width, room.height)
        if (best is None or cost < best[0]) and abs(angle) < 75 and is_free(box, room, used):
            best = cost, Along(centre, angle)
    return best[1] if best else None


def turned(middle: Spot, width: float, height: float, degrees: float) -> Box:
    """What a turned name covers."""
    sine, cosine = (abs(f(math.radians(degrees))) for f in (math.sin, math.cos))
    wide, high = width * cosine + height * sine, width * sine + height * cosine
    return Box(middle.x - wide / 2, middle.y - high / 2, wide, high)


def _chords(line: Sequence[Spot], length: float) -> Iterator[tuple[Spot, Spot, float]]:
    """Pieces of the line about so long, each with how much it bends: 0 for straight."""
    step = max(length / 3, 1e-9)
    walked = list(_walk(line, step))
    for number in range(len(walked) - 3):
        start, end = walked[number], walked[number + 3]
        chord = math.dist(start, end)
        if chord > length * 0.9:
            yield start, end, max(0.0, 1 - chord / (3 * step))


def _walk(line: Sequence[Spot], step: float) -> Iterator[Spot]:
    """Points along the line, each ``step`` from the last along it."""
    left = 0.0
    for one, other in pairwise(line):
        length = math.dist(one, other)
        while left <= length and length > 0:
            share = left / length
            yield Spot(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)
            left += step
        left -= length


def _around(dot: Spot, width: float, height: float, gap: float) -> Iterator[Box]:
    x, y = dot
    yield Box(x + gap, y - height / 2, width, height)
    yield Box(x - gap - width, y - height / 2, width, height)
    yield Box(x - width / 2, y - gap - height, width, height)
    yield Box(x - width / 2, y + gap, width, height)
    near = gap / 2
    yield Box(x + near, y - near - height, width, height)
    yield Box(x + near, y + near, width, height)
    yield Box(x - near - width, y - near - height, width, height)
    yield Box(x - near - width, y + near, width, height)


def _inside(box: Box, room: Box) -> bool:
    return (
        room.x <= box.x
        and room.y <= box.y
        and box.x + box.width <= room.x + room.width
        and box.y + box.height <= room.y + room.height
    )


def _touch(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )
