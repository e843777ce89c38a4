"""What publishing would change: two editions' contents compared, record by record."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Literal, NamedTuple

# Everything a visitor sees of a record in one language, numbers that mean nothing aside.
SEEN = """
    SELECT r.slug, l.tag, t.kind, t.title, t.teaser, t.category, t.category_title, t.family,
           t.shown_language, t.alt, m.cutout, m.focal_x, m.focal_y, m.renditions,
           s.place, d.document
    FROM {0}.tile t
    JOIN {0}.record r ON r.id = t.record
    JOIN {0}.language l ON l.id = t.language
    JOIN {0}.detail d ON d.language = t.language AND d.record = t.record
    JOIN {0}.shelf s ON s.language = t.language AND s.category = '' AND s.record = t.record
    LEFT JOIN {0}.medium m ON m.id = t.medium
"""
TITLES = """
    SELECT r.slug, t.title FROM {0}.tile t JOIN {0}.record r ON r.id = t.record
    ORDER BY t.language DESC
"""


class Change(NamedTuple):
    kind: Literal["added", "removed", "changed", "page", "language"]
    name: str
    """Slug of the record or page, or the language's tag."""
    title: str
    languages: tuple[str, ...]
    """Tags in which a visitor sees something else, in display order."""


def changes(before: Path | None, after: Path) -> tuple[Change, ...]:
    """Differences between two ``content.db``; without one before, everything is new."""
    with closing(sqlite3.connect(":memory:", uri=True)) as connection:
        connection.execute("ATTACH ? AS new", (_uri(after),))
        if before is None:
            rows = connection.execute(TITLES.format("new"))
            return tuple(Change("added", slug, title, ()) for slug, title in dict(rows).items())
        connection.execute("ATTACH ? AS old", (_uri(before),))
        return (*_records(connection), *_pages(connection), *_languages(connection))


def _records(connection: sqlite3.Connection) -> list[Change]:
    old = dict(connection.execute(TITLES.format("old")).fetchall())
    new = dict(connection.execute(TITLES.format("new")).fetchall())
    differing: dict[str, set[str]] = {}
    for one, other in (("old", "new"), ("new", "old")):
        query = f"{_numberless(one)} EXCEPT {_numberless(other)}"
        for slug, tag, *_ in connection.execute(query):
            differing.setdefault(slug, set()).add(tag)
    tags = [tag for (tag,) in connection.execute("SELECT tag FROM new.language ORDER BY id")]
    found = [Change("added", slug, new[slug], ()) for slug in new if slug not in old]
    found += [Change("removed", slug, old[slug], ()) for slug in old if slug not in new]
    found += [
        Change("changed", slug, new[slug], tuple(tag for tag in tags if tag in differing[slug]))
        for slug in new
        if slug in old and slug in differing
    ]
    return found


def _numberless(schema: str) -> str:
    # A related record is a number in the document: only its slug is the same in two editions.
    related = f"""
        (SELECT group_concat(each, ' ') FROM (
            SELECT json_extract(j.value, '$[0]') || json_extract(j.value, '$[1]') || o.slug AS each
            FROM json_each(seen.document, '$.related') j
            JOIN {schema}.record o ON o.id = json_extract(j.value, '$[2]')
        ))
    """  # noqa: S608  our own two schema names
    columns = (
        "slug, tag, kind, title, teaser, category, category_title, family, shown_language, alt, "
        "cutout, focal_x, focal_y, renditions, place, json_remove(document, '$.related')"
    )
    return f"SELECT {columns}, {related} FROM ({SEEN.format(schema)}) seen"  # noqa: S608


def _pages(connection: sqlite3.Connection) -> list[Change]:
    rows = """
        SELECT l.tag, p.slug, p.title, p.teaser, p.body FROM {0}.page p
        JOIN {0}.language l ON l.id = p.language
    """
    found: dict[str, list[str]] = {}
    for one, other in (("new", "old"), ("old", "new")):
        query = f"{rows.format(one)} EXCEPT {rows.format(other)}"
        for tag, slug, *_ in connection.execute(query):
            if tag not in found.setdefault(slug, []):
                found[slug].append(tag)
    return [Change("page", slug, slug, tuple(tags)) for slug, tags in found.items()]


def _languages(connection: sqlite3.Connection) -> list[Change]:
    rows = "SELECT {0} FROM {1}.language"
    differing = set()
    for one, other in (("new", "old"), ("old", "new")):
        columns = "tag, endonym, direction"
        query = f"{rows.format(columns, one)} EXCEPT {rows.format(columns, other)}"
        differing |= {(tag, endonym) for tag, endonym, _ in connection.execute(query)}
    return [Change("language", tag, name, ()) for tag, name in sorted(dict(differing).items())]


def _uri(path: Path) -> str:
    return path.absolute().as_uri() + "?mode=ro&immutable=1"
