"""Pictures and other media, their texts, and the renditions the screens load."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db import limits
from db.tables.base import Base, Key, Name, Prose, Slug, TagKey, capped, word_of

MEDIUM_KINDS = ("image", "video", "audio", "captions", "sign_language")


class Medium(Base):
    __tablename__ = "medium"
    __table_args__ = (
        word_of("kind", MEDIUM_KINDS),
        CheckConstraint("focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1", name="focal_range"),
        capped("credit", limits.CREDIT),
        capped("licence", limits.CREDIT),
    )

    id: Mapped[Key]
    name: Mapped[Slug]
    kind: Mapped[Name] = mapped_column(default="image")
    source_sha256: Mapped[str] = mapped_column(String(64))
    """Of the file as it was handed in, so that the same file is not prepared twice."""
    cutout: Mapped[bool] = mapped_column(default=False)
    focal_x: Mapped[float] = mapped_column(default=0.5)
    focal_y: Mapped[float] = mapped_column(default=0.5)
    credit: Mapped[Prose]
    licence: Mapped[Prose]
    texts: Mapped[list[MediumText]] = relationship(cascade="all, delete-orphan", lazy="raise")
    renditions: Mapped[list[Rendition]] = relationship(
        cascade="all, delete-orphan", lazy="raise", order_by="Rendition.width"
    )
    recording: Mapped[Recording | None] = relationship(cascade="all, delete-orphan", lazy="raise")


class MediumText(Base):
    __tablename__ = "medium_text"
    __table_args__ = (
        capped("alt", limits.CAPTION),
        capped("caption", limits.CAPTION),
        capped("captions", limits.CAPTIONS),
    )

    medium_id: Mapped[int] = mapped_column(
        ForeignKey("medium.id", ondelete="CASCADE"), primary_key=True
    )
    language: Mapped[TagKey]
    alt: Mapped[Prose]
    caption: Mapped[Prose]
    captions: Mapped[Prose]
    """WebVTT of a recording."""


class Rendition(Base):
    """One prepared size; two media made from equal pictures may share a file."""

    __tablename__ = "rendition"
    __table_args__ = (
        CheckConstraint("width > 0 AND height > 0 AND bytes > 0", name="size_positive"),
    )

    medium_id: Mapped[int] = mapped_column(
        ForeignKey("medium.id", ondelete="CASCADE"), primary_key=True
    )
    width: Mapped[int] = mapped_column(primary_key=True)
    """Pixels."""
    height: Mapped[int]
    file: Mapped[str] = mapped_column(String(69))
    """``<sha256>.webp`` in the workspace's media folder."""
    bytes: Mapped[int]


class Recording(Base):
    """The one file of a video or sound, kept as it came."""

    __tablename__ = "recording"
    __table_args__ = (CheckConstraint("bytes > 0", name="size_positive"),)

    medium_id: Mapped[int] = mapped_column(
        ForeignKey("medium.id", ondelete="CASCADE"), primary_key=True
    )
    file: Mapped[str] = mapped_column(String(69))
    """``<sha256><suffix>`` in the workspace's media folder."""
    bytes: Mapped[int]
    seconds: Mapped[float | None]
    flashes: Mapped[int | None]
    """Of a video, in its worst second; None until it was looked through."""


class RecordMedium(Base):
    """Which medium a record shows, and as what."""

    __tablename__ = "record_medium"
    __table_args__ = (
        word_of("role", ("poster", "gallery", "video", "audio", "sign_language")),
        Index(None, "medium_id"),
    )

    record_id: Mapped[int] = mapped_column(
        ForeignKey("record.id", ondelete="CASCADE"), primary_key=True
    )
    role: Mapped[Name] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, default=0)
    medium_id: Mapped[int] = mapped_column(ForeignKey("medium.id", ondelete="RESTRICT"))
