"""What stands on the map at each scale, so that no pin covers another.

A scale is a level: at level ``n`` a degree of latitude is ``2 ** n`` fingers wide. At the finest
level all records stand where they are; at each coarser one, pins nearer than a finger to a more
prominent one join it. A pin stands where its most prominent record is, so that nothing wanders.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from db.source import Source

COARSEST, FINEST = 2, 13
FINGERS = 1.2
"""Least distance of two pins."""
SCHEMA = """
CREATE TABLE place (
    record INTEGER PRIMARY KEY,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    town TEXT NOT NULL
);
CREATE TABLE pin (
    category TEXT NOT NULL,  -- '' for all
    level INTEGER NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    record INTEGER NOT NULL,  -- the most prominent one
    members INTEGER NOT NULL,
    splits INTEGER,  -- level at which it is more than one pin; none for records at one place
    PRIMARY KEY (category, level, latitude, longitude, record)
) WITHOUT ROWID;
"""


class Pin(NamedTuple):
    latitude: float
    longitude: float
    record: int
    members: int = 1
    splits: int | None = None


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    entries = {number: source.entries[key] for key, number in records.items()}
    connection.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?)",
        [(number, *e.place, e.town) for number, e in entries.items() if e.place is not None],
    )
    shelves = connection.execute(
        "SELECT category, record FROM shelf WHERE language = 0 ORDER BY category, place"
    ).fetchall()
    pins: dict[str, list[Pin]] = {}
    for category, record in shelves:
        if (place := entries[record].place) is not None:
            pins.setdefault(category, []).append(Pin(*place, record))
    for category, prominent_first in pins.items():
        for level, standing in levels(prominent_first).items():
            connection.executemany(
                "INSERT INTO pin VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(category, level, *pin) for pin in standing],
            )


def levels(pins: Sequence[Pin]) -> dict[int, list[Pin]]:
    """What stands at each level, from single pins in the order of prominence."""
    found = {FINEST: _joined(pins, FINEST, whole=True)}
    for level in range(FINEST - 1, COARSEST - 1, -1):
        found[level] = _joined(found[level + 1], level)
    return found


def _joined(pins: Sequence[Pin], level: int, *, whole: bool = False) -> list[Pin]:
    """Pins nearer than a finger as one; ``whole``: those of the finest level never split."""
    near = FINGERS / 2**level
    squares: dict[tuple[int, int], list[int]] = {}
    found: list[Pin] = []
    for pin in pins:
        narrow = math.cos(math.radians(pin.latitude))
        y, x = pin.latitude / near, pin.longitude * narrow / near
        square = math.floor(y), math.floor(x)
        home = next(
            (
                number
                for number in _around(squares, square)
                if _fingers(pin, found[number], narrow) < near
            ),
            None,
        )
        if home is None:
            squares.setdefault(square, []).append(len(found))
            found.append(pin)
        else:
            host = found[home]
            splits = None if whole else level + 1
            found[home] = host._replace(members=host.members + pin.members, splits=splits)
    return found


def _around(squares: dict[tuple[int, int], list[int]], square: tuple[int, int]) -> list[int]:
    row, column = square
    return [
        number
        for y in (row - 1, row, row + 1)
        for x in (column - 1, column, column + 1)
        for number in squares.get((y, x), ())
    ]


def _fingers(one: Pin, other: Pin, narrow: float) -> float:
    """Distance in degrees of latitude."""
    return math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * narrow)
