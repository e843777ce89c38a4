"""Where the bubbles of a scene stand: in a honeycomb, linked ones in neighbouring cells.

A cell has room for a bubble and its name, so that nothing ever covers anything; bubbles change
cells until no change makes their links shorter. Nothing is random: the same scene has the same
picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Spot = tuple[float, float]
SLACK = 1.06
"""Cells for each bubble: a few stay empty, so that bubbles can move."""
SWEEPS = 14
WANDER = 0.16
"""How far a bubble may stand from its cell's middle, in cells: a picture, not a table."""


def layout(
    count: int, links: Sequence[tuple[int, int]], aspect: float, sweeps: int = SWEEPS
) -> list[Spot]:
    """Middles of ``count`` bubbles in an area as wide as ``aspect`` times its height, from 0 (the
    outermost left or top) to 1 (right or bottom).

    ``links`` are pairs of their numbers; bubbles that come first stand nearer to the middle at the
    beginning. ``sweeps`` bounds the work.
    """
    cells, size = honeycomb(count, aspect)
    middle = (aspect / 2, 0.5)
    cells.sort(key=lambda cell: (math.dist(cell, middle), cell))
    far = [[math.dist(one, other) for other in cells] for one in cells]
    near: list[list[int]] = [[] for _ in range(count)]
    for one, other in links:
        near[one].append(other)
        near[other].append(one)
    place = list(range(count))
    for _ in range(sweeps):
        if not _swept(place, near, far):
            break
    spots = [_wandered(cells[cell], number, size) for number, cell in enumerate(place)]
    across, down = (_spread([spot[axis] for spot in spots]) for axis in (0, 1))
    return list(zip(across, down, strict=True))


def _spread(values: Sequence[float]) -> list[float]:
    """From 0 to 1; all in the middle where they are alike."""
    low, high = min(values), max(values)
    return [(v - low) / (high - low) if high - low > 1e-6 else 0.5 for v in values]


def honeycomb(count: int, aspect: float) -> tuple[list[Spot], Spot]:
    """At least ``count`` cells that fill the area, every other row moved by half a cell; and the
    size of a cell."""
    rows = 1
    while True:
        columns = max(1, round(rows * aspect * 0.78))
        widths = [columns - row % 2 if columns > 1 else columns for row in range(rows)]
        if sum(widths) >= count * SLACK or (rows == 1 and columns >= count):
            break
        rows += 1
    across, down = aspect / columns, 1 / rows
    cells = [
        (across * (column + 0.5 + (row % 2) * 0.5 * (columns > 1)), down * (row + 0.5))
        for row, width in enumerate(widths)
        for column in range(width)
    ]
    return cells, (across, down)


def _swept(place: list[int], near: Sequence[Sequence[int]], far: Sequence[Sequence[float]]) -> bool:
    """Move each bubble to the cell that makes links shortest, against whoever is there."""
    owner: list[int | None] = [None] * len(far)
    for number, cell in enumerate(place):
        owner[cell] = number
    moved = False
    for number in range(len(place)):
        if not near[number]:
            continue
        here = place[number]
        best, gain = here, 1e-6
        for cell in range(len(far)):
            if cell == here:
                continue
            other = owner[cell]
            won = _length(number, here, place, near, far) - _length(
                number, cell, place, near, far, other, here
            )
            if other is not None:
                won += _length(other, cell, place, near, far) - _length(
                    other, here, place, near, far, number, cell
                )
            if won > gain:
                best, gain = cell, won
        if best != here:
            other = owner[best]
            place[number], owner[best], owner[here] = best, number, other
            if other is not None:
                place[other] = here
            moved = True
    return moved


def _length(
    number: int,
    cell: int,
    place: Sequence[int],
    near: Sequence[Sequence[int]],
    far: Sequence[Sequence[float]],
    swapped: int | None = None,
    swapped_to: int = 0,
) -> float:
    """Of a bubble's links if it stood in this cell, and another one elsewhere."""
    row = far[cell]
    return sum(row[swapped_to if other == swapped else place[other]] for other in near[number])


def _wandered(cell: Spot, number: int, size: Spot) -> Spot:
    turn = number * math.pi * (3 - math.sqrt(5))
    return (
        cell[0] + math.cos(turn) * size[0] * WANDER * 0.5,
        cell[1] + math.sin(turn) * size[1] * WANDER * 0.5,
    )
