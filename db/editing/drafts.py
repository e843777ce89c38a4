"""What someone typed and has not saved: kept through a crash, a lock and a power cut."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.orm import Session

from db import tables as t
from db.workspace import Workspace


def keep(workspace: Workspace, who: int, entity: str, key: str, content: str) -> None:
    """Store the JSON of what is on the desk, replacing the earlier draft of the same thing."""
    with workspace.session() as session:
        row = session.scalar(select(t.Draft).where(_same(who, entity, key)))
        row = row or t.Draft(staff_account_id=who, entity=entity, entity_key=key)
        row.content, row.saved_at = content, datetime.now(UTC)
        session.add(row)


def find(session: Session, who: int, entity: str, key: str) -> str | None:
    """The draft's JSON."""
    return session.scalar(select(t.Draft.content).where(_same(who, entity, key)))


def drop(session: Session, who: int, entity: str, key: str) -> None:
    """Saved or thrown away."""
    session.execute(delete(t.Draft).where(_same(who, entity, key)))


def drafted(session: Session, entity: str) -> frozenset[str]:
    """Keys of everything anybody has an unsaved draft of."""
    return frozenset(session.scalars(select(t.Draft.entity_key).where(t.Draft.entity == entity)))


def _same(who: int, entity: str, key: str) -> ColumnElement[bool]:
    d = t.Draft
    return and_(d.staff_account_id == who, d.entity == entity, d.entity_key == key)
