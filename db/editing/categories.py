"""The categories that staff choose from, titled in the house's language."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t
from db.editing.languages import default_language


class Category(NamedTuple):
    slug: str
    title: str


def categories(session: Session) -> tuple[Category, ...]:
    """In display order."""
    house = default_language(session)
    x = t.CategoryText
    titles: dict[int, str] = dict(
        session.execute(select(x.category_id, x.title).where(x.language == house)).all()
    )
    rows = session.scalars(select(t.Category).order_by(t.Category.position, t.Category.slug))
    return tuple(Category(row.slug, titles.get(row.id, row.slug)) for row in rows)
