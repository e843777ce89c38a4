"""Who belongs together, in scenes that one look takes in."""

from __future__ import annotations

from typing import Literal, NamedTuple

from db.catalogue import Catalogue
from db.records import Tile

ROOT = 0
Kind = Literal["record", "group", "alone", "door"]


class Bubble(NamedTuple):
    """A record, a neighbourhood of them, or a door to a record in another scene."""

    number: int
    kind: Kind
    """``alone`` is a neighbourhood of those that belong together with nothing."""
    tile: Tile
    """Of the record; of the best linked one, which names a neighbourhood."""
    opens: int | None
    """Scene of a neighbourhood or behind a door."""
    members: int
    size: int
    """0 (smallest) to 4."""
    spot: tuple[float, float]
    """0 to 1 from the left and top of a landscape picture."""
    tall_spot: tuple[float, float]
    """The same in portrait."""
    held: dict[str, int]
    """Records by category."""


class Thread(NamedTuple):
    """Relations that lead from one bubble to another."""

    one: int
    other: int
    kind: str
    """Such as ``member_of``; ``several`` between neighbourhoods."""
    links: int


class Above(NamedTuple):
    """A scene around another one."""

    number: int
    title: str
    """Of the record that names it, empty for the root."""


class Scene(NamedTuple):
    number: int
    title: str
    """Of the record that names it, empty for the root."""
    around: tuple[Above, ...]
    """From the root down; empty for the root itself."""
    bubbles: tuple[Bubble, ...]
    threads: tuple[Thread, ...]


def networked(catalogue: Catalogue) -> bool:
    """Whether any two records belong together."""
    return catalogue.explorable and bool(catalogue.rows("SELECT 1 FROM scene LIMIT 1"))


def scene_of(catalogue: Catalogue, slug: str) -> int | None:
    """The scene in which a record stands, None where it stands in none."""
    if not networked(catalogue):
        return None
    rows = catalogue.rows(
        "SELECT b.scene FROM record r JOIN bubble b ON b.record = r.id AND b.kind = 'record'"
        " WHERE r.slug = ?",
        (slug,),
    )
    return int(rows[0][0]) if rows else None


def scene(catalogue: Catalogue, language: str, number: int) -> Scene | None:
    """None for a number that this edition does not have."""
    if not networked(catalogue):
        return None
    path = _path(catalogue, language, number)
    if not path:
        return None
    threads = catalogue.rows(
        "SELECT one, other, kind, links FROM thread WHERE scene = ?", (number,)
    )
    *around, (_, title) = path
    return Scene(
        number,
        title,
        tuple(around),
        tuple(_bubbles(catalogue, language, number)),
        tuple(Thread(*row) for row in threads),
    )


def _path(catalogue: Catalogue, language: str, number: int) -> list[Above]:
    """The scene and those around it, from the root down."""
    found: list[Above] = []
    step: int | None = number
    # An edition may be damaged: a ring of scenes must end.
    while step is not None and all(step != above.number for above in found):
        rows = catalogue.rows("SELECT parent, record FROM scene WHERE id = ?", (step,))
        if not rows:
            return []
        parent, record = rows[0]
        tile = None if record is None else catalogue.tile(language, record)
        found.insert(0, Above(step, tile.title if tile else ""))
        step = parent
    return found


def _bubbles(catalogue: Catalogue, language: str, scene: int) -> list[Bubble]:
    held: dict[int, dict[str, int]] = {}
    for bubble, category, members in catalogue.rows(
        "SELECT number, category, members FROM bubble_category WHERE scene = ?", (scene,)
    ):
        held.setdefault(bubble, {})[category] = members
    found = []
    for number, kind, record, opens, members, size, x, y, tall_x, tall_y in catalogue.rows(
        "SELECT number, kind, record, opens, members, size, x, y, tall_x, tall_y FROM bubble"
        " WHERE scene = ? ORDER BY number",
        (scene,),
    ):
        tile = catalogue.tile(language, record)
        if tile is not None:
            spots = (x, y), (tall_x, tall_y)
            own = held.get(number, {})
            found.append(Bubble(number, kind, tile, opens, members, size, *spots, own))
    return found
