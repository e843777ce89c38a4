"""What publishing would change: two editions' contents compared, thing by thing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Literal, NamedTuple

# Everything a visitor sees of a record in one language, numbers that mean nothing aside. A title
# or a colour that it has from its category is the category's change.
SEEN = """
    SELECT r.slug, l.tag, t.kind, t.title, t.teaser, t.category,
           CASE WHEN t.family = c.family THEN '' ELSE t.family END AS family,
           t.shown_language, t.alt, m.cutout, m.focal_x, m.focal_y, m.renditions,
           s.place, d.document
    FROM {0}.tile t
    LEFT JOIN {0}.category c ON c.language = t.language AND c.slug = t.category
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
    kind: Literal["added", "removed", "changed", "page", "category", "language"]
    name: str
    """Slug of the record, page or category, or the language's tag."""
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
        return (
            *_records(connection),
            *_pages(connection),
            *_categories(connection),
            *_languages(connection),
        )


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
        "slug, tag, kind, title, teaser, category, family, shown_language, alt, "
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


def _categories(connection: sqlite3.Connection) -> list[Change]:
    old, new = _shelves(connection, "old"), _shelves(connection, "new")
    found: dict[str, list[str]] = {}
    titles: dict[str, str] = {}
    for tag in reversed(new):  # the first language titles them
        one, two = old.get(tag, {}), new[tag]
        titles |= {slug: title for slug, (title, *_) in (one | two).items()}
        stayed = [slug for slug in one if slug in two]
        moved = {
            a for a, b in zip(stayed, [slug for slug in two if slug in one], strict=True) if a != b
        }
        for slug in one | two:
            if slug in moved or one.get(slug) != two.get(slug):
                found.setdefault(slug, []).insert(0, tag)
    return [Change("category", slug, titles[slug], tuple(tags)) for slug, tags in found.items()]


def _shelves(
    connection: sqlite3.Connection, schema: str
) -> dict[str, dict[str, tuple[str, str, str]]]:
    """Title, family and icon of each category, in display order, by language."""
    tags = connection.execute(f"SELECT tag FROM {schema}.language ORDER BY id")  # noqa: S608
    found: dict[str, dict[str, tuple[str, str, str]]] = {tag: {} for (tag,) in tags}
    query = f"""
        SELECT l.tag, c.slug, c.title, c.family, c.icon FROM {schema}.category c
        JOIN {schema}.language l ON l.id = c.language ORDER BY l.id, c.position
    """  # noqa: S608  our own two schema names
    for tag, slug, *seen in connection.execute(query):
        title, family, icon = seen
        found[tag][slug] = (title, family, icon)
    return found


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
