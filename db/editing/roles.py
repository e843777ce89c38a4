"""What an account may do, changed without its PIN."""

from __future__ import annotations

from db import tables as t
from db.editing.accounts import Role, accounts
from db.errors import PinRefused
from db.workspace import Workspace


def set_role(workspace: Workspace, number: int, role: Role) -> None:
    """Raises PinRefused when nobody would be left who may change settings and accounts."""
    with workspace.session() as session:
        managers = [a for a in accounts(session) if a.role == "manager" and a.id != number]
        if role != "manager" and not managers:
            raise PinRefused("One manager must stay; make another one a manager first.", "last")
        session.get_one(t.StaffAccount, number).role = role
