"""What published records still lack: texts, alternative texts, reviews. Told before publishing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import tables as t
from db.editing.languages import languages
from db.editing.listing import Listed, listed

TextStatus = Literal["missing", "draft", "needs_review", "reviewed"]


class Gap(NamedTuple):
    kind: Literal["translation", "alt", "review", "credit", "captions"]
    slug: str
    title: str
    languages: tuple[str, ...]
    """Tags in display order; empty where the gap has no language."""


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
    return (*_untranslated(session, shown), *_media(session, shown), *_overdue(shown))


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
    tags = [each.tag for each in languages(session) if each.enabled]
    m, x = t.RecordMedium, t.MediumText
    alts: dict[int, set[str]] = {}
    captions: dict[int, set[str]] = {}
    for number, tag, alt, track in session.execute(
        select(x.medium_id, x.language, x.alt, x.captions)
    ):
        if alt:
            alts.setdefault(number, set()).add(tag)
        if track:
            captions.setdefault(number, set()).add(tag)
    used = session.execute(
        select(t.Record.slug, m.medium_id, t.Medium.kind, t.Medium.credit, t.Medium.licence)
        .add_columns(func.min(m.role == "sign_language"))
        .join(t.Record, t.Record.id == m.record_id)
        .join(t.Medium, t.Medium.id == m.medium_id)
        # A picture may be the poster and in the gallery.
        .group_by(t.Record.slug, m.medium_id)
        .order_by(t.Record.slug, func.min(m.role), func.min(m.position))
    )
    titles = {row.slug: row.title for row in shown}
    for slug, number, kind, credit, licence, signing in used:
        if slug not in titles:
            continue
        title = titles[slug]
        lacking = tuple(tag for tag in tags if tag not in alts.get(number, ()))
        if kind == "image" and lacking:
            yield Gap("alt", slug, title, lacking)
        if kind == "video" and not signing and not captions.get(number):
            yield Gap("captions", slug, title, ())
        if not credit or not licence:
            yield Gap("credit", slug, title, ())


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
