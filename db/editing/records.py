"""Staff's changes to records: each one transaction with one revision, each can be taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence

from msgspec.structs import replace
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db import tables as t
from db.editing import drafts
from db.editing.dossier import Dossier, from_json, load, to_json, write
from db.editing.history import note
from db.editing.slugs import free_slug
from db.errors import EditConflict, LimitExceeded
from db.exchange import format as f
from db.workspace import Workspace

RECORD = "record"


def save(workspace: Workspace, who: int, before: Dossier | None, after: Dossier) -> Dossier:
    """Save what was opened as ``before``; the draft of it is done with.

    Returns what was written, its texts cleaned. Raises EditConflict when the record is no longer
    what was opened, LimitExceeded or PackageRefused naming the place.
    """
    slug = after.record.slug
    with workspace.session() as session:
        present = load(session, slug)
        if present != before:
            raise EditConflict("Someone else has changed this record; open it again.")
        saved = write(session, after)
        if saved != present:
            note(session, who, RECORD, slug, before=_json(present), after=to_json(saved))
        drafts.drop(session, who, RECORD, slug)
        return saved


def create(
    workspace: Workspace, who: int, title: str, kind: f.Kind, language: str, category: str = ""
) -> Dossier:
    """A new record in draft with a title in one language; its slug follows from the title.

    Raises LimitExceeded when the title is empty or too long.
    """
    if not title.strip():
        raise LimitExceeded("A record needs a title; type one.")
    with workspace.session() as session:
        part = f.RecordPart(
            slug=free_slug(session, title),
            kind=kind,
            status="draft",
            categories=[category] if category else [],
            texts={language: f.RecordText(title=title, status="draft")},
        )
        return _changed(session, who, None, Dossier(record=part))


def duplicate(workspace: Workspace, who: int, slug: str) -> Dossier:
    """A copy in draft, neither pinned nor placed; its texts wait for a review."""
    with workspace.session() as session:
        found = _found(session, slug)
        part = found.record
        title = next((text.title for text in part.texts.values()), part.slug)
        fresh = free_slug(session, title)
        texts = {tag: replace(text, status="draft") for tag, text in part.texts.items()}
        copy = replace(part, slug=fresh, status="draft", pinned=False, position=None, texts=texts)
        relations = [replace(each, origin=fresh) for each in found.relations]
        return _changed(session, who, None, Dossier(record=copy, relations=relations))


def set_status(workspace: Workspace, who: int, slug: str, status: f.Status) -> Dossier:
    """Publish with the next edition, archive, or back to draft."""
    with workspace.session() as session:
        before = _found(session, slug)
        after = replace(before, record=replace(before.record, status=status))
        return _changed(session, who, before, after)


def remove(workspace: Workspace, who: int, slug: str) -> None:
    """Delete a record; its last revision holds all that ``restore`` needs."""
    with workspace.session() as session:
        before = load(session, slug, incoming=True)
        session.execute(delete(t.Record).where(t.Record.slug == slug))
        note(session, who, RECORD, slug, before=_json(before), after=None)


def restore(workspace: Workspace, who: int, number: int, *, state: str = "before") -> Dossier:
    """Bring a record back to how it was ``before`` or ``after`` a revision.

    Raises EditConflict when that state is none, as before a record was made.
    """
    with workspace.session() as session:
        revision = session.get_one(t.Revision, number)
        document = revision.before if state == "before" else revision.after
        if document is None:
            raise EditConflict("There was no such record then; choose a later state.")
        wanted = from_json(document)
        before = load(session, wanted.record.slug)
        known = set(session.scalars(select(t.Record.slug))) | {wanted.record.slug}
        # A record this one belonged to may be gone since.
        kept = [e for e in wanted.relations if e.origin in known and e.to in known]
        return _changed(session, who, before, replace(wanted, relations=kept))


def arrange(workspace: Workspace, who: int, slugs: Sequence[str], lead: str) -> None:
    """Put these records in this order on the start screen, and pin ``lead`` alone."""
    with workspace.session() as session:
        places = {slug: place for place, slug in enumerate(slugs)}
        before = {}
        for row in session.scalars(select(t.Record)):
            old = row.position, row.pinned
            row.position = places.get(row.slug, row.position)
            row.pinned = row.slug == lead
            if old != (row.position, row.pinned):
                before[row.slug] = old
        if before:
            places_json = _text({"order": list(slugs), "lead": lead})
            note(session, who, "start", "mosaic", before=_text(before), after=places_json)


def _changed(session: Session, who: int, before: Dossier | None, after: Dossier) -> Dossier:
    saved = write(session, after)
    note(session, who, RECORD, saved.record.slug, before=_json(before), after=to_json(saved))
    return saved


def _found(session: Session, slug: str) -> Dossier:
    found = load(session, slug)
    if found is None:
        raise EditConflict("This record is gone; take its deletion back first.")
    return found


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _json(dossier: Dossier | None) -> str | None:
    return None if dossier is None else to_json(dossier)
