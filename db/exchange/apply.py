"""A checked package written into the workspace: what has the same name is replaced."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, selectinload

from db import tables as t
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.check import day, moment
from db.exchange.collect import WHOLE
from db.records import KeptRecording, PreparedPicture

AT_ONCE = 500
"""Values of one statement; SQLite caps them."""
ROLES = {
    "poster": ("image", "picture"),
    "gallery": ("image", "gallery"),
    "video": ("video", "video"),
    "audio": ("audio", "audio"),
    "sign_language": ("video", "sign_language"),
}
"""What a record shows a medium as: the medium's kind and the field that names it or them."""


@dataclass(frozen=True, slots=True)
class Image:
    """A package's picture, prepared or found again in the workspace."""

    source_sha256: str
    picture: PreparedPicture
    sizes: tuple[int, ...]
    """Bytes of each rendition, in the order of ``picture.renditions``."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A package's video or sound, kept as it came."""

    source_sha256: str
    recording: KeptRecording
    bytes: int


def apply(session: Session, package: f.Package, files: Mapping[str, Image | Recorded]) -> None:
    """Write the package; ``files`` has one for each medium's name.

    Raises PackageRefused when it refers to something that neither it nor the workspace has.
    """
    _languages(session, package.languages)
    for key, value in package.settings.items():
        session.merge(t.Setting(key=key, value=json.dumps(value)))
    session.flush()
    tags = set(session.scalars(select(t.Language.tag)))
    _check_tags(package, tags)
    _categories(session, package.categories)
    _media(session, package.media, files)
    _pages(session, package.pages)
    session.flush()
    _records(session, package.records)
    session.flush()
    _relations(session, package)
    session.flush()


def _languages(session: Session, parts: list[f.LanguagePart]) -> None:
    existing = {row.tag: row for row in session.scalars(select(t.Language))}
    known = {*existing, *(part.tag for part in parts)}
    for position, part in enumerate(parts):
        row = existing.get(part.tag) or t.Language(tag=part.tag)
        row.endonym, row.direction = part.endonym, part.direction
        row.enabled, row.position = part.enabled, position
        session.add(row)
    session.flush()
    for part in parts:  # after all exist: two may fall back on each other
        if part.fallback is not None and part.fallback not in known:
            raise _unknown(f"Language {part.tag}", "language", part.fallback)
        session.get_one(t.Language, part.tag).fallback = part.fallback
    others = [row for tag, row in existing.items() if tag not in {p.tag for p in parts}]
    for position, row in enumerate(sorted(others, key=lambda row: row.position), len(parts)):
        row.position = position


def _check_tags(package: f.Package, tags: set[str]) -> None:
    named: list[tuple[str, Iterable[str]]] = []
    named += [(f"Category {part.slug}", part.texts) for part in package.categories]
    named += [(f"Medium {part.name}", part.texts) for part in package.media]
    named += [(f"Page {part.slug}", part.texts) for part in package.pages]
    for record in package.records:
        name = f"Record {record.slug}"
        named.append((name, record.texts))
        named += [(name, figure.labels) for figure in record.figures]
        named += [(name, milestone.texts) for milestone in record.milestones]
    for name, found in named:
        for tag in found:
            if tag not in tags:
                raise _unknown(name, "language", tag)
    default = package.settings.get("default_language")
    if default is not None and default not in tags:
        raise _unknown("Setting default_language", "language", str(default))


def _categories(session: Session, parts: list[f.CategoryPart]) -> None:
    rows = session.scalars(select(t.Category).options(selectinload(t.Category.texts)))
    existing = {row.slug: row for row in rows}
    for position, part in enumerate(parts):
        row = existing.pop(part.slug, None) or t.Category(slug=part.slug)
        row.family, row.icon, row.position = part.family, part.icon, position
        row.texts = [
            t.CategoryText(language=tag, title=text.title) for tag, text in part.texts.items()
        ]
        session.add(row)
    others = sorted(existing.values(), key=lambda row: row.position)
    for position, row in enumerate(others, len(parts)):
        row.position = position


def _media(
    session: Session, parts: list[f.MediumPart], files: Mapping[str, Image | Recorded]
) -> None:
    m = t.Medium
    rows = session.scalars(
        select(m).options(
            selectinload(m.texts), selectinload(m.renditions), selectinload(m.recording)
        )
    )
    existing = {row.name: row for row in rows}
    for part in parts:
        row = existing.get(part.name) or m(name=part.name, kind=part.kind)
        if row.kind != part.kind:
            raise PackageRefused(f"Medium {part.name} is of another kind here; rename it.")
        _put_file(row, files[part.name])
        row.focal_x, row.focal_y = part.focal_x, part.focal_y
        row.credit, row.licence = part.credit, part.licence
        row.texts = [
            t.MediumText(language=tag, alt=text.alt, caption=text.caption, captions=text.captions)
            for tag, text in part.texts.items()
        ]
        session.add(row)


