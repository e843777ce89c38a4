"""What all tables share: naming of constraints, column types, caps on text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    MetaData,
    String,
    Text,
    TypeDecorator,
)
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, or a migration could not drop it."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware in Python, UTC without offset in SQLite, refused when naive."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A stored moment needs its time zone.")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {datetime: UtcDateTime, date: Date}


Key = Annotated[int, mapped_column(primary_key=True)]
Slug = Annotated[str, mapped_column(String(80), unique=True)]
Name = Annotated[str, mapped_column(String(20))]
"""One of a few known words, or another short technical name."""
Prose = Annotated[str, mapped_column(Text, default="", server_default="")]
Position = Annotated[int, mapped_column(default=0, server_default="0")]
Tag = Annotated[
    str,
    mapped_column(ForeignKey("language.tag", ondelete="RESTRICT", onupdate="CASCADE")),
]
TagKey = Annotated[
    str,
    mapped_column(
        ForeignKey("language.tag", ondelete="RESTRICT", onupdate="CASCADE"), primary_key=True
    ),
]


def capped(column: str, limit: int) -> CheckConstraint:
    """The database's own guard behind db.limits: at most ``limit`` characters."""
    return CheckConstraint(f"length({column}) <= {limit}", name=f"{column}_length")


def word_of(column: str, allowed: tuple[str, ...]) -> CheckConstraint:
    """The column holds one of a few known words."""
    listed = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")
