"""What published records still lack: texts, alternative texts, reviews. Told before publishing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import limits
from db import tables as t
from db.editing.languages import languages
from db.editing.listing import Listed, listed

TextStatus = Literal["missing", "draft", "needs_review", "reviewed"]


Kind = Literal["flashing", "alt", "captions", "transcript", "credit", "translation", "review"]


class Gap(NamedTuple):
    kind: Kind
    slug: str
    title: str
    languages: tuple[str, ...]
    """Tags in display order; empty where the gap has no language."""


class Hints(NamedTuple):
    """What is no gap, but worth knowing."""

    unreviewed: int = 0
    """Texts that visitors see and that nobody has read through."""
    unsigned: int = 0
    """Records without a video in sign language."""


class BoardRow(NamedTuple):
    """A record on the translation board."""

    slug: str
    title: str
    status: str
    texts: dict[str, TextStatus]
    """By language tag, one for each enabled language."""


def board(session: Session) -> tuple[BoardRow, ...]:
    """Records that are not archived, by languages."""
    tags = [each.tag for each in languages(session) if each.enabled]
    statuses = _statuses(session)
    return tuple(
        BoardRow(
            row.slug,
            row.title,
            row.status,
            {tag: statuses.get((row.slug, tag), "missing") for tag in tags},
        )
        for row in listed(session)
        if row.status != "archived"
    )


def gaps(session: Session, now: datetime | None = None) -> tuple[Gap, ...]:
    """What is missing of what the next edition shows."""
    moment = now or datetime.now(UTC)
    shown = [row for row in listed(session, moment) if row.status == "published"]
    return (*_media(session, shown), *_untranslated(session, shown), *_overdue(shown))


def hints(session: Session, now: datetime | None = None) -> Hints:
    """Of what the next edition shows."""
    shown = {
        row.slug for row in listed(session, now or datetime.now(UTC)) if row.status == "published"
    }
    tags = {each.tag for each in languages(session) if each.enabled}
    statuses = _statuses(session).items()
    waiting = [s for (slug, tag), s in statuses if slug in shown and tag in tags]
    m = t.RecordMedium
    signed = select(t.Record.slug).join(m, m.record_id == t.Record.id)
    found = set(session.scalars(signed.where(m.role == "sign_language")))
    return Hints(waiting.count("needs_review"), len(shown - found))


def _untranslated(session: Session, shown: list[Listed]) -> Iterator[Gap]:
    tags = [each.tag for each in languages(session) if each.enabled]
    statuses = _statuses(session)
    for row in shown:
        lacking = [t for t in tags if statuses.get((row.slug, t), "missing") in LACKING]
        if lacking:
            yield Gap("translation", row.slug, row.title, tuple(lacking))


def _overdue(shown: list[Listed]) -> Iterator[Gap]:
    return (Gap("review", row.slug, row.title, ()) for row in shown if row.due)


def _media(session: Session, shown: list[Listed]) -> Iterator[Gap]:
    """One gap of a kind a record, however many of its media have it."""
    tags = [each.tag for each in languages(session) if each.enabled]
    titles = {row.slug: row.title for row in shown}
    spoken = {pair for pair, status in _statuses(session).items() if status not in LACKING}
    found: dict[tuple[str, Kind], set[str]] = {}
    for used in _used(session):
        if used.slug in titles:
            own = {tag for tag in tags if (used.slug, tag) in spoken}
            for kind, lacking in _lacking(used, own):
                found.setdefault((used.slug, kind), set()).update(lacking)
    for kind in ("flashing", "alt", "captions", "transcript", "credit"):
        for (slug, what), lacking in found.items():
            if what == kind:
                yield Gap(what, slug, titles[slug], tuple(tag for tag in tags if tag in lacking))


class _Used(NamedTuple):
    """A medium as a record shows it."""

    slug: str
    kind: str
    rights: bool
    flashes: int
    signing: bool
    """Shown as sign language alone, which is not heard."""
    alts: set[str]
    captioned: bool


def _used(session: Session) -> Iterator[_Used]:
    m, x = t.RecordMedium, t.MediumText
    alts: dict[int, set[str]] = {}
    captioned: set[int] = set()
    for number, tag, alt, track in session.execute(
        select(x.medium_id, x.language, x.alt, x.captions)
    ):
        if alt:
            alts.setdefault(number, set()).add(tag)
        if track:
            captioned.add(number)
    rows = session.execute(
        select(t.Record.slug, m.medium_id, t.Medium.kind, t.Medium.credit, t.Medium.licence)
        .add_columns(func.min(m.role == "sign_language"), func.max(t.Recording.flashes))
        .join(t.Record, t.Record.id == m.record_id)
        .join(t.Medium, t.Medium.id == m.medium_id)
        .outerjoin(t.Recording, t.Recording.medium_id == m.medium_id)
        # A picture may be the poster and in the gallery.
        .group_by(t.Record.slug, m.medium_id)
        .order_by(t.Record.slug, func.min(m.role), func.min(m.position))
    )
    for slug, number, kind, credit, licence, signing, flashes in rows:
        rights, words = bool(credit and licence), alts.get(number, set())
        yield _Used(slug, kind, rights, flashes or 0, signing, words, number in captioned)


def _lacking(used: _Used, own: set[str]) -> Iterator[tuple[Kind, set[str]]]:
    """What a medium lacks, for visitors who read the record in its own languages."""
    if used.flashes > limits.FLASHES:
        yield "flashing", set()
    if used.kind == "image" and own - used.alts:
        yield "alt", own - used.alts
    if used.kind == "video" and not used.signing and not used.captioned:
        yield "captions", set()
    if used.kind == "audio" and not used.captioned:
        yield "transcript", set()
    if not used.rights:
        yield "credit", set()


def _statuses(session: Session) -> dict[tuple[str, str], TextStatus]:
    x = t.RecordText
    rows = session.execute(
        select(t.Record.slug, x.language, x.status)
        .join(t.Record, t.Record.id == x.record_id)
        .where(x.title != "")
    )
    return {(slug, tag): _known(status) for slug, tag, status in rows}


def _known(status: str) -> TextStatus:
    return "reviewed" if status == "reviewed" else "draft" if status == "draft" else "needs_review"


LACKING = ("missing", "draft")
"""What visitors do not get in that language."""
