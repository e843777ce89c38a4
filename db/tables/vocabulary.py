"""Languages, settings and categories: what every record's data refers to."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db import limits
from db.tables.base import Base, Key, Name, Position, Prose, Slug, TagKey, capped, word_of

DIRECTIONS = ("ltr", "rtl")


class Language(Base):
    __tablename__ = "language"
    __table_args__ = (word_of("direction", DIRECTIONS), capped("endonym", limits.LABEL))

    tag: Mapped[str] = mapped_column(String(35), primary_key=True)
    endonym: Mapped[str]
    direction: Mapped[Name]
    fallback: Mapped[str | None] = mapped_column(
        ForeignKey("language.tag", ondelete="SET NULL", onupdate="CASCADE")
    )
    """Language whose text stands in for a missing one; a chain, ended by the default language."""
    enabled: Mapped[bool] = mapped_column(default=True)
    position: Mapped[Position]


class Setting(Base):
    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]
    """JSON."""


class Category(Base):
    __tablename__ = "category"
    __table_args__ = (word_of("family", limits.FAMILIES),)

    id: Mapped[Key]
    slug: Mapped[Slug]
    family: Mapped[Name]
    icon: Mapped[str] = mapped_column(String(60))
    position: Mapped[Position]
    texts: Mapped[list[CategoryText]] = relationship(cascade="all, delete-orphan", lazy="raise")


class CategoryText(Base):
    __tablename__ = "category_text"
    __table_args__ = (capped("title", limits.TITLE),)

    category_id: Mapped[int] = mapped_column(
        ForeignKey("category.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    title: Mapped[Prose]
