"""As many records as one likes, for the benchmark and for lists that never end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from db import tables as t

if TYPE_CHECKING:
    from db.workspace import Workspace

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WORDS = ("Zeche", "Hafen", "Labor", "Archiv", "Bühne", "Werk", "Turm", "Garten")
LEAD = {"de": "Ein Eintrag unter vielen.", "en": "One of many."}


def seed_many(workspace: Workspace, count: int) -> None:
    """Add ``count`` published records in German and English with a category and a picture each;
    the workspace must hold the first content."""
    with workspace.session() as session:
        categories = list(session.scalars(select(t.Category.id).order_by(t.Category.position)))
        media = list(session.scalars(select(t.Medium.id).order_by(t.Medium.name)))
        slugs = [f"many-{number:06}" for number in range(count)]
        session.execute(
            insert(t.Record),
            [{"slug": slug, "kind": "institution", "status": "published"} for slug in slugs],
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
        session.execute(
            insert(t.RecordMedium),
            [
                {"record_id": keys[s], "role": "poster", "medium_id": media[n % len(media)]}
                for n, s in enumerate(slugs)
            ],
        )


def _text(record: int, number: int, tag: str) -> dict[str, object]:
    return {
        "record_id": record,
        "language": tag,
        "title": f"{LETTERS[number % 26]}{WORDS[number % 8].lower()} {number}",
        "teaser": f"{number}",
        "lead": LEAD[tag],
        "body": "",
        "status": "reviewed",
    }
