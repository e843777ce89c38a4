"""What an edition is made of: everything in the workspace that is to be published now."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from db import tables as t
from db.errors import PublishRefused
from db.records import Language, Link
from db.records import Rendition as Size


@dataclass(frozen=True, slots=True)
class Text:
    title: str
    teaser: str
    lead: str
    body: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category, with its titles by language tag."""

    slug: str
    family: str
    icon: str
    titles: dict[str, str]


@dataclass(frozen=True, slots=True)
class Medium:
    name: str
    cutout: bool
    focal_x: float
    focal_y: float
    sizes: list[Size]
    alts: dict[str, str]
    captions: dict[str, str]
    credit: str
    licence: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """A video or sound, with its words by language tag."""

    file: str
    alts: dict[str, str]
    captions: dict[str, str]


@dataclass(slots=True)
class Entry:
    """A record with everything that hangs on it; texts by language tag, drafts left out."""

    slug: str
    kind: str
    pinned: bool
    position: int | None
    family: str | None
    town: str
    place: tuple[float, float] | None
    """Latitude and longitude, WGS84."""
    texts: dict[str, Text]
    categories: list[int] = field(default_factory=list)
    medium: int | None = None
    gallery: list[int] = field(default_factory=list)
    recordings: dict[str, int] = field(default_factory=dict)
    """Media by ``video``, ``audio`` and ``sign_language``."""
    figures: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    milestones: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    related: list[tuple[str, bool, int]] = field(default_factory=list)
    """Kind, whether this record is the relation's ``from``, key of the other record."""


@dataclass(frozen=True, slots=True)
class Source:
    languages: list[Language]
    default: str
    chains: dict[str, tuple[str, ...]]
    """For each language, the languages to look for a text in, in this order."""
    shelves: dict[int, Shelf]
    media: dict[int, Medium]
    recordings: dict[int, Recorded]
    entries: dict[int, Entry]
    pages: dict[str, dict[str, Text]]


def read_source(session: Session, now: datetime) -> Source:
    """Read what is published at ``now``; raises PublishRefused when that is nothing."""
    languages, default, chains = _languages(session)
    entries = _entries(session, now, [language.tag for language in languages])
    if not entries:
        raise PublishRefused("No record is published at this time; set one to published first.")
    return Source(
        languages=languages,
        default=default,
        chains=chains,
        shelves=_shelves(session),
        media=_media(session, {n for e in entries.values() for n in (e.medium, *e.gallery)}),
        recordings=_recordings(
            session, {n for e in entries.values() for n in e.recordings.values()}
        ),
        entries=entries,
        pages=_pages(session, [language.tag for language in languages]),
    )


def chain(tag: str, fallbacks: dict[str, str | None], enabled: list[str]) -> tuple[str, ...]:
    """Languages to look for a text in: the language, its fallbacks, the default, all others.

    ``enabled`` starts with the default language; fallbacks may form a ring.
    """
    order: dict[str, None] = {}
    step: str | None = tag
    while step is not None and step not in order:
        order[step] = None
        step = fallbacks.get(step)
    return tuple(tag for tag in dict.fromkeys([*order, *enabled]) if tag in enabled)


def _languages(session: Session) -> tuple[list[Language], str, dict[str, tuple[str, ...]]]:
    rows = session.scalars(select(t.Language).order_by(t.Language.position, t.Language.tag)).all()
    languages = [
        Language(row.tag, row.endonym, "rtl" if row.direction == "rtl" else "ltr")
        for row in rows
        if row.enabled
    ]
    if not languages:
        raise PublishRefused("No language is enabled; enable one first.")
    tags = [language.tag for language in languages]
    setting = session.get(t.Setting, "default_language")
    wished = json.loads(setting.value) if setting else ""
    default = wished if wished in tags else tags[0]
    fallbacks = {row.tag: row.fallback for row in rows}
    ordered = [default, *tags]
    return languages, default, {tag: chain(tag, fallbacks, ordered) for tag in tags}


def _shelves(session: Session) -> dict[int, Shelf]:
    titles: dict[int, dict[str, str]] = defaultdict(dict)
    for number, tag, title in session.execute(
        select(t.CategoryText.category_id, t.CategoryText.language, t.CategoryText.title)
    ):
        titles[number][tag] = title
    rows = session.scalars(select(t.Category).order_by(t.Category.position, t.Category.slug))
    return {row.id: Shelf(row.slug, row.family, row.icon, titles[row.id]) for row in rows}


