"""All ways of an edition, written after its lists, tiles and details."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from db.explore import clusters, index, moments, scenes
from db.source import Source

WAYS = (index, clusters, scenes, moments)
SCHEMA = "".join(way.SCHEMA for way in WAYS)


def write_ways(
    connection: sqlite3.Connection,
    source: Source,
    records: dict[int, int],
    done: Callable[[], None],
) -> None:
    """``records`` are the edition's numbers by the workspace's keys; ``done`` is called after
    each way."""
    for way in WAYS:
        way.write(connection, source, records)
        done()
