"""Where names stand beside their bubbles and how threads run between them: geometry alone.

Publishing has left room for the names as they usually are. Here they are measured, in the language
and text size of the visit, and what has no room is left out: a name never covers anything.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Pair = tuple[int, int]


class Circle(NamedTuple):
    x: float
    y: float
    radius: float


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float


class Curve(NamedTuple):
    """A quadratic one, with its control point in the middle."""

    x1: float
    y1: float
    x: float
    y: float
    x2: float
    y2: float


class Line(NamedTuple):
    """A straight one, of the thread between these two circles."""

    ends: Pair
    x1: float
    y1: float
    x2: float
    y2: float


PIECES = 6
BENDS = (0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45)
"""How far the control point stands aside, in lengths of the thread."""
STEPS = 16
CROSSED_NAME, CROSSED_BUBBLE, OUTSIDE = 2.0, 6.0, 8.0
"""How much worse a step of a curve is that runs through one, or out of the room."""


def names(
    circles: Sequence[Circle],
    sizes: Sequence[tuple[float, float]],
    lines: Sequence[Line],
    order: Sequence[int],
    room: Box,
    gap: float,
) -> list[Box | None]:
    """Where each circle's name of this width and height stands: below, above or beside it, where
    the fewest lines run. None where it would cover a circle, another name or the room's edge.

    Circles in ``order`` choose first; ``gap`` is kept from everything, a third of it from the own
    circle.
    """
    found: list[Box | None] = [None] * len(circles)
    free = [
        [
            box
            for box in _around(circle, size, room, gap / 3)
            if _inside(box, room)
            and not any(_covers(box, other, gap / 2) for other in circles if other is not circle)
        ]
        for circle, size in zip(circles, sizes, strict=True)
    ]
    # The first place that is free, so that as many as can be have one; then the best.
    for number in order:
        found[number] = next((box for box in free[number] if _alone(box, number, found, gap)), None)
    for number in order:
        if found[number] is None:
            _make_room(number, free, found, gap)
    for number in order:
        allowed = [box for box in free[number] if _alone(box, number, found, gap)]
        if found[number] is not None:
            found[number] = min(allowed, key=lambda box: _cost(number, box, circles[number], lines))
    return found


def _alone(box: Box, number: int, found: Sequence[Box | None], gap: float) -> bool:
    return not any(
        other is not None and n != number and _touch(box, other, gap / 2)
        for n, other in enumerate(found)
    )


def _make_room(
    number: int, free: Sequence[Sequence[Box]], found: list[Box | None], gap: float
) -> None:
    """Put a name where another one stands that can stand elsewhere."""
    for box in free[number]:
        there = [n for n, o in enumerate(found) if o is not None and _touch(box, o, gap / 2)]
        if len(there) != 1:
            continue
        before, found[number] = found[there[0]], box
        other = (b for b in free[there[0]] if _alone(b, there[0], found, gap))
        found[there[0]] = next(other, None)
        if found[there[0]] is not None:
            return
        found[number], found[there[0]] = None, before


def _cost(number: int, box: Box, circle: Circle, lines: Sequence[Line]) -> float:
    """Lines of its own are worse than others', which may still bend."""
    middle = box.x + box.width / 2 - circle.x, box.y + box.height / 2 - circle.y
    below, beside = middle[1] > circle.radius, abs(middle[1]) < circle.radius
    cost = 0.0 if below else 0.6 if beside else 0.3
    cost += 0.2 if not beside and abs(middle[0]) > 1 else 0.0
    return cost + sum(
        1.5 if number in line.ends else 0.7 for line in lines if _runs_through(line, box)
    )


def straight(circles: Sequence[Circle], threads: Sequence[Pair]) -> list[Line]:
    """The threads before they are bent."""
    found = []
    for one, other in threads:
        a, b = circles[one], circles[other]
        found.append(Line((one, other), a.x, a.y, b.x, b.y))
    return found


def pieces(threads: Sequence[Pair], curves: Sequence[Curve]) -> list[Line]:
    """Bent threads, each in a few straight pieces."""
    found = []
    for pair, curve in zip(threads, curves, strict=True):
        spots = [_at(curve, step / PIECES) for step in range(PIECES + 1)]
        found += [Line(pair, *a, *b) for a, b in itertools.pairwise(spots)]
    return found


def curves(
    circles: Sequence[Circle],
    boxes: Sequence[Box | None],
    threads: Sequence[Pair],
    room: Box,
    gap: float,
) -> list[Curve]:
    """A thread between each pair of circles, from rim to rim or from the name that is in its way;
    bent to pass by others and, where two lead to the same one, by one another."""
    named = [box for box in boxes if box is not None]
    drawn: list[Curve] = []
    used: dict[Pair, set[float]] = {}
    for one, other in threads:
        taken = used.setdefault((min(one, other), max(one, other)), set())
        best, least, chosen = None, math.inf, 0.0
        for bend in BENDS:
            # Seen from the same end, so that two threads back and forth differ.
            side = bend if one < other else -bend
            if side in taken:
                continue
            curve = _bent(circles[one], circles[other], bend)
            crossed = _crossed(curve, circles, {one, other}, named, room, gap)
            if crossed + abs(bend) * 5 < least:
                best, least, chosen = curve, crossed + abs(bend) * 5, side
            if not crossed:
                break
        if best is None:
            best = _bent(circles[one], circles[other], BENDS[0])
        taken.add(chosen)
        drawn.append(
            _trimmed(best, (circles[one], boxes[one]), (circles[other], boxes[other]), gap)
        )
    return drawn


