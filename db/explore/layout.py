"""Where the bubbles of a scene stand.

First everything is drawn to the place that a hash of its name gives it, then ever more to where
its links want it (stress majorisation), but never freely: so the same content has the same
picture, never turned or mirrored, and one record more moves the others little. What covers
something else is pushed aside, with its name below it. Units are those of the screens: a pixel of
a 1920x1080 picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from hashlib import blake2b

from db.explore.apart import Bubble, Spot, apart

SALT = b"76"
"""Any other gives other pictures; with this one the first content's has no crossing."""
STEPS = 40
"""Enough to come to rest; half of them still make a good picture."""
HELD, LET_GO = 0.3, 0.05
"""Pull towards the hash's place, at the beginning and at the end."""
SPREAD = 0.95
"""Side of the square that places are taken from, in lengths of a link by root of bubbles."""
LONG = 0.85
"""Exponent on a way's links: far ones may stand a little nearer."""
STRANGERS = 0.15
"""Weight of keeping away from bubbles that no way leads to."""
EVEN = 0.7
"""How evenly the room is used, 0 to 1."""
CELL = (250.0, 150.0)
"""Room of a bubble without links, with its name."""


def layout(
    bubbles: Sequence[Bubble],
    links: Sequence[tuple[int, int]],
    areas: Sequence[Spot],
    steps: int = STEPS,
) -> list[list[Spot]]:
    """The middles of the bubbles in areas of these widths and heights, for each area.

    ``links`` are pairs of their numbers. Up to 26 bubbles of a radius of up to 70 never cover one
    another in an area as large as a picture. Bubbles without links stand in rows at the end.
    """
    joined = sorted({number for link in links for number in link})
    place = {number: at for at, number in enumerate(joined)}
    pairs = sorted({(place[min(a, b)], place[max(a, b)]) for a, b in links})
    drawn = _drawn([bubbles[number].key for number in joined], pairs, steps)
    return [_fitted(bubbles, joined, drawn, area) for area in areas]


def _fitted(
    bubbles: Sequence[Bubble], joined: Sequence[int], drawn: Sequence[Spot], area: Spot
) -> list[Spot]:
    width, height = area
    alone = [number for number in range(len(bubbles)) if number not in set(joined)]
    strip = _strip(len(alone), len(joined), area)
    room = (width - strip, height) if width > height else (width, height - strip)
    found: dict[int, Spot] = {}
    if joined:
        inner = [bubbles[number] for number in joined]
        spots = apart(inner, _stretched(inner, drawn, room), room)
        found = dict(zip(joined, spots, strict=True))
    rest = (strip, height) if width > height else (width, strip)
    corner = (width - strip, 0.0) if width > height else (0.0, height - strip)
    rows = _rows([bubbles[number] for number in alone], rest)
    for number, (x, y) in zip(alone, rows, strict=True):
        found[number] = (corner[0] + x, corner[1] + y)
    return [found[number] for number in range(len(bubbles))]


def _strip(alone: int, joined: int, area: Spot) -> float:
    """How much of the longer side bubbles without links take."""
    width, height = area
    if not alone:
        return 0.0
    if not joined:
        return max(width, height)
    across, down = CELL
    if width > height:
        return across * math.ceil(alone / int(height / down))
    return down * math.ceil(alone / int(width / across))


def _rows(bubbles: Sequence[Bubble], room: Spot) -> list[Spot]:
    """Middles of bubbles in rows, gathered in the middle of a room."""
    if not bubbles:
        return []
    width, height = room
    columns = max(1, round(width / CELL[0]))
    rows = math.ceil(len(bubbles) / columns)
    across, down = width / columns, min(height / rows, CELL[1] * 1.2)
    top = (height - down * rows) / 2 + max(down * 0.35, *(each.radius for each in bubbles))
    return [
        (across * (number % columns + 0.5), top + down * (number // columns))
        for number in range(len(bubbles))
    ]


def _stretched(bubbles: Sequence[Bubble], drawn: Sequence[Spot], room: Spot) -> list[Spot]:
    """The drawing as large as the room is; names are wide, so ways across may be longer."""
    side = max(each.width for each in bubbles) / 2
    above = max(each.radius for each in bubbles)
    below = max(each.radius + each.height for each in bubbles)
    across = _spread([x for x, _ in drawn], side, room[0] - side)
    down = _spread([y for _, y in drawn], above, room[1] - below)
    return list(zip(across, down, strict=True))


def _spread(values: Sequence[float], first: float, last: float) -> list[float]:
    """From the first to the last, in the order of the values: partly as far apart as they are,
    partly evenly, so that no corner is crowded while another is empty."""
    low, high = min(values), max(values)
    if high - low < 1e-6:
        return [(first + last) / 2] * len(values)
    ranks = {n: at for at, n in enumerate(sorted(range(len(values)), key=values.__getitem__))}
    steps = len(values) - 1
    return [
        first + ((v - low) / (high - low) * (1 - EVEN) + ranks[n] / steps * EVEN) * (last - first)
        for n, v in enumerate(values)
    ]


def _drawn(keys: Sequence[str], links: Sequence[tuple[int, int]], steps: int) -> list[Spot]:
    count = len(keys)
    side = SPREAD * math.sqrt(count)
    homes = [_home(key, side) for key in keys]
    xs, ys = [x for x, _ in homes], [y for _, y in homes]
    springs = _springs(_ways(count, links), side)
    for step in range(steps):
        pull = HELD * (1 - step / (steps - 1)) ** 2 + LET_GO
        across, down, weights = [0.0] * count, [0.0] * count, [pull] * count
        for one, other, length, weight in springs:
            dx, dy = xs[one] - xs[other], ys[one] - ys[other]
            far = math.sqrt(dx * dx + dy * dy) + 1e-9
            if weight == STRANGERS and far > length:
                continue
            force = weight * (length - far) / far
            dx *= force
            dy *= force
            across[one] += dx
            down[one] += dy
            across[other] -= dx
            down[other] -= dy
            weights[one] += weight
            weights[other] += weight
        for number, (x, y) in enumerate(homes):
            xs[number] += (across[number] + pull * (x - xs[number])) / weights[number]
            ys[number] += (down[number] + pull * (y - ys[number])) / weights[number]
    return list(zip(xs, ys, strict=True))


def _home(key: str, side: float) -> Spot:
    digest = blake2b(key.encode(), digest_size=8, salt=SALT).digest()
    x, y = (int.from_bytes(half) / 2**32 for half in (digest[:4], digest[4:]))
    return x * side, y * side


def _springs(ways: Sequence[Sequence[int]], side: float) -> list[tuple[int, int, float, float]]:
    """Pairs, how far apart they want to be, and how much."""
    return [
        (one, other, way**LONG, 1 / way**2) if way else (one, other, side * 0.55, STRANGERS)
        for one, row in enumerate(ways)
        for other, way in enumerate(row[:one])
    ]


def _ways(count: int, links: Sequence[tuple[int, int]]) -> list[list[int]]:
    """How many links the shortest way between each two has; 0 where there is none."""
    near: list[list[int]] = [[] for _ in range(count)]
    for one, other in links:
        near[one].append(other)
        near[other].append(one)
    found = []
    for start in range(count):
        row, edge, steps = [0] * count, [start], 0
        while edge:
            steps += 1
            edge = [o for node in edge for o in near[node] if not row[o] and o != start]
            edge = list(dict.fromkeys(edge))
            for other in edge:
                row[other] = steps
        found.append(row)
    return found
