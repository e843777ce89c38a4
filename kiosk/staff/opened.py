"""What opening a record reads: the record, what was typed of it, and what the house has."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from db.editing import drafts, records
from db.editing.categories import Category, categories
from db.editing.dossier import Dossier, from_json, load
from db.editing.history import Revision, revisions
from db.editing.languages import House, default_language, languages
from db.editing.listing import listed
from db.errors import WorkspaceFault

if TYPE_CHECKING:
    from db.workspace import Workspace

log = logging.getLogger(__name__)


class Opened(NamedTuple):
    saved: Dossier
    draft: Dossier | None
    """What this account typed and has not saved."""
    languages: tuple[House, ...]
    house: str
    """Tag of the house's language."""
    categories: tuple[Category, ...]
    history: tuple[Revision, ...]
    """Newest first."""

    @property
    def slug(self) -> str:
        return self.saved.record.slug


def opened(workspace: Workspace, who: int, slug: str) -> Opened | None:
    """None when there is no such record any more; ``who`` is the account's id."""
    with workspace.session() as session:
        saved = load(session, slug)
        if saved is None:
            return None
        return Opened(
            saved=saved,
            draft=_draft(drafts.find(session, who, records.RECORD, slug)),
            languages=languages(session),
            house=default_language(session),
            categories=categories(session),
            history=revisions(session, records.RECORD, slug),
        )


def earlier(workspace: Workspace, document: str) -> Dossier:
    """A state out of the history, with its own connections to records that are still there.

    Raises WorkspaceFault for one that another version wrote.
    """
    state = from_json(document)
    with workspace.session() as session:
        known = {each.slug for each in listed(session)}
    slug = state.record.slug
    kept = [each for each in state.relations if each.origin == slug and each.to in known]
    return replace(state, relations=kept)


def _draft(document: str | None) -> Dossier | None:
    """One that another version wrote must not keep the record from being opened."""
    try:
        return None if document is None else from_json(document)
    except WorkspaceFault as fault:
        log.warning("%s", fault)
        return None