def _around(circle: Circle, size: tuple[float, float], room: Box, gap: float) -> Iterator[Box]:
    width, height = size
    x, y, r = circle
    # Beside a circle at the edge a name stands a little higher or lower.
    level = max(room.y, min(room.y + room.height - height, y - height / 2))
    yield Box(x - width / 2, y + r + gap, width, height)
    yield Box(x - width / 2, y - r - gap - height, width, height)
    beside = r + 1.6 * gap
    yield Box(x + beside, level, width, height)
    yield Box(x - beside - width, level, width, height)
    for aside in (0.3, -0.3):
        yield Box(x - width / 2 + width * aside, y + r + gap, width, height)
        yield Box(x - width / 2 + width * aside, y - r - gap - height, width, height)


def _inside(box: Box, room: Box) -> bool:
    return (
        box.x >= room.x
        and box.y >= room.y
        and box.x + box.width <= room.x + room.width
        and box.y + box.height <= room.y + room.height
    )


def _covers(box: Box, circle: Circle, gap: float) -> bool:
    dx = max(box.x - circle.x, 0, circle.x - box.x - box.width)
    dy = max(box.y - circle.y, 0, circle.y - box.y - box.height)
    return dx * dx + dy * dy < (circle.radius + gap) ** 2


def _touch(one: Box, other: Box, gap: float) -> bool:
    return (
        one.x < other.x + other.width + gap
        and other.x < one.x + one.width + gap
        and one.y < other.y + other.height + gap
        and other.y < one.y + one.height + gap
    )


def _runs_through(line: Line, box: Box) -> bool:
    """Whether a straight line does (Liang and Barsky)."""
    _, x1, y1, x2, y2 = line
    first, last = 0.0, 1.0
    for start, step, low, high in (
        (x1, x2 - x1, box.x, box.x + box.width),
        (y1, y2 - y1, box.y, box.y + box.height),
    ):
        if abs(step) < 1e-9:
            if not low <= start <= high:
                return False
            continue
        enter, leave = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, enter), min(last, leave)
    return first < last


def _bent(one: Circle, other: Circle, bend: float) -> Curve:
    dx, dy = other.x - one.x, other.y - one.y
    middle = (one.x + other.x) / 2 + dy * bend, (one.y + other.y) / 2 - dx * bend
    return Curve(one.x, one.y, *middle, other.x, other.y)


def _at(curve: Curve, t: float) -> tuple[float, float]:
    s = 1 - t
    return (
        s * s * curve.x1 + 2 * s * t * curve.x + t * t * curve.x2,
        s * s * curve.y1 + 2 * s * t * curve.y + t * t * curve.y2,
    )


def _crossed(
    curve: Curve,
    circles: Sequence[Circle],
    ends: set[int],
    named: Sequence[Box],
    room: Box,
    gap: float,
) -> float:
    cost = 0.0
    others = [circle for number, circle in enumerate(circles) if number not in ends]
    for step in range(1, STEPS):
        x, y = _at(curve, step / STEPS)
        if not _inside(Box(x, y, 0, 0), room):
            cost += OUTSIDE
        for cx, cy, r in others:
            if abs(x - cx) < r + gap and abs(y - cy) < r + gap:
                cost += CROSSED_BUBBLE
        for bx, by, width, height in named:
            if bx - 2 < x < bx + width + 2 and by - 2 < y < by + height + 2:
                cost += CROSSED_NAME
    return cost


End = tuple[Circle, "Box | None"]


def _trimmed(curve: Curve, one: End, other: End, gap: float) -> Curve:
    first = _leaves(curve, one, gap, 0.0, 1.0)
    last = _leaves(curve, other, gap, 1.0, 0.0)
    return curve if first >= last else _part(curve, first, last)


def _leaves(curve: Curve, end: End, gap: float, start: float, goal: float) -> float:
    """Where on the way from an end the curve is clear of its circle, and of its name when that
    comes right after."""
    circle, box = end
    for step in range(64):
        t = start + (goal - start) * step / 64
        x, y = _at(curve, t)
        if math.hypot(x - circle.x, y - circle.y) >= circle.radius + gap / 6 and not (
            box is not None
            and box.x - gap / 2 < x < box.x + box.width + gap / 2
            and box.y - gap / 2 < y < box.y + box.height + gap / 2
        ):
            return t
    return goal


def _part(curve: Curve, first: float, last: float) -> Curve:
    """The stretch of a curve between two of its parameters (de Casteljau)."""
    s, t = 1 - first, 1 - last
    middle = tuple(
        s * t * a + (s * last + first * t) * b + first * last * c
        for a, b, c in ((curve.x1, curve.x, curve.x2), (curve.y1, curve.y, curve.y2))
    )
    return Curve(*_at(curve, first), middle[0], middle[1], *_at(curve, last))