def _entries(session: Session, now: datetime, tags: list[str]) -> dict[int, Entry]:
    r = t.Record
    shown = (
        select(r.id)
        .where(r.status == "published")
        .where(or_(r.publish_from.is_(None), r.publish_from <= now))
        .where(or_(r.publish_until.is_(None), r.publish_until > now))
    )
    texts: dict[int, dict[str, Text]] = defaultdict(dict)
    x = t.RecordText
    for key, tag, *fields in session.execute(
        select(x.record_id, x.language, x.title, x.teaser, x.lead, x.body)
        .where(x.status != "draft", x.title != "", x.language.in_(tags))
        .where(x.record_id.in_(shown))
    ):
        texts[key][tag] = Text(*fields)
    columns = (r.id, r.slug, r.kind, r.pinned, r.position, r.family, r.town)
    entries = {}
    for key, slug, kind, pinned, position, family, town, latitude, longitude in session.execute(
        select(*columns, r.latitude, r.longitude).where(r.id.in_(shown))
    ):
        if texts[key]:
            place = None if latitude is None or longitude is None else (latitude, longitude)
            entries[key] = Entry(slug, kind, pinned, position, family, town, place, texts[key])
    _add_placement(session, entries)
    _add_figures(session, entries)
    _add_milestones(session, entries)
    _add_relations(session, entries)
    return entries


def _add_placement(session: Session, entries: dict[int, Entry]) -> None:
    c, m, k = t.RecordCategory, t.RecordMedium, t.Link
    for key, category in session.execute(
        select(c.record_id, c.category_id).order_by(c.record_id, c.position, c.category_id)
    ):
        if key in entries:
            entries[key].categories.append(category)
    for key, medium in session.execute(
        select(m.record_id, m.medium_id).where(m.role == "poster").order_by(m.position.desc())
    ):
        if key in entries:
            entries[key].medium = medium
    for key, role, medium in session.execute(
        select(m.record_id, m.role, m.medium_id)
        .where(m.role != "poster")
        .order_by(m.record_id, m.role, m.position)
    ):
        if key in entries and role == "gallery":
            entries[key].gallery.append(medium)
        elif key in entries:
            entries[key].recordings[role] = medium
    for key, url, label in session.execute(
        select(k.record_id, k.url, k.label).where(k.confirmed).order_by(k.position, k.id)
    ):
        if key in entries:
            entries[key].links.append(Link(url, label))


def _add_figures(session: Session, entries: dict[int, Entry]) -> None:
    f, x = t.Figure, t.FigureText
    labels = _by_key(session, select(x.figure_id, x.language, x.label))
    for number, key, value, unit in session.execute(
        select(f.id, f.record_id, f.value, f.unit).order_by(f.position, f.id)
    ):
        if key in entries:
            # A number and its unit never stand on two lines.
            shown = f"{value}\N{NO-BREAK SPACE}{unit}" if unit else value
            entries[key].figures.append((shown, labels[number]))


def _add_milestones(session: Session, entries: dict[int, Entry]) -> None:
    m, x = t.Milestone, t.MilestoneText
    texts = _by_key(session, select(x.milestone_id, x.language, x.text))
    for number, key, year in session.execute(
        select(m.id, m.record_id, m.year).order_by(m.year, m.position, m.id)
    ):
        if key in entries:
            entries[key].milestones.append((year, texts[number]))


def _add_relations(session: Session, entries: dict[int, Entry]) -> None:
    r = t.Relation
    for one, other, kind in session.execute(
        select(r.from_id, r.to_id, r.kind).order_by(r.position, r.id)
    ):
        if one in entries and other in entries:
            entries[one].related.append((kind, True, other))
            entries[other].related.append((kind, False, one))


def _media(session: Session, used: Iterable[int | None]) -> dict[int, Medium]:
    wanted = set(used)
    sizes: dict[int, list[Size]] = defaultdict(list)
    s, x, m = t.Rendition, t.MediumText, t.Medium
    for key, file, width, height in session.execute(
        select(s.medium_id, s.file, s.width, s.height).order_by(s.width)
    ):
        sizes[key].append(Size(file, width, height))
    alts = _by_key(session, select(x.medium_id, x.language, x.alt))
    captions = _by_key(session, select(x.medium_id, x.language, x.caption))
    columns = (m.id, m.name, m.cutout, m.focal_x, m.focal_y, m.credit, m.licence)
    return {
        key: Medium(name, cutout, x, y, sizes[key], alts[key], captions[key], credit, licence)
        for key, name, cutout, x, y, credit, licence in session.execute(
            select(*columns).where(m.kind == "image")
        )
        if key in wanted and sizes[key]
    }


def _recordings(session: Session, used: set[int]) -> dict[int, Recorded]:
    x, r = t.MediumText, t.Recording
    alts = _by_key(session, select(x.medium_id, x.language, x.alt))
    captions = _by_key(session, select(x.medium_id, x.language, x.captions))
    return {
        key: Recorded(file, alts[key], captions[key])
        for key, file in session.execute(select(r.medium_id, r.file))
        if key in used
    }


def _pages(session: Session, tags: list[str]) -> dict[str, dict[str, Text]]:
    p, x = t.Page, t.PageText
    pages: dict[str, dict[str, Text]] = defaultdict(dict)
    for slug, tag, title, teaser, body in session.execute(
        select(p.slug, x.language, x.title, x.teaser, x.body)
        .join(x, x.page_id == p.id)
        .where(x.status != "draft", x.title != "", x.language.in_(tags))
    ):
        pages[slug][tag] = Text(title, teaser, "", body)
    return pages


def _by_key(session: Session, statement: Select[int, str, str]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = defaultdict(dict)
    for key, tag, text in session.execute(statement):
        if text:
            found[key][tag] = text
    return found
