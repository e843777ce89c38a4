"""Earlier editions as staff see them: when, who, what changed, and which one is shown."""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t
from db.editing.changes import Change
from db.editing.history import note
from db.edition import Editions
from db.errors import EditionDamaged, NoEdition
from db.manifest import read_manifest
from db.workspace import Workspace


class Published(NamedTuple):
    number: int
    at: datetime
    who: str
    """Name of the account, empty for the command line."""
    changes: tuple[Change, ...]
    current: bool


def published(session: Session, editions: Editions) -> tuple[Published, ...]:
    """Editions that can be shown, newest first; damaged ones are left out."""
    r, a = t.Revision, t.StaffAccount
    rows = session.execute(
        select(r.entity_key, a.name, r.after)
        .outerjoin(a, a.id == r.staff_account_id)
        .where(r.entity == "edition", r.after.is_not(None))
        .order_by(r.id)
    )
    notes = {int(key): (name or "", after) for key, name, after in rows}
    try:
        current = int(editions.current().name)
    except NoEdition:
        current = 0
    found = []
    for number in reversed(editions.numbers()):
        try:
            created = read_manifest(editions.folder(number)).created
        except EditionDamaged:
            continue
        who, changed = notes.get(number, ("", "[]"))
        changes = tuple(
            Change(c["kind"], c["name"], c["title"], tuple(c["languages"]))
            for c in json.loads(changed or "[]")
        )
        found.append(
            Published(
                number, datetime.fromisoformat(created), who, changes, current=number == current
            )
        )
    return tuple(found)


def take_back(workspace: Workspace, who: int, editions: Editions, number: int) -> None:
    """Show this edition again; raises EditionDamaged or NoEdition and keeps the current one."""
    with workspace.session() as session:
        before = editions.current().name
        editions.activate(number)
        note(session, who, "current", str(number), before=json.dumps(int(before)), after=None)
