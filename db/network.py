"""Who belongs together, in scenes that one look takes in."""

from __future__ import annotations

import math
from typing import NamedTuple

from db.catalogue import Catalogue
from db.records import Tile

ROOT = 0


class Bubble(NamedTuple):
    """A record, or a neighbourhood that is named after its best linked record."""

    number: int
    tile: Tile
    opens: int | None
    """Scene of a neighbourhood."""
    members: int
    size: float
    """0 to 1."""
    spot: tuple[float, float]
    """0 to 1 from the left and top of a landscape picture."""
    tall_spot: tuple[float, float]
    """The same in portrait."""
    held: dict[str, int]
    """Records by category."""


class Thread(NamedTuple):
    """A relation that leads from one bubble to another; between neighbourhoods several."""

    one: int
    other: int
    kind: str
    links: int


class Scene(NamedTuple):
    number: int
    parent: int | None
    bubbles: tuple[Bubble, ...]
    threads: tuple[Thread, ...]


def networked(catalogue: Catalogue) -> bool:
    """Whether any two records belong together."""
    return catalogue.explorable and bool(catalogue.rows("SELECT 1 FROM scene LIMIT 1"))


def scene_of(catalogue: Catalogue, slug: str) -> int:
    """The scene that shows a record; the root for one that belongs together with none."""
    rows = catalogue.rows(
        "SELECT b.scene FROM record r JOIN bubble b ON b.record = r.id AND b.opens IS NULL"
        " WHERE r.slug = ?",
        (slug,),
    )
    return rows[0][0] if rows else ROOT


def scene(catalogue: Catalogue, language: str, number: int) -> Scene | None:
    """None for a number that this edition does not have."""
    found = catalogue.rows("SELECT parent FROM scene WHERE id = ?", (number,))
    if not found:
        return None
    held: dict[int, dict[str, int]] = {}
    for bubble, category, members in catalogue.rows(
        "SELECT number, category, members FROM bubble_category WHERE scene = ?", (number,)
    ):
        held.setdefault(bubble, {})[category] = members
    bubbles = []
    for each, record, opens, members, links, x, y, tall_x, tall_y in catalogue.rows(
        "SELECT number, record, opens, members, links, x, y, tall_x, tall_y FROM bubble"
        " WHERE scene = ? ORDER BY number",
        (number,),
    ):
        tile = catalogue.tile(language, record)
        if tile is not None:
            size = bubble_size(members, links)
            spots = (x, y), (tall_x, tall_y)
            bubbles.append(Bubble(each, tile, opens, members, size, *spots, held.get(each, {})))
    threads = catalogue.rows(
        "SELECT one, other, kind, links FROM thread WHERE scene = ?", (number,)
    )
    return Scene(number, found[0][0], tuple(bubbles), tuple(Thread(*row) for row in threads))


def bubble_size(members: int, links: int) -> float:
    """0 for the smallest bubble to 1 for the largest: a record by its links, a neighbourhood by
    its records."""
    return min(1.0, math.log2(members + 1) / 9 if members > 1 else links / 5)
