"""The pages beside the records as staff edit them: read in all languages, saved whole."""

from __future__ import annotations

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db import tables as t
from db.editing import drafts
from db.editing.history import note
from db.errors import EditConflict
from db.exchange import format as f
from db.exchange.apply import apply
from db.exchange.check import checked
from db.workspace import Workspace

PAGE = "page"


def load(session: Session, slug: str) -> f.PagePart:
    """One of PAGES in every language it has; one that nobody has written yet is empty."""
    row = session.scalar(
        select(t.Page).where(t.Page.slug == slug).options(selectinload(t.Page.texts))
    )
    texts = sorted(row.texts, key=lambda text: text.language) if row else []
    page = {"slug": slug, "texts": {text.language: text for text in texts}}
    return msgspec.convert(page, f.PagePart, from_attributes=True)


def save(workspace: Workspace, who: int, before: f.PagePart, after: f.PagePart) -> f.PagePart:
    """Save what was opened as ``before``; the draft of it is done with.

    Returns what was written, its texts cleaned. Raises EditConflict when the page is no longer
    what was opened, LimitExceeded naming language and field.
    """
    slug = after.slug
    with workspace.session() as session:
        present = load(session, slug)
        if present != before:
            raise EditConflict("Someone else has changed this page; open it again.")
        package = checked(f.Package(format=f.FORMAT, pages=[after]))
        apply(session, package, {})
        (saved,) = package.pages
        if saved != present:
            note(session, who, PAGE, slug, before=_json(present), after=_json(saved))
        drafts.drop(session, who, PAGE, slug)
        return saved


def _json(part: f.PagePart) -> str:
    return msgspec.json.encode(part).decode()
