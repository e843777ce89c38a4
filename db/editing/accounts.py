"""Staff accounts: who may come in, as what, and after how many wrong PINs not for a while."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import limits
from db import tables as t
from db.editing.pins import LAST, check_pin, hashed, outdated, read_pepper, verified, wait_after
from db.errors import PinRefused, PinWait
from db.workspace import Workspace

Role = Literal["editor", "manager"]
NAME = 40
"""Characters; it stands on a button."""


class Account(NamedTuple):
    id: int
    name: str
    role: Role


def accounts(session: Session) -> tuple[Account, ...]:
    """Those who can come in, by name."""
    a = t.StaffAccount
    rows = session.execute(
        select(a.id, a.name, a.role).where(a.enabled, a.pin_hash.is_not(None)).order_by(a.name)
    )
    return tuple(Account(number, name, _role(role)) for number, name, role in rows)


def set_pin(workspace: Workspace, name: str, pin: str, role: Role | None = None) -> Account:
    """Give an account its PIN and forget its wrong ones; a new name becomes a new account.

    Without ``role`` an existing account keeps its own, and the first account of all is a manager.
    Raises PinRefused for a weak PIN and for one without a name.
    """
    check_pin(pin)
    name = limits.text(name, NAME, "The name")
    if not name:
        raise PinRefused("An account needs a name; type one.", "name")
    secret = hashed(pin, read_pepper(workspace.data))
    with workspace.session() as session:
        row = session.scalar(select(t.StaffAccount).where(t.StaffAccount.name == name))
        if row is None:
            first = not session.scalar(select(func.count()).select_from(t.StaffAccount))
            row = t.StaffAccount(name=name, created_at=datetime.now(UTC))
            row.role = role or ("manager" if first else "editor")
            session.add(row)
        row.role = role or row.role
        row.pin_hash, row.enabled, row.failures, row.waited_seconds = secret, True, 0, 0
        session.flush()
        return Account(row.id, row.name, _role(row.role))


def unlock(workspace: Workspace, name: str, pin: str) -> Account:
    """Let someone in.

    Raises PinWait while the terminal waits, PinRefused for a wrong PIN or an unknown name. Each
    attempt is on the disk before it is looked at: pulling the plug saves no guess.
    """
    with workspace.session() as session:
        if seconds := _remaining(session):
            raise _must_wait(seconds)
        row = _account(session, name)
        if row.failures >= LAST:
            raise PinRefused(
                "This account is closed; set a new PIN with kiosk staff set-pin.", "closed"
            )
        row.failures += 1
        row.waited_seconds = 0
        stored = row.pin_hash
    pepper = read_pepper(workspace.data)
    if stored is None or not verified(stored, pin, pepper):
        if seconds := remaining_wait(workspace):
            raise _must_wait(seconds)
        raise PinRefused("This PIN is wrong; try again.", "wrong")
    with workspace.session() as session:
        row = _account(session, name)
        row.failures = row.waited_seconds = 0
        row.last_login_at = datetime.now(UTC)
        if outdated(stored):
            row.pin_hash = hashed(pin, pepper)
        return Account(row.id, row.name, _role(row.role))


def remaining_wait(workspace: Workspace) -> int:
    """Seconds until the next attempt, for the whole terminal: another name is no way round."""
    with workspace.session() as session:
        return _remaining(session)


def serve_wait(workspace: Workspace, seconds: int) -> int:
    """Count seconds that have really passed while the program ran; returns what remains.

    The time of day is never asked, so setting the clock shortens nothing.
    """
    with workspace.session() as session:
        for row in session.scalars(select(t.StaffAccount)):
            row.waited_seconds = min(row.waited_seconds + seconds, wait_after(row.failures))
        session.flush()
        return _remaining(session)


def remove(workspace: Workspace, who: Account, number: int) -> None:
    """Close an account; raises PinRefused for one's own and for the last manager's."""
    with workspace.session() as session:
        row = session.get_one(t.StaffAccount, number)
        managers = [a for a in accounts(session) if a.role == "manager" and a.id != number]
        if row.id == who.id or not managers:
            raise PinRefused(
                "You cannot remove your own account; let another manager do it.", "own"
            )
        row.enabled, row.pin_hash = False, None


def _account(session: Session, name: str) -> t.StaffAccount:
    row = session.scalar(
        select(t.StaffAccount).where(t.StaffAccount.name == name, t.StaffAccount.enabled)
    )
    if row is None:
        raise PinRefused("There is no account of this name; choose another one.", "unknown")
    return row


def _remaining(session: Session) -> int:
    rows = session.scalars(select(t.StaffAccount))
    return max((wait_after(row.failures) - row.waited_seconds for row in rows), default=0)


def _must_wait(seconds: int) -> PinWait:
    return PinWait(f"Too many wrong PINs; try again in {seconds} seconds.", seconds)


def _role(word: str) -> Role:
    return "manager" if word == "manager" else "editor"
