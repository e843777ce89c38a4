"""Every milestone in the order of the years."""

from __future__ import annotations

import sqlite3

from db.source import Source

SCHEMA = """
CREATE TABLE moment (
    language INTEGER NOT NULL,
    place INTEGER NOT NULL,  -- from 0, by year; the same in every language
    year INTEGER NOT NULL,
    record INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (language, place)
) WITHOUT ROWID;

CREATE TABLE moment_year (
    year INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,  -- place of its first moment
    count INTEGER NOT NULL
);
"""
# The details hold the milestones already resolved along the language's fallback chain. A text in
# any language is in every chain, so all languages tell the same moments.
MOMENTS = """
INSERT INTO moment
SELECT language, row_number() OVER (PARTITION BY language ORDER BY year, record, nth) - 1,
       year, record, text
FROM (
    SELECT d.language, d.record, m.key AS nth,
           json_extract(m.value, '$[0]') AS year, json_extract(m.value, '$[1]') AS text
    FROM detail d, json_each(d.document, '$.milestones') m
)
"""
YEARS = """
INSERT INTO moment_year
SELECT year, min(place), count(*) FROM moment
WHERE language = (SELECT min(language) FROM moment) GROUP BY year
"""


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    connection.execute(MOMENTS)
    connection.execute(YEARS)