def _put_file(row: t.Medium, file: Image | Recorded) -> None:
    row.source_sha256 = file.source_sha256
    if isinstance(file, Recorded):
        kept = row.recording or t.Recording()
        if kept.file != file.recording.file:
            kept.flashes = None
        kept.file, kept.bytes, kept.seconds = (
            file.recording.file,
            file.bytes,
            file.recording.seconds,
        )
        row.recording = kept
        return
    row.cutout = file.picture.cutout
    row.renditions = [
        t.Rendition(file=size.file, width=size.width, height=size.height, bytes=count)
        for size, count in zip(file.picture.renditions, file.sizes, strict=True)
    ]


def _pages(session: Session, parts: list[f.PagePart]) -> None:
    existing = {
        row.slug: row for row in session.scalars(select(t.Page).options(selectinload(t.Page.texts)))
    }
    for part in parts:
        row = existing.get(part.slug) or t.Page(slug=part.slug)
        row.texts = [
            t.PageText(
                language=tag,
                title=text.title,
                teaser=text.teaser,
                body=text.body,
                status=text.status,
            )
            for tag, text in part.texts.items()
        ]
        session.add(row)


def _records(session: Session, parts: list[f.RecordPart]) -> None:
    r = t.Record
    wanted = [part.slug for part in parts]
    existing = {
        row.slug: row
        for start in range(0, len(wanted), AT_ONCE)
        for row in session.scalars(
            select(r).options(*WHOLE).where(r.slug.in_(wanted[start : start + AT_ONCE]))
        )
    }
    categories = dict(session.execute(select(t.Category.slug, t.Category.id)).all())
    media = _media_ids(session)
    for part in parts:
        row = existing.get(part.slug) or r(slug=part.slug)
        _fill(row, part)
        for slug in part.categories:
            if slug not in categories:
                raise _unknown(f"Record {part.slug}", "category", slug)
        row.categories = [
            t.RecordCategory(category_id=categories[slug], position=position)
            for position, slug in enumerate(part.categories)
        ]
        row.media = list(_shown(part, media))
        session.add(row)


def _media_ids(session: Session) -> dict[tuple[str, str], int]:
    """By kind and name."""
    m = t.Medium
    rows = session.execute(select(m.kind, m.name, m.id))
    return {(kind, name): number for kind, name, number in rows}


def _shown(part: f.RecordPart, media: dict[tuple[str, str], int]) -> Iterator[t.RecordMedium]:
    for role, (kind, what) in ROLES.items():
        named: str | list[str] | None = getattr(part, what)
        for position, name in enumerate([named] if isinstance(named, str) else named or []):
            if (kind, name) not in media:
                raise _unknown(f"Record {part.slug}", what, name)
            yield t.RecordMedium(role=role, position=position, medium_id=media[kind, name])


def _fill(row: t.Record, part: f.RecordPart) -> None:
    name = f"Record {part.slug}"
    row.kind, row.status, row.pinned = part.kind, part.status, part.pinned
    row.position, row.family = part.position, part.family
    row.town, row.latitude, row.longitude = part.town, part.latitude, part.longitude
    row.publish_from = moment(part.publish_from, f"{name}, publish_from")
    row.publish_until = moment(part.publish_until, f"{name}, publish_until")
    row.review_by = day(part.review_by, f"{name}, review_by")
    row.texts = [
        t.RecordText(
            language=tag,
            title=text.title,
            teaser=text.teaser,
            lead=text.lead,
            body=text.body,
            status=text.status,
        )
        for tag, text in part.texts.items()
    ]
    row.figures = [
        t.Figure(
            position=position,
            value=figure.value,
            unit=figure.unit,
            texts=[t.FigureText(language=tag, label=s) for tag, s in figure.labels.items()],
        )
        for position, figure in enumerate(part.figures)
    ]
    row.milestones = [
        t.Milestone(
            position=position,
            year=milestone.year,
            texts=[t.MilestoneText(language=tag, text=s) for tag, s in milestone.texts.items()],
        )
        for position, milestone in enumerate(part.milestones)
    ]
    row.links = [
        t.Link(position=position, url=link.url, label=link.label, confirmed=link.confirmed)
        for position, link in enumerate(part.links)
    ]


def _relations(session: Session, package: f.Package) -> None:
    ids = dict(session.execute(select(t.Record.slug, t.Record.id)).all())
    mentioned = [ids[part.slug] for part in package.records]
    for start in range(0, len(mentioned), AT_ONCE):
        session.execute(
            delete(t.Relation).where(t.Relation.from_id.in_(mentioned[start : start + AT_ONCE]))
        )
    rows = session.execute(select(t.Relation.from_id, t.Relation.to_id, t.Relation.kind))
    there = set(rows)
    for position, part in enumerate(package.relations):
        for slug in (part.origin, part.to):
            if slug not in ids:
                raise _unknown(f"Relation {part.origin} {part.kind} {part.to}", "record", slug)
        if (ids[part.origin], ids[part.to], part.kind) not in there:
            session.add(
                t.Relation(
                    from_id=ids[part.origin],
                    to_id=ids[part.to],
                    kind=part.kind,
                    position=position,
                )
            )


def _unknown(where: str, what: str, name: str) -> PackageRefused:
    return PackageRefused(f"{where} refers to the {what} {name[:90]!r}, which is missing; add it.")
