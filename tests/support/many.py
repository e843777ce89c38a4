"""As many records as one likes, for the benchmark and for lists that never end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from db import tables as t

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.workspace import Workspace

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WORDS = ("Zeche", "Hafen", "Labor", "Archiv", "Bühne", "Werk", "Turm", "Garten")
LEAD = {"de": "Ein Eintrag unter vielen.", "en": "One of many."}
TOPICS = (
    *("Wissenschaft", "Kultur", "Wandel", "Kohle", "Stahl", "Universität", "Forschung", "Museum"),
    *("Theater", "Straße", "Brücke", "Emscher", "Bergbau", "Halde", "Städte", "Gründung"),
    *("Energie", "Wasser", "Archäologie", "Geschichte", "Zukunft", "Region", "Netzwerk", "Bildung"),
)
NEIGHBOURS = 12
"""Records that belong to the same one."""
BOX = (51.33, 51.72, 6.5, 7.85)
"""South, north, west, east: the Ruhr."""


def seed_many(workspace: Workspace, count: int) -> None:
    """Add ``count`` published records in German and English with a category, a picture and a place
    each, every tenth with a milestone, in groups that belong together; the workspace must hold the
    first content."""
    with workspace.session() as session:
        categories = list(session.scalars(select(t.Category.id).order_by(t.Category.position)))
        media = list(session.scalars(select(t.Medium.id).order_by(t.Medium.name)))
        slugs = [f"many-{number:06}" for number in range(count)]
        session.execute(
            insert(t.Record),
            [
                {"slug": s, "kind": "institution", "status": "published", **_place(n)}
                for n, s in enumerate(slugs)
            ],
        )
        keys = dict(session.execute(select(t.Record.slug, t.Record.id)).all())
        session.execute(
            insert(t.RecordText),
            [_text(keys[s], n, tag) for n, s in enumerate(slugs) for tag in LEAD],
        )
        session.execute(
            insert(t.RecordCategory),
            [
                {
                    "record_id": keys[s],
                    "category_id": categories[n % len(categories)],
                    "position": 0,
                }
                for n, s in enumerate(slugs)
            ],
        )
        session.execute(insert(t.Relation), _relations([keys[slug] for slug in slugs]))
        _add_milestones(session, [keys[slug] for slug in slugs[::10]])
        session.execute(
            insert(t.RecordMedium),
            [
                {"record_id": keys[s], "role": "poster", "medium_id": media[n % len(media)]}
                for n, s in enumerate(slugs)
            ],
        )


def _place(number: int) -> dict[str, object]:
    """Scattered evenly and always the same: steps of two irrational numbers."""
    south, north, west, east = BOX
    return {
        "latitude": south + (north - south) * (number * 0.7548776662 % 1),
        "longitude": west + (east - west) * (number * 0.5698402910 % 1),
    }


def _relations(keys: list[int]) -> list[dict[str, object]]:
    """Everyone belongs to the first of its group, the firsts to one another in a tree, and some
    work with the next group."""
    found = []
    for number, key in enumerate(keys):
        first = number - number % NEIGHBOURS
        above = first // NEIGHBOURS // NEIGHBOURS * NEIGHBOURS
        if number != first:
            found.append((key, keys[first], "member_of"))
        elif above != first:
            found.append((key, keys[above], "part_of"))
        if number % 5 == 3 and number + NEIGHBOURS < len(keys):
            found.append((key, keys[number + NEIGHBOURS], "works_with"))
    return [{"from_id": one, "to_id": other, "kind": kind} for one, other, kind in found]


def _add_milestones(session: Session, keys: list[int]) -> None:
    session.execute(
        insert(t.Milestone),
        [{"record_id": key, "year": 1900 + number % 130} for number, key in enumerate(keys)],
    )
    numbers = session.scalars(select(t.Milestone.id).where(t.Milestone.record_id.in_(keys)))
    session.execute(
        insert(t.MilestoneText),
        [
            {"milestone_id": number, "language": tag, "text": LEAD[tag]}
            for number in numbers
            for tag in LEAD
        ],
    )


def _text(record: int, number: int, tag: str) -> dict[str, object]:
    return {
        "record_id": record,
        "language": tag,
        "title": f"{LETTERS[number % 26]}{WORDS[number % 8].lower()} {number}",
        "teaser": " ".join(TOPICS[(number * step) % len(TOPICS)] for step in (1, 5, 7)),
        "lead": LEAD[tag],
        "body": "",
        "status": "reviewed",
    }
