"""A checked package into the workspace: by name, in one transaction, all or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db import tables as t
from db.durable import sha256
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.archive import regular
from db.exchange.check import day, moment
from db.records import Prepare


def load(session: Session, package: f.Package, folder: Path, media: Path, prepare: Prepare) -> None:
    """Write everything the package mentions; raises PackageRefused for a name nobody has."""
    _languages(session, package.languages)
    for key, value in package.settings.items():
        session.merge(t.Setting(key=key, value=json.dumps(value)))
    known = set(session.scalars(select(t.Language.tag)))
    _known_tags(package, known)
    for place, category in enumerate(package.categories):
        _category(session, category, place)
    for medium in package.media:
        _medium(session, medium, folder, media, prepare)
    categories = _ids(session, t.Category.slug, t.Category.id)
    pictures = _ids(session, t.Medium.name, t.Medium.id)
    for record in package.records:
        _record(session, record, categories, pictures)
    _relations(session, package)
    for page in package.pages:
        _page(session, page)


def _ids(session: Session, name: Any, key: Any) -> dict[str, int]:
    return dict(session.execute(select(name, key)).all())


def _languages(session: Session, parts: Iterable[f.LanguagePart]) -> None:
    parts = list(parts)
    for place, part in enumerate(parts):
        language = session.get(t.Language, part.tag) or t.Language(tag=part.tag)
        language.endonym, language.direction = part.endonym, part.direction
        language.enabled, language.position = part.enabled, place
        session.add(language)
    session.flush()
    for part in parts:
        if part.fallback is not None and session.get(t.Language, part.fallback) is None:
            raise PackageRefused(
                f"Language {part.tag} falls back to {part.fallback!r}, which is missing; add it."
            )
        session.get_one(t.Language, part.tag).fallback = part.fallback


def _known_tags(package: f.Package, known: set[str]) -> None:
    def texts() -> Iterable[tuple[str, Mapping[str, Any]]]:
        yield from ((f"Category {c.slug}", c.texts) for c in package.categories)
        yield from ((f"Medium {m.name}", m.texts) for m in package.media)
        yield from ((f"Page {p.slug}", p.texts) for p in package.pages)
        for record in package.records:
            name = f"Record {record.slug}"
            yield name, record.texts
            yield from ((name, figure.labels) for figure in record.figures)
            yield from ((name, milestone.texts) for milestone in record.milestones)

    for name, tags in texts():
        for tag in tags:
            if tag not in known:
                raise PackageRefused(f"{name} has a text in {tag!r:.40}; add that language first.")


def _category(session: Session, part: f.CategoryPart, place: int) -> None:
    category = session.scalar(select(t.Category).where(t.Category.slug == part.slug))
    category = category or t.Category(slug=part.slug)
    category.family, category.icon, category.position = part.family, part.icon, place
    session.add(category)
    session.flush()
    session.execute(delete(t.CategoryText).where(t.CategoryText.category_id == category.id))
    session.add_all(
        t.CategoryText(category_id=category.id, language=tag, title=text.title)
        for tag, text in part.texts.items()
    )


def _medium(
    session: Session, part: f.MediumPart, folder: Path, media: Path, prepare: Prepare
) -> None:
    source = regular(folder, part.file)
    digest = sha256(source)
    medium = session.scalar(select(t.Medium).where(t.Medium.name == part.name))
    if medium is None or medium.source_sha256 != digest:
        medium = medium or t.Medium(name=part.name, kind="image")
        _prepare(session, medium, source, digest, media, prepare)
    medium.focal_x, medium.focal_y = part.focal_x, part.focal_y
    medium.credit, medium.licence = part.credit, part.licence
    session.flush()
    session.execute(delete(t.MediumText).where(t.MediumText.medium_id == medium.id))
    session.add_all(
        t.MediumText(medium_id=medium.id, language=tag, alt=text.alt, caption=text.caption)
        for tag, text in part.texts.items()
    )


def _prepare(
    session: Session, medium: t.Medium, source: Path, digest: str, media: Path, prepare: Prepare
) -> None:
    try:
        ready = prepare(source, media)
    except ValueError as error:
        raise PackageRefused(str(error)) from error
    medium.source_sha256, medium.cutout = digest, ready.cutout
    session.add(medium)
    session.flush()
    session.execute(delete(t.Rendition).where(t.Rendition.medium_id == medium.id))
    session.add_all(
        t.Rendition(
            medium_id=medium.id,
            width=size.width,
            height=size.height,
            file=size.file,
            bytes=(media / size.file).stat().st_size,
        )
        for size in ready.renditions
    )


def _record(
    session: Session, part: f.RecordPart, categories: dict[str, int], pictures: dict[str, int]
) -> None:
    name = f"Record {part.slug}"
    record = session.scalar(select(t.Record).where(t.Record.slug == part.slug))
    record = record or t.Record(slug=part.slug)
    for column in ("kind", "status", "pinned", "position", "family", "town"):
        setattr(record, column, getattr(part, column))
    record.latitude, record.longitude = part.latitude, part.longitude
    record.publish_from = moment(part.publish_from, name)
    record.publish_until = moment(part.publish_until, name)
    record.review_by = day(part.review_by, name)
    session.add(record)
    session.flush()
    poster = (t.RecordMedium.record_id == record.id) & (t.RecordMedium.role == "poster")
    session.execute(delete(t.RecordMedium).where(poster))
    for table in (t.RecordText, t.RecordCategory, t.Figure, t.Milestone, t.Link):
        session.execute(delete(table).where(table.record_id == record.id))
    if part.picture is not None:
        medium = _named(pictures, part.picture, f"{name} shows the medium")
        session.add(t.RecordMedium(record_id=record.id, role="poster", medium_id=medium))
    session.add_all(_children(part, record.id, categories))


def _children(part: f.RecordPart, record: int, categories: dict[str, int]) -> Iterable[t.Base]:
    for place, slug in enumerate(part.categories):
        category = _named(categories, slug, f"Record {part.slug} is in the category")
        yield t.RecordCategory(record_id=record, category_id=category, position=place)
    for tag, text in part.texts.items():
        yield t.RecordText(
            record_id=record,
            language=tag,
            title=text.title,
            teaser=text.teaser,
            lead=text.lead,
            body=text.body,
            status=text.status,
        )
    for place, figure in enumerate(part.figures):
        labels = [t.FigureText(language=tag, label=label) for tag, label in figure.labels.items()]
        yield t.Figure(
            record_id=record, position=place, value=figure.value, unit=figure.unit, texts=labels
        )
    for place, milestone in enumerate(part.milestones):
        texts = [t.MilestoneText(language=tag, text=text) for tag, text in milestone.texts.items()]
        yield t.Milestone(record_id=record, position=place, year=milestone.year, texts=texts)
    for place, link in enumerate(part.links):
        yield t.Link(
            record_id=record,
            position=place,
            url=link.url,
            label=link.label,
            confirmed=link.confirmed,
        )


def _relations(session: Session, package: f.Package) -> None:
    records = _ids(session, t.Record.slug, t.Record.id)
    renewed = [records[part.slug] for part in package.records]
    for start in range(0, len(renewed), 500):  # SQLite takes a limited number of values
        some = renewed[start : start + 500]
        session.execute(delete(t.Relation).where(t.Relation.from_id.in_(some)))
    for place, part in enumerate(package.relations):
        one = _named(records, part.origin, "A relation starts at the record")
        other = _named(records, part.to, "A relation leads to the record")
        same = (t.Relation.from_id == one) & (t.Relation.to_id == other)
        session.execute(delete(t.Relation).where(same & (t.Relation.kind == part.kind)))
        session.add(t.Relation(from_id=one, to_id=other, kind=part.kind, position=place))


def _page(session: Session, part: f.PagePart) -> None:
    page = session.scalar(select(t.Page).where(t.Page.slug == part.slug)) or t.Page(slug=part.slug)
    session.add(page)
    session.flush()
    session.execute(delete(t.PageText).where(t.PageText.page_id == page.id))
    session.add_all(
        t.PageText(
            page_id=page.id,
            language=tag,
            title=text.title,
            teaser=text.teaser,
            body=text.body,
            status=text.status,
        )
        for tag, text in part.texts.items()
    )


def _named(ids: dict[str, int], name: str, what: str) -> int:
    if name not in ids:
        raise PackageRefused(f"{what} {name!r:.90}, which is missing; add it or remove the name.")
    return ids[name]
