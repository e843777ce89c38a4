"""Who changed what, with what was there before: every save leaves one revision."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t

MOST = 200
"""Revisions of one thing that are listed."""


class Revision(NamedTuple):
    number: int
    at: datetime
    who: str
    """Name of the account, empty for an import or a deleted account."""
    before: str | None
    """JSON; None when it was created."""
    after: str | None
    """JSON; None when it was deleted."""


def note(
    session: Session,
    who: int | None,
    entity: str,
    key: str,
    *,
    before: str | None,
    after: str | None,
) -> None:
    """Record one change in the transaction that makes it; ``who`` is an account's id."""
    session.add(
        t.Revision(
            at=datetime.now(UTC),
            staff_account_id=who,
            entity=entity,
            entity_key=key,
            before=before,
            after=after,
        )
    )


def revisions(session: Session, entity: str, key: str) -> tuple[Revision, ...]:
    """A thing's changes, newest first, at most MOST."""
    r, a = t.Revision, t.StaffAccount
    rows = session.execute(
        select(r.id, r.at, a.name, r.before, r.after)
        .outerjoin(a, a.id == r.staff_account_id)
        .where(r.entity == entity, r.entity_key == key)
        .order_by(r.id.desc())
        .limit(MOST)
    )
    return tuple(Revision(n, at, who or "", old, new) for n, at, who, old, new in rows)
