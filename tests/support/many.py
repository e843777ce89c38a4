"""As many records as one likes, for the benchmark and for lists that never end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from db import tables as t

if TYPE_CHECKING:
    from db.workspace import Workspace

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WORDS = ("Zeche", "Hafen", "Labor", "Archiv", "Bühne", "Werk", "Turm", "Garten")


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
        keys = dict(session.execute(select(t.Record.slug, t.Record.id)).tuples().all())
        texts, shelves, posters = [], [], []
        for number, slug in enumerate(slugs):
            title = f"{LETTERS[number % 26]}{WORDS[number % 8].lower()} {number}"
            for tag in ("de", "en"):
                texts.append(
                    {
                        "record_id": keys[slug],
                        "language": tag,
                        "title": title,
                        "teaser": f"Nummer {number}" if tag == "de" else f"Number {number}",
                        "lead": "Ein Eintrag unter vielen." if tag == "de" else "One of many.",
                        "body": "",
                        "status": "reviewed",
                    }
                )
            category = categories[number % len(categories)]
            shelves.append({"record_id": keys[slug], "category_id": category, "position": 0})
            medium = media[number % len(media)]
            posters.append({"record_id": keys[slug], "role": "poster", "medium_id": medium})
        session.execute(insert(t.RecordText), texts)
        session.execute(insert(t.RecordCategory), shelves)
        session.execute(insert(t.RecordMedium), posters)
