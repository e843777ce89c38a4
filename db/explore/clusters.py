"""What stands on the map at each scale: records whose pins would touch are one pin.

A scale is told in touch sizes to a degree of latitude, a level k stands for 2^k of them: so the
pins of a level never touch each other on a map of that scale or a larger one, whatever the
screen. A pin stands where its weightiest record is, and stays there at every closer level.
"""

from __future__ import annotations

import math
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from db.places import LEVELS
from db.source import Entry, Source

SCHEMA = """
CREATE TABLE place (
    record INTEGER PRIMARY KEY,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    town TEXT NOT NULL
);

CREATE TABLE pin (
    category TEXT NOT NULL,  -- '' holds every record
    level INTEGER NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    record INTEGER NOT NULL,  -- whose place it is
    size INTEGER NOT NULL,  -- records it stands for
    splits INTEGER,  -- level at which it falls apart; NULL when it never does
    town TEXT NOT NULL,  -- most frequent among its records
    mixed INTEGER NOT NULL,  -- whether there are other towns too
    families TEXT NOT NULL,  -- such as "plum 5 blue 2": colours and their records, most first
    PRIMARY KEY (category, level, latitude, longitude, record)
) WITHOUT ROWID;

CREATE TABLE pinned (
    category TEXT NOT NULL,
    record INTEGER NOT NULL,
    level INTEGER NOT NULL,  -- and every one further out, until the record's next row
    pin INTEGER NOT NULL,  -- the record whose place it is
    PRIMARY KEY (category, record, level)
) WITHOUT ROWID;
CREATE INDEX pinned_pin ON pinned (category, level, pin);
"""

RADIUS = 1.4
"""Touch sizes that two pins of a level are apart at least: 1 would do, the rest is for names."""
ALL = ""
NO_FAMILY = "earth"
MOST_FAMILIES = 4


class Point(NamedTuple):
    """A record on a plain whose both axes are degrees of latitude long."""

    x: float
    y: float
    record: int


class Group(NamedTuple):
    """One pin: the point it stands on, and everything it stands for."""

    seat: Point
    members: tuple[Point, ...]


def flattened(places: Iterable[tuple[int, float, float]]) -> list[Point]:
    """Records with latitude and longitude on a plain; longitudes are as short as they are at the
    middle latitude of all."""
    found = list(places)
    if not found:
        return []
    narrow = math.cos(math.radians(median(latitude for _, latitude, _ in found)))
    return [Point(longitude * narrow, latitude, record) for record, latitude, longitude in found]


def grouped(points: Sequence[Point]) -> dict[int, list[Group]]:
    """The pins of every level; each level's are made of the next closer one's. The same points
    give the same pins, in whatever order they come."""
    same: dict[tuple[float, float], list[Point]] = defaultdict(list)
    for point in sorted(points, key=lambda p: p.record):
        same[point.x, point.y].append(point)
    groups = [Group(members[0], tuple(members)) for members in same.values()]
    found = {}
    for level in reversed(LEVELS):
        groups = _merged(groups, RADIUS / 2**level)
        found[level] = groups
    return found


def _merged(groups: Sequence[Group], radius: float) -> list[Group]:
    """The weightiest take their seats; who would sit closer than the radius joins the nearest."""
    ordered = sorted(groups, key=lambda g: (-len(g.members), g.seat.record))
    # Cells as wide as the radius: a seat in reach is in one of nine.
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    seats: list[Point] = []
    joined: list[list[Point]] = []
    for group in ordered:
        x, y, _ = group.seat
        column, row = math.floor(x / radius), math.floor(y / radius)
        near = [
            (math.hypot(seats[n].x - x, seats[n].y - y), n)
            for across in (column - 1, column, column + 1)
            for down in (row - 1, row, row + 1)
            for n in cells.get((across, down), ())
        ]
        distance, number = min(near, default=(math.inf, 0))
        if distance < radius:
            joined[number].extend(group.members)
        else:
            cells[column, row].append(len(seats))
            seats.append(group.seat)
            joined.append(list(group.members))
    return [Group(seat, tuple(members)) for seat, members in zip(seats, joined, strict=True)]


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    entries = {records[key]: entry for key, entry in source.entries.items()}
    connection.executemany(
        "INSERT INTO place VALUES (?, ?, ?, ?)",
        [(n, *entry.place, entry.town) for n, entry in entries.items() if entry.place],
    )
    families = {number: _family(entry, source) for number, entry in entries.items()}
    for category, numbers in _shelves(entries, source).items():
        placed = flattened((n, *place) for n in numbers if (place := entries[n].place))
        _write_shelf(connection, category, grouped(placed), entries, families)


def _shelves(entries: dict[int, Entry], source: Source) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {ALL: list(entries)}
    for number, entry in entries.items():
        for category in entry.categories:
            found.setdefault(source.shelves[category].slug, []).append(number)
    return found


def _family(entry: Entry, source: Source) -> str:
    shelf = source.shelves[entry.categories[0]] if entry.categories else None
    return entry.family or (shelf.family if shelf else NO_FAMILY)


def _write_shelf(
    connection: sqlite3.Connection,
    category: str,
    levels: dict[int, list[Group]],
    entries: dict[int, Entry],
    families: dict[int, str],
) -> None:
    splits: dict[int, int | None] = {}
    before: dict[int, int] = {}
    seats: dict[int, int] = {}
    for level in reversed(LEVELS):
        groups = levels[level]
        for group in groups:
            # Fewer at the next closer level: that is where it falls apart.
            seat = group.seat.record
            if before.get(seat, len(group.members)) < len(group.members):
                splits[seat] = level + 1
            else:
                splits.setdefault(seat, None)
        connection.executemany(
            "INSERT INTO pin VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (category, level, *_pin(group, entries, families, splits[group.seat.record]))
                for group in groups
            ),
        )
        now = {m.record: g.seat.record for g in groups for m in g.members}
        connection.executemany(
            "INSERT INTO pinned VALUES (?, ?, ?, ?)",
            ((category, n, level, seat) for n, seat in now.items() if seats.get(n) != seat),
        )
        seats = now
        before = {group.seat.record: len(group.members) for group in groups}


def _pin(
    group: Group, entries: dict[int, Entry], families: dict[int, str], splits: int | None
) -> Iterator[object]:
    seat = group.seat.record
    place = entries[seat].place
    assert place is not None
    towns = Counter(entries[m.record].town for m in group.members)
    colours = Counter(families[m.record] for m in group.members)
    # Equal numbers: the seat's own first, then by name.
    town = min(towns, key=lambda name: (-towns[name], name != entries[seat].town, name))
    shown = sorted(colours, key=lambda name: (-colours[name], name))[:MOST_FAMILIES]
    yield from (
        *place,
        seat,
        len(group.members),
        splits,
        town,
        len(towns) > 1,
        " ".join(f"{name} {colours[name]}" for name in shown),
    )
