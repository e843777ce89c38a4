"""What the search looks words up in: FTS5 as lists of row numbers by word, and nothing more."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator

from db.explore.folding import Spelling, spellings, words
from db.explore.tiers import ANY, CATEGORY, FIRST, STRIDE, TITLE
from db.source import Entry, Source, Text

LEAST = 4
"""Letters of a word that is worth completing or correcting."""
SHOWN = 48
"""Letters of a word that is offered to visitors."""

# One-letter queries look up two letters, the tier's and theirs; from seven on, lists are short.
SCHEMA = """
CREATE VIRTUAL TABLE search USING fts5(
    words, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '2 3 4 5 6'
);

CREATE TABLE word (
    id INTEGER PRIMARY KEY,  -- the most frequent first
    folded TEXT NOT NULL UNIQUE,
    shown TEXT NOT NULL
);

CREATE VIRTUAL TABLE word_part USING fts5(
    folded, content = '', columnsize = 0, detail = none, tokenize = 'trigram'
);
"""


def write(connection: sqlite3.Connection, source: Source, records: dict[int, int]) -> None:
    """Fill the tables; ``records`` are the edition's numbers by the workspace's keys. Lists,
    tiles and details are written already."""
    vocabulary = _Vocabulary()
    numbers = {key: place for place, key in enumerate(source.shelves)}
    connection.execute("INSERT INTO search(search, rank) VALUES ('hashsize', 33554432)")
    connection.executemany(
        "INSERT INTO search(rowid, words) VALUES (?, ?)",
        _rows(connection, source, records, numbers, vocabulary),
    )
    vocabulary.write(connection)
    for table in ("search", "word_part"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608


def _rows(
    connection: sqlite3.Connection,
    source: Source,
    records: dict[int, int],
    numbers: dict[int, int],
    vocabulary: _Vocabulary,
) -> Iterator[tuple[int, str]]:
    keys = {number: key for key, number in records.items()}
    for number, language in enumerate(source.languages):
        places = connection.execute(
            "SELECT place, record FROM shelf WHERE language = ? AND category = '' ORDER BY place",
            (number,),
        ).fetchall()
        for place, record in places:
            entry = source.entries[keys[record]]
            if (text := entry.texts.get(language.tag)) is not None:
                others = " ".join(_others(source, entry, text, language.tag))
                vocabulary.learn(f"{text.title} {others}")
                tokens = _tokens(text.title, others)
                tokens.update(f"{CATEGORY}{numbers[category]}" for category in entry.categories)
                yield number * STRIDE + place, " ".join(tokens)


def _others(source: Source, entry: Entry, text: Text, tag: str) -> Iterator[str]:
    """What a record says in one language beside its title."""
    yield from (text.teaser, text.lead, text.body, entry.town)
    for _, by_tag in (*entry.figures, *entry.milestones):
        yield by_tag.get(tag, "")
    for category in entry.categories:
        yield source.shelves[category].titles.get(tag, "")


def _tokens(title: str, others: str) -> set[str]:
    named = list(spellings(title))
    tokens = {FIRST + form for spelling in _opening(named, title) for form in spelling}
    tokens |= {TITLE + form for spelling in named for form in spelling}
    return tokens | {ANY + f for s in (*named, *spellings(others)) for f in s}


def _opening(named: list[Spelling], title: str) -> list[Spelling]:
    """The word a title begins with, and the compound it may belong to."""
    opening = named[:1]
    first = next(iter(title.split()), "")
    return opening + [tuple(f.text for f in w.forms) for w in words(first) if w.joined]


class _Vocabulary:
    """Every different word, to complete and to correct what is typed."""

    def __init__(self) -> None:
        self._chunks: Counter[str] = Counter()

    def learn(self, text: str) -> None:
        # As it stands between two spaces; folded once at the end.
        self._chunks.update(text.split())

    def write(self, connection: sqlite3.Connection) -> None:
        counts: Counter[str] = Counter()
        shown: dict[str, str] = {}
        for chunk, count in self._chunks.items():
            for spelling in spellings(chunk):
                for form in spelling:
                    counts[form] += count
                    if form not in shown:
                        shown[form] = _bare_word(chunk, form)
        ordered = sorted(counts, key=lambda form: (-counts[form], form))
        useful = [form for form in ordered if len(form) >= LEAST and form.isalpha()]
        connection.executemany(
            "INSERT INTO word VALUES (?, ?, ?)",
            ((number, form, shown[form]) for number, form in enumerate(useful, 1)),
        )
        connection.executemany(
            "INSERT INTO word_part(rowid, folded) VALUES (?, ?)", enumerate(useful, 1)
        )


def _bare_word(chunk: str, form: str) -> str:
    """The word as it is written, without the punctuation around it."""
    for word in words(chunk):
        for text, starts, ends in word.forms:
            if text == form:
                return chunk[starts[0] : ends[-1]][:SHOWN]
    return form
