"""The whole workspace as a package."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db import tables as t
from db.exchange import format as f


def dump(session: Session) -> tuple[f.Package, dict[str, str]]:
    """The package, and for each file in it the name of the workspace picture it is made from:
    the largest rendition, which imports to the same sizes again."""
    files: dict[str, str] = {}
    media = []
    loading = (selectinload(t.Medium.texts), selectinload(t.Medium.renditions))
    for medium in session.scalars(select(t.Medium).options(*loading).order_by(t.Medium.name)):
        if medium.kind == "image" and medium.renditions:
            media.append(_medium(medium))
            files[media[-1].file] = medium.renditions[-1].file
    return (
        f.Package(
            format=f.FORMAT,
            languages=_languages(session),
            settings={
                setting.key: json.loads(setting.value)
                for setting in session.scalars(select(t.Setting).order_by(t.Setting.key))
            },
            categories=_categories(session),
            media=media,
            records=_records(session, {medium.name for medium in media}),
            relations=_relations(session),
            pages=_pages(session),
        ),
        files,
    )


def _languages(session: Session) -> list[f.LanguagePart]:
    rows = session.scalars(select(t.Language).order_by(t.Language.position, t.Language.tag))
    return [
        f.LanguagePart(
            tag=row.tag,
            endonym=row.endonym,
            direction="rtl" if row.direction == "rtl" else "ltr",
            fallback=row.fallback,
            enabled=row.enabled,
        )
        for row in rows
    ]


def _categories(session: Session) -> list[f.CategoryPart]:
    rows = session.scalars(
        select(t.Category)
        .options(selectinload(t.Category.texts))
        .order_by(t.Category.position, t.Category.slug)
    )
    return [
        f.CategoryPart(
            slug=row.slug,
            family=row.family,
            icon=row.icon,
            texts={text.language: f.CategoryText(title=text.title) for text in row.texts},
        )
        for row in rows
    ]


def _medium(medium: t.Medium) -> f.MediumPart:
    return f.MediumPart(
        name=medium.name,
        file=f"media/{medium.name}.webp",
        credit=medium.credit,
        licence=medium.licence,
        focal_x=medium.focal_x,
        focal_y=medium.focal_y,
        texts={x.language: f.MediumText(alt=x.alt, caption=x.caption) for x in medium.texts},
    )


def _records(session: Session, pictures: set[str]) -> list[f.RecordPart]:
    names = dict(session.execute(select(t.Medium.id, t.Medium.name)).all())
    slugs = dict(session.execute(select(t.Category.id, t.Category.slug)).all())
    r = t.Record
    rows = session.scalars(
        select(r)
        .options(
            selectinload(r.texts),
            selectinload(r.categories),
            selectinload(r.media),
            selectinload(r.figures).selectinload(t.Figure.texts),
            selectinload(r.milestones).selectinload(t.Milestone.texts),
            selectinload(r.links),
        )
        .order_by(r.slug)
    )
    parts = []
    for row in rows:
        shown = [names[m.medium_id] for m in row.media if m.role == "poster"]
        picture = next((name for name in shown if name in pictures), None)
        parts.append(_record(row, [slugs[c.category_id] for c in row.categories], picture))
    return parts


def _record(row: t.Record, categories: list[str], picture: str | None) -> f.RecordPart:
    values: Any = {
        name: getattr(row, name)
        for name in ("slug", "kind", "status", "pinned", "position", "family", "town")
    }
    return f.RecordPart(
        **values,
        latitude=row.latitude,
        longitude=row.longitude,
        publish_from=row.publish_from.isoformat() if row.publish_from else None,
        publish_until=row.publish_until.isoformat() if row.publish_until else None,
        review_by=row.review_by.isoformat() if row.review_by else None,
        categories=categories,
        picture=picture,
        texts={text.language: _text(text) for text in row.texts},
        figures=[
            f.FigurePart(
                value=figure.value,
                unit=figure.unit,
                labels={text.language: text.label for text in figure.texts},
            )
            for figure in row.figures
        ],
        milestones=[
            f.MilestonePart(year=m.year, texts={x.language: x.text for x in m.texts})
            for m in row.milestones
        ],
        links=[
            f.LinkPart(url=link.url, label=link.label, confirmed=link.confirmed)
            for link in row.links
        ],
    )


def _text(text: t.RecordText) -> f.RecordText:
    names = ("title", "teaser", "lead", "body", "status")
    values: Any = {name: getattr(text, name) for name in names}
    return f.RecordText(**values)


def _relations(session: Session) -> list[f.RelationPart]:
    slugs = dict(session.execute(select(t.Record.id, t.Record.slug)).all())
    rows: Sequence[Any] = session.scalars(
        select(t.Relation).order_by(t.Relation.position, t.Relation.id)
    ).all()
    return [
        f.RelationPart(origin=slugs[row.from_id], to=slugs[row.to_id], kind=row.kind)
        for row in rows
    ]


def _pages(session: Session) -> list[f.PagePart]:
    texts: dict[Any, dict[str, f.PageText]] = defaultdict(dict)
    for page in session.scalars(select(t.Page).options(selectinload(t.Page.texts))):
        for text in page.texts:
            values: Any = {n: getattr(text, n) for n in ("title", "teaser", "body", "status")}
            texts[page.slug][text.language] = f.PageText(**values)
    return [f.PagePart(slug=slug, texts=found) for slug, found in sorted(texts.items())]
