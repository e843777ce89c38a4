"""The categories: those that staff choose from, and how staff change them."""

from __future__ import annotations

import json
from typing import NamedTuple

import msgspec
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, selectinload

from db import tables as t
from db.editing import drafts
from db.editing.history import note
from db.editing.languages import default_language
from db.editing.slugs import slug_of
from db.errors import EditConflict, LimitExceeded
from db.exchange import format as f
from db.exchange.apply import apply
from db.exchange.check import checked
from db.workspace import Workspace

CATEGORY = "category"
NEW_FAMILY, NEW_ICON = "teal", "star-outline"


class Category(NamedTuple):
    slug: str
    title: str


def categories(session: Session) -> tuple[Category, ...]:
    """In display order, titled in the house's language."""
    house = default_language(session)
    x = t.CategoryText
    titles: dict[int, str] = dict(
        session.execute(select(x.category_id, x.title).where(x.language == house)).all()
    )
    rows = session.scalars(select(t.Category).order_by(t.Category.position, t.Category.slug))
    return tuple(Category(row.slug, titles.get(row.id, row.slug)) for row in rows)


def load_all(session: Session) -> list[f.CategoryPart]:
    """In display order, titled in every language they have."""
    c = t.Category
    rows = session.scalars(select(c).options(selectinload(c.texts)).order_by(c.position, c.slug))
    return [
        f.CategoryPart(
            slug=row.slug,
            family=row.family,
            icon=row.icon,
            texts={
                x.language: f.CategoryText(title=x.title)
                for x in sorted(row.texts, key=lambda text: text.language)
            },
        )
        for row in rows
    ]


def load(session: Session, slug: str) -> f.CategoryPart | None:
    return next((part for part in load_all(session) if part.slug == slug), None)


def used(session: Session) -> dict[str, int]:
    """How many records stand under each category; those without one are left out."""
    c = t.RecordCategory
    rows = session.execute(
        select(t.Category.slug, func.count())
        .join(c, c.category_id == t.Category.id)
        .group_by(t.Category.slug)
    )
    return dict(rows.all())


def save(
    workspace: Workspace,
    who: int,
    before: f.CategoryPart | None,
    after: f.CategoryPart,
    place: int | None = None,
) -> f.CategoryPart:
    """Save what was opened as ``before``; the draft of it is done with.

    Without ``before`` it is a new one, in ``place`` of the order or at its end. Returns what was
    written, its titles cleaned. Raises EditConflict when it is no longer what was opened,
    LimitExceeded without any title or naming language and field.
    """
    slug = after.slug
    if not any(text.title.strip() for text in after.texts.values()):
        raise LimitExceeded("A category needs a title; type one.")
    with workspace.session() as session:
        parts = load_all(session)
        present = next((part for part in parts if part.slug == slug), None)
        if present != before:
            raise EditConflict("Someone else has changed this category; open it again.")
        if present is None:
            parts.insert(len(parts) if place is None else place, after)
        saved = _write(session, [after if part.slug == slug else part for part in parts], slug)
        if saved != present:
            note(session, who, CATEGORY, slug, before=_json(present), after=_json(saved))
        drafts.drop(session, who, CATEGORY, slug)
        return saved


def create(workspace: Workspace, who: int, title: str) -> f.CategoryPart:
    """A new category titled in the house's language; its slug follows from the title.

    Raises LimitExceeded when the title is empty or too long.
    """
    with workspace.session() as session:
        house = default_language(session)
        taken = set(session.scalars(select(t.Category.slug)))
    wished = slug_of(title)
    numbered = (wished if n == 1 else f"{wished}-{n}" for n in range(1, len(taken) + 2))
    slug = next(slug for slug in numbered if slug not in taken)
    texts = {house: f.CategoryText(title=title)}
    fresh = f.CategoryPart(slug=slug, family=NEW_FAMILY, icon=NEW_ICON, texts=texts)
    return save(workspace, who, None, fresh)


def order(workspace: Workspace, who: int, slugs: list[str]) -> None:
    """Put the categories in this order; raises EditConflict when there are others meanwhile."""
    with workspace.session() as session:
        rows = {row.slug: row for row in session.scalars(select(t.Category))}
        if set(rows) != set(slugs):
            raise EditConflict("Someone else has changed the categories; open them again.")
        before = [each.slug for each in categories(session)]
        for position, slug in enumerate(slugs):
            rows[slug].position = position
        if before != slugs:
            note(session, who, CATEGORY, "", before=json.dumps(before), after=json.dumps(slugs))


def remove(workspace: Workspace, who: int, slug: str) -> None:
    """Delete a category that no record stands under; raises EditConflict while one does."""
    with workspace.session() as session:
        if slug in used(session):
            raise EditConflict("Records stand under this category; take it out there first.")
        before = load(session, slug)
        session.execute(delete(t.Category).where(t.Category.slug == slug))
        if before is not None:
            note(session, who, CATEGORY, slug, before=_json(before), after=None)


def _write(session: Session, parts: list[f.CategoryPart], slug: str) -> f.CategoryPart:
    """All of them: a package's categories come first in the order."""
    package = checked(f.Package(format=f.FORMAT, categories=parts))
    apply(session, package, {})
    return next(part for part in package.categories if part.slug == slug)


def _json(part: f.CategoryPart | None) -> str | None:
    return None if part is None else msgspec.json.encode(part).decode()
