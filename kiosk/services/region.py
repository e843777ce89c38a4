"""The region's outline on a flat map: degrees to places between 0 and 1, and back."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kiosk.services.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float


class River(msgspec.Struct, frozen=True):
    name: str
    wide: bool
    course: tuple[Degrees, ...]


class Layer(msgspec.Struct, frozen=True):
    """Ground that rises to the south of a line from west to east."""

    edge: tuple[Degrees, ...]


class Town(msgspec.Struct, frozen=True):
    name: str
    at: Degrees


class Region(msgspec.Struct, frozen=True):
    """What region.json holds; the towns that matter most come first."""

    note: str
    south: float
    north: float
    west: float
    east: float
    rivers: tuple[River, ...]
    relief: tuple[Layer, ...]
    """From the plain to the hills."""
    towns: tuple[Town, ...]


@cache
def region() -> Region:
    return msgspec.json.decode(FILE.read_bytes(), type=Region)


def shape(region: Region) -> float:
    """The map's width divided by its height: a degree of longitude is shorter than one of
    latitude by the cosine of where it lies."""
    middle = math.radians((region.south + region.north) / 2)
    return (region.east - region.west) * math.cos(middle) / (region.north - region.south)


def spot(region: Region, at: Degrees) -> Spot:
    """Where a place lies on the map; outside of 0 to 1 it is not on it."""
    return Spot(
        (at.longitude - region.west) / (region.east - region.west),
        (region.north - at.latitude) / (region.north - region.south),
    )


def degrees(region: Region, at: Spot) -> Degrees:
    """The way back of spot()."""
    return Degrees(
        region.north - at.y * (region.north - region.south),
        region.west + at.x * (region.east - region.west),
    )


def on_map(region: Region, at: Degrees) -> bool:
    x, y = spot(region, at)
    return 0 <= x <= 1 and 0 <= y <= 1


def moved(at: Degrees, north: float, east: float) -> Degrees:
    """A place so many metres away."""
    latitude = max(-89.0, min(89.0, at.latitude + north / METRES))
    longitude = at.longitude + east / (METRES * math.cos(math.radians(latitude)))
    if abs(longitude) > 180:
        longitude -= math.copysign(360, longitude)
    return Degrees(latitude, longitude)


def nearest(region: Region, at: Degrees) -> Town:
    """The town whose middle is closest."""
    narrow = math.cos(math.radians(at.latitude))

    def far(town: Town) -> float:
        east = (town.at.longitude - at.longitude) * narrow
        return math.hypot(town.at.latitude - at.latitude, east)

    return min(region.towns, key=far)


def curve(points: Sequence[Spot]) -> str:
    """A smooth line through all points as an SVG path (Catmull-Rom as cubic curves)."""
    drawn = [f"M {points[0].x:.1f} {points[0].y:.1f}"]
    for number, (start, end) in enumerate(pairwise(points)):
        before = points[max(0, number - 1)]
        after = points[min(len(points) - 1, number + 2)]
        controls = (
            start.x + (end.x - before.x) / 6,
            start.y + (end.y - before.y) / 6,
            end.x - (after.x - start.x) / 6,
            end.y - (after.y - start.y) / 6,
        )
        drawn.append("C " + " ".join(f"{value:.1f}" for value in (*controls, *end)))
    return " ".join(drawn)


def placed_labels(
    dots: Sequence[Spot], sizes: Sequence[tuple[float, float]], room: Box, gap: float
) -> list[Box | None]:
    """Where each dot's name stands, in the dots' unit: right of it, left, above, below or at
    a corner, the first that is free; None where there is no room. The first dots choose first.

    ``sizes`` are widths and heights, ``gap`` is kept from the dot; no name covers another name,
    another dot or leaves ``room``.
    """
    taken = [Box(x - gap / 2, y - gap / 2, gap, gap) for x, y in dots]
    found: list[Box | None] = []
    for dot, (width, height) in zip(dots, sizes, strict=True):
        box = next(
            (
                candidate
                for candidate in _around(dot, width, height, gap)
                if _inside(candidate, room) and not any(_touch(candidate, t) for t in taken)
            ),
            None,
        )
        if box is not None:
            taken.append(box)
        found.append(box)
    return found


def _around(dot: Spot, width: float, height: float, gap: float) -> Iterator[Box]:
    x, y = dot
    yield Box(x + gap, y - height / 2, width, height)
    yield Box(x - gap - width, y - height / 2, width, height)
    yield Box(x - width / 2, y - gap - height, width, height)
    yield Box(x - width / 2, y + gap, width, height)
    near = gap / 2
    yield Box(x + near, y - near - height, width, height)
    yield Box(x + near, y + near, width, height)
    yield Box(x - near - width, y - near - height, width, height)
    yield Box(x - near - width, y + near, width, height)


def _inside(box: Box, room: Box) -> bool:
    return (
        room.x <= box.x
        and room.y <= box.y
        and box.x + box.width <= room.x + room.width
        and box.y + box.height <= room.y + room.height
    )


def _touch(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )
