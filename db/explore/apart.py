"""Bubbles with the names below them, moved as little as it takes until none covers another.

What overlaps pushes each other away, a little each time; that keeps the drawing as it was but gets
stuck where it is crowded. What is stuck jumps to the nearest free place.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Spot = tuple[float, float]
PUSHES = 16
GAP = 12.0
"""Kept between what must not touch."""
BELOW = 4.0
"""Between a bubble and its own name."""
JUMPS = tuple(
    (far * math.cos(turn * math.pi / 6), far * 0.7 * math.sin(turn * math.pi / 6))
    for far in (40, 80, 130, 190, 260, 340, 430)
    for turn in range(12)
)
ROUNDS = 3
BUBBLE, NAME = 100, 1
"""How much worse it is to cover a bubble than a name."""


class Bubble(NamedTuple):
    key: str
    """What its first place is made of, such as a slug."""
    radius: float
    width: float
    """Of the name below it."""
    height: float


def apart(bubbles: Sequence[Bubble], spots: Sequence[Spot], room: Spot) -> list[Spot]:
    """The middles of the bubbles in a room of this width and height. No bubble covers another one
    whatever happens, names cover nothing where there is room for them."""
    found = _pushed(bubbles, spots, room)
    # The small ones first: they have few links, which stay short that way.
    light = sorted(range(len(bubbles)), key=lambda number: bubbles[number].radius)
    for _ in range(ROUNDS):
        jumps = sum(_jumped(number, bubbles, found, room) for number in light)
        if not jumps:
            break
    return found if free(bubbles, found, room) else _in_cells(found, room)


def free(bubbles: Sequence[Bubble], spots: Sequence[Spot], room: Spot) -> bool:
    """Whether no bubble covers another one or the room's edge."""
    for number, (each, (x, y)) in enumerate(zip(bubbles, spots, strict=True)):
        r = each.radius - 0.5
        if not (r <= x <= room[0] - r and r <= y <= room[1] - r):
            return False
        for other in range(number):
            if math.dist((x, y), spots[other]) < r + bubbles[other].radius:
                return False
    return True


def covered(one: Bubble, other: Bubble, dx: float, dy: float) -> int:
    """How much of two bubbles and their names covers one another, 0 for nothing; the second stands
    at (dx, dy) from the first."""
    reach = one.radius + other.radius + GAP
    rise = one.radius + BELOW + one.height / 2
    drop = dy + other.radius + BELOW + other.height / 2
    across = abs(dx) - GAP
    return (
        BUBBLE * (dx * dx + dy * dy < reach * reach)
        + NAME
        * (
            across < (one.width + other.width) / 2
            and abs(drop - rise) < (one.height + other.height + GAP) / 2
        )
        + NAME
        * (
            across < one.radius + other.width / 2
            and abs(drop) < one.radius + (other.height + GAP) / 2
        )
        + NAME
        * (
            across < one.width / 2 + other.radius
            and abs(dy - rise) < (one.height + GAP) / 2 + other.radius
        )
    )


def _pushed(bubbles: Sequence[Bubble], spots: Sequence[Spot], room: Spot) -> list[Spot]:
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    for _ in range(PUSHES):
        moved = False
        for one, other in _near(bubbles, xs, ys):
            dx, dy = _push(bubbles[one], bubbles[other], xs[other] - xs[one], ys[other] - ys[one])
            if dx or dy:
                moved = True
                xs[one] -= dx / 2
                xs[other] += dx / 2
                ys[one] -= dy / 2
                ys[other] += dy / 2
        for number, each in enumerate(bubbles):
            xs[number], ys[number] = _inside(each, xs[number], ys[number], room)
        if not moved:
            break
    return list(zip(xs, ys, strict=True))


def _inside(bubble: Bubble, x: float, y: float, room: Spot) -> Spot:
    side = min(max(bubble.radius, bubble.width / 2), room[0] / 2)
    bottom = max(bubble.radius, room[1] - bubble.radius - BELOW - bubble.height)
    return min(max(x, side), room[0] - side), min(max(y, bubble.radius), bottom)


def _near(
    bubbles: Sequence[Bubble], xs: Sequence[float], ys: Sequence[float]
) -> Iterator[tuple[int, int]]:
    """Pairs that may touch."""
    wide, tall = _reach(bubbles)
    order = sorted(range(len(bubbles)), key=xs.__getitem__)
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if xs[other] - xs[one] > wide:
                break
            if abs(ys[other] - ys[one]) < tall:
                yield one, other


def _reach(bubbles: Sequence[Bubble]) -> Spot:
    """How far apart, across and down, two bubbles are that cannot touch."""
    return (
        max(max(b.width / 2, b.radius) for b in bubbles) * 2 + GAP,
        max(2 * b.radius + b.height for b in bubbles) + BELOW + GAP,
    )


def _push(one: Bubble, other: Bubble, dx: float, dy: float) -> Spot:
    """How far the other one has to go from the first, seen from which it stands at (dx, dy)."""
    far = math.hypot(dx, dy)
    most = one.radius + other.radius + GAP - far
    if far < 1e-6:
        return most, 0.0
    best = (dx / far * most, dy / far * most) if most > 0 else (0.0, 0.0)
    rise = one.radius + BELOW + one.height / 2
    drop = dy + other.radius + BELOW + other.height / 2
    for half_width, half_height, down in (
        ((one.width + other.width) / 2, (one.height + other.height) / 2, drop - rise),
        (one.radius + other.width / 2, one.radius + other.height / 2, drop),
        (one.width / 2 + other.radius, one.height / 2 + other.radius, dy - rise),
    ):
        lack_x, lack_y = half_width + GAP - abs(dx), half_height + GAP / 2 - abs(down)
        if lack_x > 0 and lack_y > 0 and min(lack_x, lack_y) > most:
            most = min(lack_x, lack_y)
            if lack_x < lack_y:
                best = (math.copysign(lack_x, dx), 0.0)
            else:
                best = (0.0, math.copysign(lack_y, down))
    return best


def _jumped(number: int, bubbles: Sequence[Bubble], spots: list[Spot], room: Spot) -> bool:
    """Go where less is covered, to the nearest such place; False when it may stay or must."""
    each, (x, y) = bubbles[number], spots[number]
    others = [
        (other, spot)
        for n, (other, spot) in enumerate(zip(bubbles, spots, strict=True))
        if n != number
    ]

    wide, tall = _reach(bubbles)

    def cost(at: Spot, most: int) -> int:
        found = 0
        for other, (a, b) in others:
            if -wide < a - at[0] < wide and -tall < b - at[1] < tall:
                found += covered(each, other, a - at[0], b - at[1])
                if found >= most:
                    break
        return found

    least = cost((x, y), 1 << 30)
    before = least
    for across, down in JUMPS if least else ():
        at = _inside(each, x + across, y + down, room)
        now = cost(at, least)
        if now < least:
            least, spots[number] = now, at
            if not now:
                break
    return least < before


def _in_cells(spots: Sequence[Spot], room: Spot) -> list[Spot]:
    """A cell for each, those above and at the start first: the last resort, which always works."""
    rows = max(1, math.ceil(math.sqrt(len(spots) * room[1] / room[0])))
    columns = math.ceil(len(spots) / rows)
    order = sorted(range(len(spots)), key=lambda number: spots[number][1])
    found = list(spots)
    for row in range(rows):
        line = sorted(order[row * columns : (row + 1) * columns], key=lambda n: spots[n][0])
        for column, number in enumerate(line):
            found[number] = room[0] * (column + 0.5) / columns, room[1] * (row + 0.5) / rows
    return found
