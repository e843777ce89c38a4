"""What stands on the map of an edition."""

from __future__ import annotations

import math
from typing import NamedTuple

from db.catalogue import Catalogue
from db.records import Tile
from db.sorting import sort_key

LEVELS = range(3, 11)
"""Scales of the map (db/explore/clusters.py): from the whole region on a small screen to 150
metres between two pins."""
EARTH_KM = 6371.0
COLUMNS = "p.record, p.latitude, p.longitude, p.size, p.splits, p.town, p.mixed, p.families"


class Area(NamedTuple):
    """Degrees, WGS84."""

    south: float
    north: float
    west: float
    east: float


class Pin(NamedTuple):
    record: int
    """Number of the record whose place it is, in this edition's tables."""
    latitude: float
    longitude: float
    size: int
    """Records it stands for, 1 or more."""
    splits: int | None
    """Level at which it falls apart; None when it never does."""
    town: str
    mixed: bool
    """Whether some are in other towns."""
    families: tuple[tuple[str, int], ...]
    """Colours of its records with how many have them, most frequent first."""


class Station(NamedTuple):
    """A town with what is there."""

    town: str
    """Empty for records with a place and no town."""
    kilometres: float | None
    """From where the screen stands to its nearest record; None when nobody knows."""
    records: tuple[int, ...]
    """From A to Z."""


def mapped(catalogue: Catalogue) -> bool:
    """Whether any record has a place."""
    return catalogue.explorable and bool(catalogue.rows("SELECT 1 FROM place LIMIT 1"))


def pins(catalogue: Catalogue, category: str, level: int, area: Area) -> list[Pin]:
    """Pins of a level (one of LEVELS) within an area, from north to south and west to east."""
    if not catalogue.explorable:
        return []
    return _pins(
        catalogue,
        "FROM pin p WHERE p.category = ? AND p.level = ? AND p.latitude BETWEEN ? AND ?"
        " AND p.longitude BETWEEN ? AND ? ORDER BY p.latitude DESC, p.longitude, p.record",
        (category, level, *area),
    )


def placed(catalogue: Catalogue, slug: str) -> bool:
    """Whether a record is on the map."""
    return pin_of(catalogue, "", LEVELS[-1], slug) is not None


def pin_of(catalogue: Catalogue, category: str, level: int, slug: str) -> Pin | None:
    """The pin that stands for a record at a level; None when it is not on the map."""
    if not catalogue.explorable:
        return None
    found = _pins(
        catalogue,
        # The CROSS JOINs pin the order: one lookup each.
        "FROM record r CROSS JOIN pinned i ON i.record = r.id AND i.category = ? AND i.level >= ?"
        " CROSS JOIN place w ON w.record = i.pin"
        " CROSS JOIN pin p ON p.category = i.category AND p.level = ?"
        " AND p.latitude = w.latitude AND p.longitude = w.longitude AND p.record = i.pin"
        " WHERE r.slug = ? ORDER BY i.level LIMIT 1",
        (category, level, level, slug),
    )
    return found[0] if found else None


def members(catalogue: Catalogue, language: str, category: str, pin: int) -> list[Tile]:
    """What a pin of the closest level stands for, from A to Z."""
    rows = catalogue.rows(
        "SELECT i.record FROM pinned i JOIN shelf s ON s.language = ? AND s.category = i.category"
        " AND s.record = i.record WHERE i.category = ? AND i.level = ? AND i.pin = ?"
        " ORDER BY s.rank",
        (catalogue.number_of(language), category, LEVELS[-1], pin),
    )
    tiles = (catalogue.tile(language, number) for (number,) in rows)
    return [tile for tile in tiles if tile is not None]


def beyond(catalogue: Catalogue, category: str, area: Area) -> int:
    """Records with a place outside of an area."""
    if not catalogue.explorable:
        return 0
    rows = catalogue.rows(
        "SELECT count(*) FROM place w"
        " WHERE NOT (w.latitude BETWEEN ? AND ? AND w.longitude BETWEEN ? AND ?)"
        " AND EXISTS (SELECT 1 FROM pinned i WHERE i.category = ? AND i.record = w.record)",
        (*area, category),
    )
    return int(rows[0][0])


def stations(
    catalogue: Catalogue, language: str, category: str, here: tuple[float, float] | None
) -> list[Station]:
    """Every town with its records: the nearest first when it is known where the screen stands
    (``here``: latitude and longitude), from A to Z otherwise."""
    if not catalogue.explorable:
        return []
    rows = catalogue.rows(
        "SELECT w.town, w.record, w.latitude, w.longitude FROM shelf s CROSS JOIN place w"
        " ON w.record = s.record WHERE s.language = ? AND s.category = ? ORDER BY s.rank",
        (catalogue.number_of(language), category),
    )
    held: dict[str, list[int]] = {}
    nearest: dict[str, float] = {}
    for town, record, latitude, longitude in rows:
        held.setdefault(town, []).append(record)
        if here is not None:
            far = kilometres(here, (latitude, longitude))
            nearest[town] = min(far, nearest.get(town, far))
    found = [Station(town, nearest.get(town), tuple(records)) for town, records in held.items()]
    # Records without a town come last, wherever they are.
    return sorted(
        found, key=lambda s: (not s.town, s.kilometres or 0.0, sort_key(s.town, language))
    )


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """As the crow flies between two places in degrees (haversine)."""
    south, north = math.radians(one[0]), math.radians(other[0])
    east = math.radians(other[1] - one[1])
    half = (
        math.sin((north - south) / 2) ** 2
        + math.cos(south) * math.cos(north) * math.sin(east / 2) ** 2
    )
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


def _pins(catalogue: Catalogue, rest: str, values: tuple[object, ...]) -> list[Pin]:
    rows = catalogue.rows(f"SELECT {COLUMNS} {rest}", values)
    return [
        Pin(number, north, east, size, splits, town, bool(mixed), _weighed(families))
        for number, north, east, size, splits, town, mixed, families in rows
    ]


def _weighed(families: str) -> tuple[tuple[str, int], ...]:
    words = families.split()
    return tuple((name, int(count)) for name, count in zip(words[::2], words[1::2], strict=True))
