"""Records: partners, institutions and programmes, with their texts and what hangs on them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db import limits
from db.tables.base import Base, Key, Name, Position, Prose, Slug, TagKey, capped, word_of
from db.tables.media import RecordMedium

KINDS = ("partner", "institution", "programme")
STATUSES = ("draft", "published", "archived")
TEXT_STATUSES = ("draft", "needs_review", "reviewed")
RELATIONS = (
    "member_of",
    "part_of",
    "run_by",
    "works_with",
    "decided",
    "performs_at",
    "home_of",
    "academic_partner_of",
)


class Record(Base):
    __tablename__ = "record"
    __table_args__ = (
        word_of("kind", KINDS),
        word_of("status", STATUSES),
        word_of("family", limits.FAMILIES),
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude_range"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude_range"),
        CheckConstraint("publish_from < publish_until", name="window_ordered"),
        capped("town", limits.LABEL),
    )

    id: Mapped[Key]
    slug: Mapped[Slug]
    kind: Mapped[Name]
    status: Mapped[Name]
    publish_from: Mapped[datetime | None]
    publish_until: Mapped[datetime | None]
    """First moment at which it is no longer shown."""
    review_by: Mapped[date | None]
    pinned: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int | None]
    """Place in the mosaic, smallest first; without one after all that have one."""
    family: Mapped[Name | None]
    """Colour family of its own; None takes the first category's."""
    town: Mapped[Prose]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    texts: Mapped[list[RecordText]] = relationship(cascade="all, delete-orphan", lazy="raise")
    categories: Mapped[list[RecordCategory]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="RecordCategory.position"
    )
    media: Mapped[list[RecordMedium]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="RecordMedium.position"
    )
    figures: Mapped[list[Figure]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="Figure.position"
    )
    milestones: Mapped[list[Milestone]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="Milestone.year, Milestone.position"
    )
    links: Mapped[list[Link]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="Link.position"
    )


class RecordText(Base):
    __tablename__ = "record_text"
    __table_args__ = (
        word_of("status", TEXT_STATUSES),
        capped("title", limits.TITLE),
        capped("teaser", limits.TEASER),
        capped("lead", limits.LEAD),
        capped("body", limits.BODY),
    )

    record_id: Mapped[int] = mapped_column(
        ForeignKey("record.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    title: Mapped[Prose]
    teaser: Mapped[Prose]
    lead: Mapped[Prose]
    body: Mapped[Prose]
    status: Mapped[Name]


class RecordCategory(Base):
    __tablename__ = "record_category"
    __table_args__ = (Index(None, "category_id"),)

    record_id: Mapped[int] = mapped_column(
        ForeignKey("record.id", ondelete="CASCADE"), primary_key=True
    )
    category_id: Mapped[int] = mapped_column(
        ForeignKey("category.id", ondelete="RESTRICT"), primary_key=True
    )
    position: Mapped[Position]
    """0 is the category that names and colours the record's tile."""


class Figure(Base):
    __tablename__ = "figure"
    __table_args__ = (
        Index(None, "record_id"),
        capped("value", limits.FIGURE_VALUE),
        capped("unit", limits.FIGURE_VALUE),
    )

    id: Mapped[Key]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    position: Mapped[Position]
    value: Mapped[Prose]
    unit: Mapped[Prose]
    texts: Mapped[list[FigureText]] = relationship(cascade="all, delete-orphan", lazy="raise")


class FigureText(Base):
    __tablename__ = "figure_text"
    __table_args__ = (capped("label", limits.LABEL),)

    figure_id: Mapped[int] = mapped_column(
        ForeignKey("figure.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    label: Mapped[Prose]


class Milestone(Base):
    __tablename__ = "milestone"
    __table_args__ = (Index(None, "record_id"),)

    id: Mapped[Key]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    position: Mapped[Position]
    year: Mapped[int]
    texts: Mapped[list[MilestoneText]] = relationship(cascade="all, delete-orphan", lazy="raise")


class MilestoneText(Base):
    __tablename__ = "milestone_text"
    __table_args__ = (capped("text", limits.MILESTONE),)

    milestone_id: Mapped[int] = mapped_column(
        ForeignKey("milestone.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    text: Mapped[Prose]


class Link(Base):
    __tablename__ = "link"
    __table_args__ = (
        Index(None, "record_id"),
        capped("url", limits.URL),
        capped("label", limits.LABEL),
        CheckConstraint("url LIKE 'https://%'", name="url_https"),
    )

    id: Mapped[Key]
    record_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    position: Mapped[Position]
    url: Mapped[str]
    label: Mapped[Prose]
    confirmed: Mapped[bool] = mapped_column(default=False)
    """Only a link that staff have opened themselves becomes a QR code."""


class Relation(Base):
    __tablename__ = "relation"
    __table_args__ = (
        word_of("kind", RELATIONS),
        UniqueConstraint("from_id", "to_id", "kind"),
        Index(None, "to_id"),
        CheckConstraint("from_id <> to_id", name="not_itself"),
    )

    id: Mapped[Key]
    from_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    to_id: Mapped[int] = mapped_column(ForeignKey("record.id", ondelete="CASCADE"))
    kind: Mapped[Name]
    position: Mapped[Position]
