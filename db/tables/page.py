"""Pages beside the records: the frame's headlines and the statements the law asks for."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db import limits
from db.tables.base import Base, Key, Name, Prose, Slug, TagKey, capped, word_of
from db.tables.record import TEXT_STATUSES

PAGES = ("start", "attract", "imprint", "privacy", "accessibility")


class Page(Base):
    __tablename__ = "page"

    id: Mapped[Key]
    slug: Mapped[Slug]
    texts: Mapped[list[PageText]] = relationship(cascade="all, delete-orphan", lazy="raise")


class PageText(Base):
    __tablename__ = "page_text"
    __table_args__ = (
        word_of("status", TEXT_STATUSES),
        capped("title", limits.TITLE),
        capped("teaser", limits.TEASER),
        capped("body", limits.PAGE_BODY),
    )

    page_id: Mapped[int] = mapped_column(
        ForeignKey("page.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    title: Mapped[Prose]
    teaser: Mapped[Prose]
    body: Mapped[Prose]
    status: Mapped[Name]
