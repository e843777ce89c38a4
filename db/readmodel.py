"""From what is to be published to the edition's ``content.db`` (layout: db/content.py)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from db.content import DEFAULT_LANGUAGE_KEY, FORMAT, FORMAT_KEY, SCHEMA, WAYS_KEY
from db.explore.ways import SCHEMA as WAYS_SCHEMA
from db.explore.ways import WAYS
from db.sorting import index_letter, sort_key
from db.source import Entry, Medium, Source, Text

ALL = ""
"""The shelf that holds every record."""
NO_FAMILY = "earth"


Report = Callable[[float], None]
"""Hears which share of the work is done, 0 to 1."""


def unheard(share: float) -> None:
    """A report for nobody."""


def write_content(
    path: Path, source: Source, report: Report = unheard, *, ways: bool = True
) -> None:
    """Create ``content.db``; the caller flushes it to the disk.

    Without ``ways`` there are lists and details only, enough to compare. Raises
    sqlite3.OperationalError when the disk refuses it.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # The file is worthless until it is complete, so a journal would only cost time.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(SCHEMA + WAYS_SCHEMA)
        connection.execute("BEGIN")
        writer = _Writer(connection, source, report, len(WAYS) if ways else 0)
        writer.write_lists()
        if ways:
            writer.write_ways()
        connection.execute("COMMIT")


