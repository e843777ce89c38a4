"""What visitors read: one edition, opened read-only, every question a few index lookups.

Standard library only, and synchronous: an answer takes a fraction of a millisecond.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from db.content import DEFAULT_LANGUAGE_KEY, FORMAT, FORMAT_KEY, WAYS_KEY
from db.errors import EditionError
from db.records import (
    Category,
    Exhibit,
    Figure,
    Language,
    Letter,
    Link,
    Milestone,
    Notes,
    Page,
    Picture,
    Record,
    Recording,
    Related,
    Rendition,
    Tile,
)

__all__ = ["Catalogue", "EditionError"]

PRAGMAS = (
    "PRAGMA query_only = ON",  # second lock behind mode=ro
    "PRAGMA trusted_schema = OFF",  # an edition may come from a USB stick
    "PRAGMA cell_size_check = ON",  # a malformed page is an error, not a wild read
    "PRAGMA mmap_size = 0",  # a disk error is an exception, not SIGBUS
)
TILE = """
    SELECT r.slug, t.kind, t.title, t.teaser, t.category, t.category_title, t.family, t.letter,
           t.shown_language, t.alt, m.cutout, m.focal_x, m.focal_y, m.renditions
    FROM tile t JOIN record r ON r.id = t.record LEFT JOIN medium m ON m.id = t.medium
    WHERE t.language = :language AND t.record = :record
"""
# The CROSS JOINs pin the order: shelf first, then one lookup a row.
SHELF = """
    SELECT r.slug, t.kind, t.title, t.teaser, t.category, t.category_title, t.family, t.letter,
           t.shown_language, t.alt, m.cutout, m.focal_x, m.focal_y, m.renditions
    FROM shelf s CROSS JOIN tile t ON t.language = s.language AND t.record = s.record
         CROSS JOIN record r ON r.id = s.record LEFT JOIN medium m ON m.id = t.medium
    WHERE s.language = :language AND s.category = :category
