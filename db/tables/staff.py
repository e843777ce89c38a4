"""Who may edit, what they changed, and what they have not finished."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, Key, Name, word_of

ROLES = ("editor", "manager")


class StaffAccount(Base):
    __tablename__ = "staff_account"
    __table_args__ = (
        word_of("role", ROLES),
        CheckConstraint("failures >= 0 AND waited_seconds >= 0", name="counters_positive"),
    )

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(String(80), unique=True)
    role: Mapped[Name]
    pin_hash: Mapped[str | None] = mapped_column(String(200))
    """None until a PIN is set; there is never a default one."""
    enabled: Mapped[bool] = mapped_column(default=True)
    failures: Mapped[int] = mapped_column(default=0, server_default="0")
    """Wrong PINs in a row; survives restarts."""
    waited_seconds: Mapped[int] = mapped_column(default=0, server_default="0")
    """Part of the wait that was served while the program ran: no clock can end it."""
    created_at: Mapped[datetime]
    last_login_at: Mapped[datetime | None]


class Revision(Base):
    """One change to one thing, with what was there before: history and undo."""

    __tablename__ = "revision"
    __table_args__ = (Index(None, "entity", "entity_key", "at"),)

    id: Mapped[Key]
    at: Mapped[datetime]
    staff_account_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff_account.id", ondelete="SET NULL")
    )
    """None for an import or a deleted account."""
    entity: Mapped[Name]
    entity_key: Mapped[str] = mapped_column(String(80))
    """Slug, tag or key of what changed."""
    before: Mapped[str | None]
    """JSON; None when it was created."""
    after: Mapped[str | None]
    """JSON; None when it was deleted."""


class Draft(Base):
    """What someone typed and has not saved yet; one per person and thing."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("staff_account_id", "entity", "entity_key"),)

    id: Mapped[Key]
    staff_account_id: Mapped[int] = mapped_column(
        ForeignKey("staff_account.id", ondelete="CASCADE")
    )
    entity: Mapped[Name]
    entity_key: Mapped[str] = mapped_column(String(80))
    content: Mapped[str]
    """JSON."""
    saved_at: Mapped[datetime]