class _Writer:
    """Numbers records, media and languages for one edition and writes its rows."""

    def __init__(
        self, connection: sqlite3.Connection, source: Source, report: Report, ways: int
    ) -> None:
        self._connection = connection
        self._source = source
        self._report = report
        self._steps, self._done = len(source.languages) + ways, 0
        slugs = sorted(source.entries, key=lambda key: source.entries[key].slug)
        self._records = {key: number for number, key in enumerate(slugs)}
        self._media = {key: number for number, key in enumerate(source.media)}

    def write_lists(self) -> None:
        source = self._source
        self._insert("meta", [(FORMAT_KEY, str(FORMAT)), (DEFAULT_LANGUAGE_KEY, source.default)])
        self._insert(
            "language",
            [(n, e.tag, e.endonym, e.direction) for n, e in enumerate(source.languages)],
        )
        self._insert(
            "medium",
            [
                (number, m.cutout, m.focal_x, m.focal_y, _json([_row(s) for s in m.sizes]))
                for m, number in ((source.media[k], n) for k, n in self._media.items())
            ],
        )
        self._insert(
            "record", [(number, source.entries[k].slug) for k, number in self._records.items()]
        )
        for number, language in enumerate(source.languages):
            self._write_language(number, language.tag)
            self._step()

    def write_ways(self) -> None:
        for way in WAYS:
            way.write(self._connection, self._source, self._records)
            self._step()
        self._insert("meta", [(WAYS_KEY, "1")])

    def _step(self) -> None:
        self._done += 1
        self._report(self._done / self._steps)

    def _write_language(self, number: int, tag: str) -> None:
        source, chain = self._source, self._source.chains[tag]
        texts = {key: _resolved(entry.texts, chain) for key, entry in source.entries.items()}
        titles = {k: _first(s.titles, chain, s.slug) for k, s in source.shelves.items()}
        order = sorted(
            source.entries, key=lambda k: (sort_key(texts[k][1].title, tag), self._records[k])
        )
        letters = {key: index_letter(texts[key][1].title, tag) for key in order}
        filled = {category for e in source.entries.values() for category in e.categories}
        self._insert(
            "category",
            [
                (number, place, shelf.slug, titles[key], shelf.family, shelf.icon)
                for place, (key, shelf) in enumerate(source.shelves.items())
                if key in filled
            ],
        )
        self._insert(
            "tile",
            (
                (
                    number,
                    self._records[key],
                    *self._tile(entry, texts[key], titles, letters[key]),
                    *self._picture(entry, chain),
                )
                for key, entry in source.entries.items()
            ),
        )
        self._insert(
            "detail",
            (
                (number, self._records[key], self._document(entry, texts[key][1], chain))
                for key, entry in source.entries.items()
            ),
        )
        for slug, keys in self._shelved(order):
            self._write_shelf(number, slug, keys, letters)
        self._insert(
            "page",
            [
                (number, slug, text.title, text.teaser, text.body, shown)
                for slug, by_tag in source.pages.items()
                for shown, text in [_resolved(by_tag, chain)]
            ],
        )

    def _shelved(self, order: list[int]) -> Iterator[tuple[str, list[int]]]:
        """Every shelf that has records, with their keys from A to Z."""
        by_category: dict[int, list[int]] = {}
        for key in order:
            for category in self._source.entries[key].categories:
                by_category.setdefault(category, []).append(key)
        yield ALL, order
        for category, keys in by_category.items():
            yield self._source.shelves[category].slug, keys

    def _write_shelf(
        self, language: int, slug: str, keys: list[int], letters: dict[int, str]
    ) -> None:
        entries = self._source.entries
        ranks = {key: rank for rank, key in enumerate(keys)}
        mosaic = sorted(keys, key=lambda key: (*_prominence(entries[key]), ranks[key]))
        places = {key: place for place, key in enumerate(mosaic)}
        self._insert(
            "shelf",
            ((language, slug, ranks[key], places[key], self._records[key]) for key in keys),
        )
        firsts: dict[str, int] = {}
        for key in keys:
            firsts.setdefault(letters[key], ranks[key])
        self._insert("letter", [(language, slug, rank, name) for name, rank in firsts.items()])

    def _tile(
        self, entry: Entry, text: tuple[str, Text], titles: dict[int, str], letter: str
    ) -> tuple[Any, ...]:
        tag, shown = text
        first = entry.categories[0] if entry.categories else None
        shelf = None if first is None else self._source.shelves[first]
        return (
            entry.kind,
            shown.title,
            shown.teaser,
            shelf.slug if shelf else "",
            titles[first] if first is not None else "",
            entry.family or (shelf.family if shelf else NO_FAMILY),
            letter,
            tag,
        )

    def _picture(self, entry: Entry, chain: tuple[str, ...]) -> tuple[int | None, str]:
        medium = None if entry.medium is None else self._source.media.get(entry.medium)
        if medium is None or entry.medium is None:
            return None, ""
        return self._media[entry.medium], _first(medium.alts, chain, "")

    def _document(self, entry: Entry, text: Text, chain: tuple[str, ...]) -> str:
        figures = [(value, _first(labels, chain, "")) for value, labels in entry.figures]
        milestones = [(year, _first(texts, chain, "")) for year, texts in entry.milestones]
        return _json(
            {
                "lead": text.lead,
                "body": text.body,
                "town": entry.town,
                "figures": figures,
                "milestones": [row for row in milestones if row[1]],
                "related": [(k, out, self._records[other]) for k, out, other in entry.related],
                "links": [(link.url, link.label) for link in entry.links],
                # Only what there is: a record without any has the same document as ever, and
                # counts as unchanged.
                **self._recordings(entry, chain),
                **self._pictures(entry, chain),
            }
        )

    def _recordings(self, entry: Entry, chain: tuple[str, ...]) -> dict[str, tuple[str, str, str]]:
        found = {}
        for role, number in entry.recordings.items():
            if (kept := self._source.recordings.get(number)) is not None:
                words = _first(kept.alts, chain, ""), _first(kept.captions, chain, "")
                found[role] = (kept.file, *words)
        return found

    def _pictures(self, entry: Entry, chain: tuple[str, ...]) -> dict[str, Any]:
        """The gallery, and what stands below the photograph on the poster."""
        media = self._source.media
        poster = None if entry.medium is None else media.get(entry.medium)
        notes = _notes(poster, chain) if poster and not poster.cutout else ()
        gallery = [
            (_first(m.alts, chain, ""), *_notes(m, chain), [_row(size) for size in m.sizes])
            for m in (media[n] for n in entry.gallery if n in media)
        ]
        found: dict[str, Any] = {"notes": notes, "gallery": gallery}
        return {name: rows for name, rows in found.items() if any(rows)}

    def _insert(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        iterator = iter(rows)
        first = next(iterator, None)
        if first is None:
            return
        marks = ", ".join("?" * len(first))
        statement = f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608  our own table names
        self._connection.execute(statement, first)
        self._connection.executemany(statement, iterator)


def _prominence(entry: Entry) -> tuple[bool, bool, int]:
    return not entry.pinned, entry.position is None, entry.position or 0


def _resolved(texts: dict[str, Text], chain: tuple[str, ...]) -> tuple[str, Text]:
    """The first language of the chain that has a text, and that text."""
    tag = next(tag for tag in chain if tag in texts)
    return tag, texts[tag]


def _first(texts: dict[str, str], chain: tuple[str, ...], default: str) -> str:
    return next((texts[tag] for tag in chain if texts.get(tag)), default)


def _notes(medium: Medium, chain: tuple[str, ...]) -> tuple[str, str, str]:
    return _first(medium.captions, chain, ""), medium.credit, medium.licence


def _row(size: Any) -> tuple[str, int, int]:
    return size.file, size.width, size.height


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
