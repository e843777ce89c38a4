"""A workspace as a package: the way back of apply.py."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased, selectinload

from db import tables as t
from db.exchange import format as f

Spoken = TypeVar(
    "Spoken",
    t.CategoryText,
    t.MediumText,
    t.RecordText,
    t.FigureText,
    t.MilestoneText,
    t.PageText,
)

WHOLE = (
    selectinload(t.Record.texts),
    selectinload(t.Record.categories),
    selectinload(t.Record.media),
    selectinload(t.Record.figures).selectinload(t.Figure.texts),
    selectinload(t.Record.milestones).selectinload(t.Milestone.texts),
    selectinload(t.Record.links),
)
"""How a record is loaded with everything that hangs on it."""


def collect(session: Session) -> tuple[f.Package, dict[str, str]]:
    """The package and, for each of its files, the name in the workspace's media folder."""
    media, files = _media(session)
    package = f.Package(
        format=f.FORMAT,
        languages=[
            f.LanguagePart(
                tag=row.tag,
                endonym=row.endonym,
                direction="rtl" if row.direction == "rtl" else "ltr",
                fallback=row.fallback,
                enabled=row.enabled,
            )
            for row in session.scalars(
                select(t.Language).order_by(t.Language.position, t.Language.tag)
            )
        ],
        settings={
            row.key: json.loads(row.value)
            for row in session.scalars(select(t.Setting).order_by(t.Setting.key))
        },
        categories=_categories(session),
        media=media,
        records=_records(session),
        relations=_relations(session),
        pages=_pages(session),
    )
    return package, files


def _categories(session: Session) -> list[f.CategoryPart]:
    c = t.Category
    rows = session.scalars(select(c).options(selectinload(c.texts)).order_by(c.position, c.slug))
    return [
        f.CategoryPart(
            slug=row.slug,
            family=row.family,
            icon=row.icon,
            texts={x.language: f.CategoryText(title=x.title) for x in _sorted(row.texts)},
        )
        for row in rows
    ]


def _media(session: Session) -> tuple[list[f.MediumPart], dict[str, str]]:
    m = t.Medium
    rows = session.scalars(
        select(m)
        .where(m.kind.in_(("image", "video", "audio")))
        .options(selectinload(m.texts), selectinload(m.renditions), selectinload(m.recording))
        .order_by(m.name)
    )
    parts, files = [], {}
    for row in rows:
        stored = row.recording.file if row.recording else row.renditions[-1].file
        file = f"media/{row.name}{Path(stored).suffix}"
        files[file] = stored
        parts.append(
            f.MediumPart(
                name=row.name,
                file=file,
                kind=_literal(row.kind),
                credit=row.credit,
                licence=row.licence,
                focal_x=row.focal_x,
                focal_y=row.focal_y,
                texts={
                    x.language: f.MediumText(alt=x.alt, caption=x.caption, captions=x.captions)
                    for x in _sorted(row.texts)
                },
            )
        )
    return parts, files


def _records(session: Session) -> list[f.RecordPart]:
    r = t.Record
    categories = dict(session.execute(select(t.Category.id, t.Category.slug)).all())
    media = dict(session.execute(select(t.Medium.id, t.Medium.name)).all())
    rows = session.scalars(select(r).options(*WHOLE).order_by(r.slug))
    return [record_part(row, categories, media) for row in rows]


def record_part(row: t.Record, categories: dict[int, str], media: dict[int, str]) -> f.RecordPart:
    """A record loaded with WHOLE; the dictionaries give each id's slug or name."""
    shown = {m.role: media[m.medium_id] for m in reversed(row.media)}
    return f.RecordPart(
        slug=row.slug,
        kind=_literal(row.kind),
        status=_literal(row.status),
        pinned=row.pinned,
        position=row.position,
        family=row.family,
        town=row.town,
        latitude=row.latitude,
        longitude=row.longitude,
        publish_from=_iso(row.publish_from),
        publish_until=_iso(row.publish_until),
        review_by=row.review_by.isoformat() if row.review_by else None,
        categories=[categories[c.category_id] for c in row.categories],
        picture=shown.get("poster"),
        gallery=[media[m.medium_id] for m in row.media if m.role == "gallery"],
        video=shown.get("video"),
        audio=shown.get("audio"),
        sign_language=shown.get("sign_language"),
        texts={
            x.language: f.RecordText(
                title=x.title,
                teaser=x.teaser,
                lead=x.lead,
                body=x.body,
                status=_literal(x.status),
            )
            for x in _sorted(row.texts)
        },
        figures=[
            f.FigurePart(
                value=figure.value,
                unit=figure.unit,
                labels={x.language: x.label for x in _sorted(figure.texts)},
            )
            for figure in row.figures
        ],
        milestones=[
            f.MilestonePart(
                year=milestone.year,
                texts={x.language: x.text for x in _sorted(milestone.texts)},
            )
            for milestone in row.milestones
        ],
        links=[f.LinkPart(url=k.url, label=k.label, confirmed=k.confirmed) for k in row.links],
    )


def _relations(session: Session) -> list[f.RelationPart]:
    origin, other = aliased(t.Record), aliased(t.Record)
    rows = session.execute(
        select(origin.slug, other.slug, t.Relation.kind)
        .join(origin, origin.id == t.Relation.from_id)
        .join(other, other.id == t.Relation.to_id)
        .order_by(t.Relation.position, origin.slug, other.slug, t.Relation.kind)
    )
    return [f.RelationPart(origin=one, to=two, kind=_literal(kind)) for one, two, kind in rows]


def _pages(session: Session) -> list[f.PagePart]:
    rows = session.scalars(select(t.Page).options(selectinload(t.Page.texts)).order_by(t.Page.slug))
    return [
        f.PagePart(
            slug=_literal(row.slug),
            texts={
                x.language: f.PageText(
                    title=x.title, teaser=x.teaser, body=x.body, status=_literal(x.status)
                )
                for x in _sorted(row.texts)
            },
        )
        for row in rows
    ]


def _sorted(texts: list[Spoken]) -> list[Spoken]:
    """By language, so that two exports of the same content are the same bytes."""
    return sorted(texts, key=lambda text: text.language)


def _literal(word: str) -> Any:
    """A word that the table's own check has already held against the format's list."""
    return word


def _iso(value: datetime | None) -> str | None:
    return value.isoformat() if value else None
