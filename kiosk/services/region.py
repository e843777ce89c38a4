"""The region's drawing on a flat map: degrees to places between 0 and 1, and back."""

from __future__ import annotations

import json
import math
from functools import cache
from typing import NamedTuple

from kiosk.services.resources import RESOURCES

FILE = RESOURCES / "region.json"
METRES = 111_320
"""Of one degree of latitude."""


class Degrees(NamedTuple):
    """WGS84."""

    latitude: float
    longitude: float


class Spot(NamedTuple):
    """From the map's left and top edge, in its widths and heights."""

    x: float
    y: float


class Bounds(NamedTuple):
    """What a map shows, in degrees."""

    south: float
    north: float
    west: float
    east: float


class Layer(NamedTuple):
    """One stratum of the relief."""

    step: int
    """From 1, the first above the plain."""
    fills: str
    """The corner of the sheet that an open edge cuts off; empty for a hill of its own."""
    edge: tuple[Degrees, ...]


class River(NamedTuple):
    name: str
    wide: bool
    course: tuple[Degrees, ...]


class Town(NamedTuple):
    name: str
    at: Degrees


class Region(NamedTuple):
    """What region.json holds; the towns that matter most come first."""

    bounds: Bounds
    """Of the region itself."""
    sheet: Bounds
    """Of everything that is drawn: the country around it as well."""
    outline: tuple[Degrees, ...]
    relief: tuple[Layer, ...]
    rivers: tuple[River, ...]
    streams: tuple[tuple[Degrees, ...], ...]
    """Rivers without a name on the map."""
    towns: tuple[Town, ...]
    around: tuple[Town, ...]
    """Beyond the region."""


@cache
def region() -> Region:
    held = json.loads(FILE.read_text(encoding="utf-8"))
    return Region(
        bounds=Bounds(**held["region"]),
        sheet=Bounds(**held["sheet"]),
        outline=_line(held["outline"]),
        relief=tuple(Layer(e["step"], e["fills"], _line(e["edge"])) for e in held["relief"]),
        rivers=tuple(River(e["name"], e["wide"], _line(e["course"])) for e in held["rivers"]),
        streams=tuple(_line(course) for course in held["streams"]),
        towns=tuple(Town(e["name"], Degrees(*e["at"])) for e in held["towns"]),
        around=tuple(Town(e["name"], Degrees(*e["at"])) for e in held["around"]),
    )


def _line(points: list[list[float]]) -> tuple[Degrees, ...]:
    return tuple(Degrees(*point) for point in points)


def narrowing(bounds: Bounds) -> float:
    """Length of a degree of longitude in degrees of latitude, in the middle of the map."""
    return math.cos(math.radians((bounds.south + bounds.north) / 2))


def shape(bounds: Bounds) -> float:
    """The map's width divided by its height."""
    return (bounds.east - bounds.west) * narrowing(bounds) / (bounds.north - bounds.south)


def spot(bounds: Bounds, at: Degrees) -> Spot:
    """Where a place lies on the map; outside of 0 to 1 it is not on it."""
    return Spot(
        (at.longitude - bounds.west) / (bounds.east - bounds.west),
        (bounds.north - at.latitude) / (bounds.north - bounds.south),
    )


def degrees(bounds: Bounds, at: Spot) -> Degrees:
    """The way back of spot()."""
    return Degrees(
        bounds.north - at.y * (bounds.north - bounds.south),
        bounds.west + at.x * (bounds.east - bounds.west),
    )


def on_map(bounds: Bounds, at: Degrees) -> bool:
    x, y = spot(bounds, at)
    return 0 <= x <= 1 and 0 <= y <= 1


def moved(at: Degrees, north: float, east: float) -> Degrees:
    """A place so many metres away."""
    latitude = max(-89.0, min(89.0, at.latitude + north / METRES))
    longitude = at.longitude + east / (METRES * math.cos(math.radians(latitude)))
    if abs(longitude) > 180:
        longitude -= math.copysign(360, longitude)
    return Degrees(latitude, longitude)


def nearest(region: Region, at: Degrees) -> Town:
    """The town of the region whose middle is closest."""
    narrow = math.cos(math.radians(at.latitude))

    def far(town: Town) -> float:
        east = (town.at.longitude - at.longitude) * narrow
        return math.hypot(town.at.latitude - at.latitude, east)

    return min(region.towns, key=far)