"""
PAGED = SHELF + " AND s.rank >= :first AND s.rank < :end ORDER BY s.rank"
MOSAIC = SHELF + " AND s.place < :end ORDER BY s.place"


class Catalogue:
    """One edition's content.

    An unknown language tag is answered in the edition's default language; every method raises
    EditionError when the file turns out unreadable.
    """

    def __init__(self, folder: Path) -> None:
        """Open ``folder/content.db``; raises EditionError when that is not possible."""
        self.folder = folder
        self.number = int(folder.name) if folder.name.isdecimal() else 0
        self.media = folder / "media"
        uri = (folder / "content.db").absolute().as_uri() + "?mode=ro&immutable=1"
        try:
            self._connection = sqlite3.connect(uri, uri=True)
        except sqlite3.Error as error:
            raise _unreadable(folder, error) from error
        try:
            for pragma in PRAGMAS:
                self.rows(pragma)
            meta = dict(self.rows("SELECT key, value FROM meta"))
            if meta.get(FORMAT_KEY) != str(FORMAT):
                raise EditionError(
                    f"Edition {folder.name} has another format; publish it again with this version."
                )
            self.explorable = WAYS_KEY in meta
            """Whether there is more than lists: search, map, network, timeline."""
            self._ids: dict[str, int] = {
                tag: number for number, tag in self.rows("SELECT id, tag FROM language")
            }
            self._default = self._ids.get(meta.get(DEFAULT_LANGUAGE_KEY, ""), 0)
        except BaseException:
            self._connection.close()
            raise

    def languages(self) -> tuple[Language, ...]:
        """Languages on offer, in display order."""
        rows = self.rows("SELECT tag, endonym, direction FROM language ORDER BY id")
        return tuple(Language(*row) for row in rows)

    def categories(self, language: str) -> tuple[Category, ...]:
        """Categories that hold at least one record, in display order."""
        rows = self.rows(
            "SELECT slug, title, family, icon FROM category WHERE language = ? ORDER BY position",
            (self.number_of(language),),
        )
        return tuple(Category(*row) for row in rows)

    def count(self, category: str = "") -> int:
        """Records in a category, 0 for an unknown one; ``""`` counts all."""
        rows = self.rows(
            "SELECT max(rank) + 1 FROM shelf WHERE language = ? AND category = ?",
            (self._default, category),
        )
        return int(rows[0][0] or 0)

    def tiles(self, language: str, category: str, first: int, count: int) -> list[Tile]:
        """Up to ``count`` tiles of the A-Z list from rank ``first`` (0 or more)."""
        span = {"first": first, "end": first + count}
        return self._tiles(PAGED, self._place(language, category) | span)

    def mosaic(self, language: str, category: str, limit: int) -> list[Tile]:
        """Up to ``limit`` tiles for the mosaic: the pinned lead, then by position, then A-Z."""
        return self._tiles(MOSAIC, self._place(language, category) | {"end": limit})

    def letters(self, language: str, category: str) -> tuple[Letter, ...]:
        """Index letters of the A-Z list that have records, in its order."""
        rows = self.rows(
            "SELECT letter, first FROM letter WHERE language = :language AND category = :category"
            " ORDER BY first",
            self._place(language, category),
        )
        return tuple(Letter(*row) for row in rows)

    def rank(self, language: str, category: str, slug: str) -> int | None:
        """Place of a record in the A-Z list from 0, or None when it is not on that shelf."""
        rows = self.rows(
            "SELECT s.rank FROM record r JOIN shelf s ON s.record = r.id WHERE r.slug = :slug"
            " AND s.language = :language AND s.category = :category",
            self._place(language, category) | {"slug": slug},
        )
        return int(rows[0][0]) if rows else None

    def record(self, language: str, slug: str) -> Record | None:
        """Everything the detail view shows, or None for an unknown slug."""
        rows = self.rows(
            "SELECT d.record, d.document FROM record r JOIN detail d ON d.record = r.id"
            " WHERE r.slug = ? AND d.language = ?",
            (slug, self.number_of(language)),
        )
        if not rows:
            return None
        number, document = rows[0]
        tile = self.tile(language, number)
        if tile is None:
            return None
        try:
            return self._detail(language, tile, json.loads(document))
        except (ValueError, KeyError, TypeError) as error:
            raise _unreadable(self.folder, error) from error

    def page(self, language: str, slug: str) -> Page | None:
        """A page such as ``imprint``, or None when the edition has none."""
        rows = self.rows(
            "SELECT slug, title, teaser, body, shown_language FROM page"
            " WHERE language = ? AND slug = ?",
            (self.number_of(language), slug),
        )
        return Page(*rows[0]) if rows else None

    def pages(self, language: str) -> tuple[Page, ...]:
        """The statement pages there are: imprint, privacy, accessibility, in this order."""
        found = (self.page(language, slug) for slug in ("imprint", "privacy", "accessibility"))
        return tuple(page for page in found if page is not None)

    def close(self) -> None:
        """Release the file; using the catalogue afterwards raises EditionError."""
        self._connection.close()

    def number_of(self, language: str) -> int:
        """The language's number in this edition's tables."""
        return self._ids.get(language, self._default)

    def _place(self, language: str, category: str) -> dict[str, Any]:
        return {"language": self.number_of(language), "category": category}

    def _detail(self, language: str, tile: Tile, document: dict[str, Any]) -> Record:
        related = []
        for kind, outgoing, number in document["related"]:
            other = self.tile(language, number)
            if other is not None:
                related.append(Related(kind, bool(outgoing), other))
        return Record(
            tile=tile,
            lead=document["lead"],
            body=document["body"],
            town=document["town"],
            figures=tuple(Figure(*row) for row in document["figures"]),
            milestones=tuple(Milestone(*row) for row in document["milestones"]),
            related=tuple(related),
            links=tuple(Link(*row) for row in document["links"]),
            video=Recording(*document["video"]) if "video" in document else None,
            audio=Recording(*document["audio"]) if "audio" in document else None,
            sign_language=(
                Recording(*document["sign_language"]) if "sign_language" in document else None
            ),
            gallery=tuple(_exhibit(*row) for row in document.get("gallery", ())),
            notes=Notes(*document.get("notes", ())),
        )

    def tile(self, language: str, record: int) -> Tile | None:
        """By the record's number in this edition's tables; None for an unknown one."""
        tiles = self._tiles(TILE, {"language": self.number_of(language), "record": record})
        return tiles[0] if tiles else None

    def _tiles(self, statement: str, values: dict[str, Any]) -> list[Tile]:
        try:
            return [_tile(row) for row in self.rows(statement, values)]
        except (ValueError, TypeError) as error:
            raise _unreadable(self.folder, error) from error

    def rows(self, statement: str, values: Any = ()) -> list[tuple[Any, ...]]:
        """Ask the edition's tables (db/content.py, db/explore)."""
        try:
            return self._connection.execute(statement, values).fetchall()
        except (sqlite3.Error, OverflowError) as error:
            raise _unreadable(self.folder, error) from error


def _tile(row: tuple[Any, ...]) -> Tile:
    alt, cutout, focal_x, focal_y, renditions = row[9:]
    picture = None
    if renditions is not None:
        sizes = tuple(Rendition(*size) for size in json.loads(renditions))
        picture = Picture(alt, bool(cutout), focal_x, focal_y, sizes)
    values: Any = (*row[:9], picture)
    return Tile(*values)


def _exhibit(
    alt: str, caption: str, credit: str, licence: str, sizes: list[tuple[str, int, int]]
) -> Exhibit:
    notes = Notes(caption, credit, licence)
    return Exhibit(alt, notes, tuple(Rendition(*size) for size in sizes))


def _unreadable(folder: Path, error: Exception) -> EditionError:
    return EditionError(
        f"Edition {folder.name} cannot be read ({error}); go back to another or publish again."
    )
