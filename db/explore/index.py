"""What the search looks words up in: titles, all texts, and the words themselves.

A row's number is ``language * STRIDE + place``, where place is the record's in the mosaic: rows
come in the order of prominence, so that the first few of many are found without sorting.
Only languages that have a text of their own have a row.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from db.explore.folding import spellings, words

if TYPE_CHECKING:  # the search reads this module, and visitors must not wait for SQLAlchemy
    from db.source import Entry, Source, Text

STRIDE = 10_000_000
CATEGORY = "ꙮ"
"""Begins the token of a category; no keyboard of the kiosk types it."""
SHORTEST = 3
"""Letters of a word that may be mistyped or found inside of another."""
SCHEMA = """
CREATE VIRTUAL TABLE heading USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4',
    tokenize = "unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE wording USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4 5',
    tokenize = "unicode61 remove_diacritics 0"
);
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    shown TEXT NOT NULL  -- as it is first written
);
CREATE TABLE gram (  -- three letters in a row; a blank stands before the first one
    gram TEXT NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (gram, word)
) WITHOUT ROWID;
"""


def grams(folded: str) -> list[str]:
    """The different runs of three letters, with a blank before the first letter."""
    padded = f" {folded}"
    return list(dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2)))


def category_token(number: int) -> str:
    """Of the category with this position on the screen."""
    return f"{CATEGORY}{number}"


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    keys = {number: key for key, number in records.items()}
    positions = {key: number for number, key in enumerate(source.shelves)}
    shown: dict[str, str] = {}
    chunks: set[str] = set()
    for number, language in enumerate(source.languages):
        places = connection.execute(
            "SELECT place, record FROM shelf WHERE language = ? AND category = '' ORDER BY place",
            (number,),
        ).fetchall()
        for place, record in places:
            entry = source.entries[keys[record]]
            text = entry.texts.get(language.tag)
            if text is None:
                continue
            row = number * STRIDE + place
            filters = [category_token(positions[each]) for each in entry.categories]
            _add(connection, "heading", row, [text.title], filters)
            body = list(_told(source, entry, text, language.tag))
            _add(connection, "wording", row, body, filters)
            fresh = {chunk for told in body for chunk in told.split()} - chunks
            chunks |= fresh
            _learn(shown, sorted(fresh))
    for table in ("heading", "wording"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608
    connection.executemany("INSERT INTO word VALUES (?, ?, ?)", _numbered(shown))
    connection.executemany(
        "INSERT INTO gram VALUES (?, ?)",
        sorted((gram, n) for n, folded in enumerate(shown) for gram in grams(folded)),
    )


def _told(source: Source, entry: Entry, text: Text, tag: str) -> Iterator[str]:
    """Everything a visitor can read of a record in one language."""
    yield from (text.title, text.teaser, text.lead, text.body, entry.town)
    yield from (labels.get(tag, "") for _, labels in entry.figures)
    for year, texts in entry.milestones:
        yield f"{year} {texts.get(tag, '')}"
    yield from (source.shelves[each].titles.get(tag, "") for each in entry.categories)
    for _, _, other in entry.related:
        if (related := source.entries[other].texts.get(tag)) is not None:
            yield related.title


def _add(
    connection: sqlite3.Connection, table: str, row: int, texts: list[str], filters: list[str]
) -> None:
    folded = {form for text in texts for forms in spellings(text) for form in forms}
    connection.execute(
        f"INSERT INTO {table} (rowid, words) VALUES (?, ?)",  # noqa: S608  our own two names
        (row, " ".join([*sorted(folded), *filters])),
    )


def _learn(shown: dict[str, str], texts: list[str]) -> None:
    for text in texts:
        for word in words(text):
            first = word.forms[0]
            if len(first.text) < SHORTEST or first.text.isdecimal() or word.joined:
                continue
            for form in word.forms:
                shown.setdefault(form.text, text[form.starts[0] : form.ends[-1]])


def _numbered(shown: dict[str, str]) -> Iterator[tuple[int, str, str]]:
    for number, (folded, word) in enumerate(shown.items()):
        yield number, folded, word
