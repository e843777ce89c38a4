"""From the pins of an edition to what a delegate of the map shows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from db.places import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from db.places import Pin
    from db.records import Category, Tile


EARLY = 0.25


class PinRow(NamedTuple):
    order: float
    """From north to south; with the record's number the place in the list."""
    record: int
    """Number of the record whose place it is."""
    spot_x: float
    """Of the drawing's width."""
    spot_y: float
    """Of its height."""
    size: int
    """Records it stands for."""
    slug: str
    title: str
    """Of the record where there is but one."""
    town: str
    mixed: bool
    """Whether some of them are in other towns."""
    icon: str
    families: list[str]
    """Colours, most frequent first."""
    weights: list[int]
    """How many records have each of them."""
    chosen: bool


def level_of(touches: float) -> int:
    """The level that fits a map on which a degree of latitude is so many touch sizes high."""
    # A little before its time: pins stay 1.18 touch sizes apart even then.
    level = math.floor(math.log2(max(touches, 1.0)) + EARLY)
    return min(max(level, LEVELS[0]), LEVELS[-1])


def pin_rows(
    pins: Sequence[Pin],
    chosen: int,
    tile: Callable[[int], Tile | None],
    categories: Mapping[str, Category],
    spot: Callable[[float, float], tuple[float, float]],
) -> list[PinRow]:
    """``chosen`` is the record of the pin whose card is open, -1 without; ``spot`` tells where
    latitude and longitude lie on the drawing."""
    rows = []
    for pin in pins:
        shown = tile(pin.record) if pin.size == 1 else None
        category = categories.get(shown.category) if shown else None
        rows.append(
            PinRow(
                -pin.latitude,
                pin.record,
                *spot(pin.latitude, pin.longitude),
                pin.size,
                shown.slug if shown else f"{pin.record}-{pin.size}",
                shown.title if shown else "",
                pin.town,
                pin.mixed,
                category.icon if category else "map-marker",
                [shown.family] if shown else [name for name, _ in pin.families],
                [1] if shown else [count for _, count in pin.families],
                pin.record == chosen,
            )
        )
    return sorted(rows, key=key_of)


def key_of(row: PinRow) -> tuple[float, int, int]:
    """From north to south; a pin that stands for more than before is another one."""
    return row.order, row.record, row.size
