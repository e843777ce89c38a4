"""From a title to the stable name of a record."""

from __future__ import annotations

import unicodedata

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t

LENGTH = 60
SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ø": "oe", "æ": "ae", "ł": "l"}
NAMELESS = "record"


def slug_of(title: str) -> str:
    """Lower-case a-z, 0-9 and hyphens; ``record`` when the title has no Latin letter."""
    spelt = "".join(SPELT.get(c, c) for c in unicodedata.normalize("NFC", title).casefold())
    plain = unicodedata.normalize("NFKD", spelt)
    kept = "".join(
        c if c.isascii() and c.isalnum() else " " if not unicodedata.combining(c) else ""
        for c in plain
    )
    return "-".join(kept.split())[:LENGTH].strip("-") or NAMELESS


def free_slug(session: Session, title: str) -> str:
    """The title's slug, numbered when another record has it."""
    wished = slug_of(title)
    taken = set(session.scalars(select(t.Record.slug).where(t.Record.slug.startswith(wished))))
    numbered = (wished if n == 1 else f"{wished}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in numbered if slug not in taken)
