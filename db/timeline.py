"""The milestones of all records, year by year."""

from __future__ import annotations

from typing import NamedTuple

from db.catalogue import Catalogue
from db.records import Tile


class Year(NamedTuple):
    """A year in which something happened."""

    year: int
    first: int
    """Place of its first moment among all, from 0."""
    moments: int
    """Moments of this year, at least 1."""


class Moment(NamedTuple):
    year: int
    text: str
    tile: Tile
    """Of the record whose milestone it is."""


def timed(catalogue: Catalogue) -> bool:
    """Whether any record has a milestone."""
    return catalogue.explorable and bool(catalogue.rows("SELECT 1 FROM moment_year LIMIT 1"))


def years(catalogue: Catalogue) -> tuple[Year, ...]:
    """All years that have a moment, the oldest first."""
    if not catalogue.explorable:
        return ()
    rows = catalogue.rows("SELECT year, first, count FROM moment_year ORDER BY year")
    return tuple(Year(*row) for row in rows)


def moments(catalogue: Catalogue, language: str, first: int, count: int) -> list[Moment]:
    """Up to ``count`` moments from place ``first`` (0 or more), the oldest first."""
    if not catalogue.explorable:
        return []
    found = []
    for year, text, record in catalogue.rows(
        "SELECT year, text, record FROM moment WHERE language = ? AND place >= ? AND place < ?"
        " ORDER BY place",
        (catalogue.number_of(language), first, first + count),
    ):
        tile = catalogue.tile(language, record)
        if tile is not None:
            found.append(Moment(year, text, tile))
    return found
