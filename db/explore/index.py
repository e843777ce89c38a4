"""What the search looks words up in."""

from __future__ import annotations

import sqlite3

from db.source import Source

SCHEMA = ""


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
