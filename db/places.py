"""What stands on the map of an edition."""

from __future__ import annotations

from typing import Any, NamedTuple

from db.catalogue import Catalogue
from db.records import Tile

COARSEST, FINEST = 2, 13
"""Scales of the map: at level ``n`` a degree of latitude is ``2 ** n`` fingers wide."""
ONE_PLACE = 0.0003
"""Degrees that pins of the finest level may lie apart and still be one."""


class Area(NamedTuple):
    """WGS84."""

    south: float
    north: float
    west: float
    east: float


class Pin(NamedTuple):
    """A record, or several that stand too close for a finger."""

    latitude: float
    longitude: float
    tile: Tile
    """Of the most prominent record."""
    members: int
    splits: int | None
    """Level at which there is more than one pin; None for records at one place."""


class Placed(NamedTuple):
    tile: Tile
    town: str
    latitude: float
    longitude: float


def mapped(catalogue: Catalogue) -> bool:
    """Whether any record has a place."""
    return catalogue.explorable and bool(catalogue.rows("SELECT 1 FROM place LIMIT 1"))


def pins(
    catalogue: Catalogue, language: str, category: str, level: int, area: Area, most: int = 400
) -> list[Pin]:
    """What stands in an area at a level, which is held between COARSEST and FINEST."""
    found = []
    for latitude, longitude, record, members, splits in catalogue.rows(
        "SELECT latitude, longitude, record, members, splits FROM pin"
        " WHERE category = ? AND level = ? AND latitude BETWEEN ? AND ?"
        " AND longitude BETWEEN ? AND ? LIMIT ?",
        (category, max(COARSEST, min(FINEST, level)), *area, most),
    ):
        tile = catalogue.tile(language, record)
        if tile is not None:
            found.append(Pin(latitude, longitude, tile, members, splits))
    return found


def extent(catalogue: Catalogue) -> Area | None:
    """The smallest area with all records; None without any."""
    rows = catalogue.rows(
        "SELECT min(latitude), max(latitude), min(longitude), max(longitude) FROM place"
    )
    return Area(*rows[0]) if rows[0][0] is not None else None


def placed(catalogue: Catalogue, language: str, slug: str) -> Placed | None:
    """Where a record is, None for one without a place."""
    if not catalogue.explorable:
        return None
    rows = catalogue.rows(
        "SELECT p.record, p.town, p.latitude, p.longitude FROM record r"
        " JOIN place p ON p.record = r.id WHERE r.slug = ?",
        (slug,),
    )
    found = _placed(catalogue, language, rows)
    return found[0] if found else None


def together(
    catalogue: Catalogue, language: str, latitude: float, longitude: float
) -> list[Placed]:
    """Records at one place, from A to Z."""
    south, west = latitude - ONE_PLACE, longitude - ONE_PLACE
    area = Area(south, south + 2 * ONE_PLACE, west, west + 2 * ONE_PLACE)
    return listed(catalogue, language, "", area, 50)


def listed(
    catalogue: Catalogue, language: str, category: str, area: Area, most: int = 300
) -> list[Placed]:
    """Records of an area by town, and from A to Z in each."""
    rows = catalogue.rows(
        "SELECT p.record, p.town, p.latitude, p.longitude FROM place p"
        " JOIN shelf s ON s.record = p.record AND s.language = ? AND s.category = ?"
        " WHERE p.latitude BETWEEN ? AND ? AND p.longitude BETWEEN ? AND ?"
        " ORDER BY p.town = '', p.town, s.rank LIMIT ?",
        (catalogue.number_of(language), category, *area, most),
    )
    return _placed(catalogue, language, rows)


def _placed(catalogue: Catalogue, language: str, rows: list[tuple[Any, ...]]) -> list[Placed]:
    tiles = ((catalogue.tile(language, record), *place) for record, *place in rows)
    return [Placed(tile, *place) for tile, *place in tiles if tile is not None]
