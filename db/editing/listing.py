"""The staff's list of records: what each is, whether visitors see it, and what it lacks."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t
from db.editing.drafts import drafted
from db.editing.languages import default_language

NO_FAMILY = "earth"


class Listed(NamedTuple):
    slug: str
    title: str
    """In the house's language, else in the first there is, else the slug."""
    kind: str
    status: str
    """draft, published or archived."""
    waiting: bool
    """Published, but outside its time window."""
    due: bool
    """Its review-by date has come."""
    drafted: bool
    """Somebody has typed and not saved."""
    pinned: bool
    position: int | None
    family: str
    picture: str
    """File of the smallest rendition, empty without a picture."""
    cutout: bool


def listed(session: Session, now: datetime | None = None) -> tuple[Listed, ...]:
    """Every record: first those with a place on the start screen, then by title."""
    moment = now or datetime.now(UTC)
    r = t.Record
    titles = _titles(session)
    families = _families(session)
    pictures = _pictures(session)
    open_drafts = drafted(session, "record")
    rows = session.execute(
        select(
            r.id,
            r.slug,
            r.kind,
            r.status,
            r.publish_from,
            r.publish_until,
            r.review_by,
            r.pinned,
            r.position,
            r.family,
        )
    )
    found = []
    for key, slug, kind, status, start, end, review, pinned, position, family in rows:
        early, late = start is not None and start > moment, end is not None and end <= moment
        picture, cutout = pictures.get(key, ("", False))
        found.append(
            Listed(
                slug=slug,
                title=titles.get(key, slug),
                kind=kind,
                status=status,
                waiting=status == "published" and (early or late),
                due=review is not None and review <= moment.date(),
                drafted=slug in open_drafts,
                pinned=pinned,
                position=position,
                family=family or families.get(key, NO_FAMILY),
                picture=picture,
                cutout=cutout,
            )
        )
    return tuple(sorted(found, key=_order))


def matching(rows: tuple[Listed, ...], words: str, status: str = "") -> tuple[Listed, ...]:
    """Rows whose title or slug holds every word, accents and case aside, in the given status."""
    wanted = folded(words).split()
    return tuple(
        row
        for row in rows
        if (not status or row.status == status)
        and all(word in f"{folded(row.title)} {row.slug}" for word in wanted)
    )


def folded(text: str) -> str:
    """For comparing: without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _order(row: Listed) -> tuple[bool, bool, int, str]:
    return not row.pinned, row.position is None, row.position or 0, folded(row.title)


def _titles(session: Session) -> dict[int, str]:
    x, house = t.RecordText, default_language(session)
    found: dict[int, str] = {}
    for key, tag, title in session.execute(
        select(x.record_id, x.language, x.title).where(x.title != "").order_by(x.language)
    ):
        if tag == house or key not in found:
            found[key] = title
    return found


def _families(session: Session) -> dict[int, str]:
    c = t.RecordCategory
    rows = session.execute(
        select(c.record_id, t.Category.family)
        .join(t.Category, t.Category.id == c.category_id)
        .order_by(c.position.desc())
    )
    return {key: family for key, family in rows}  # noqa: C416  rows are no pairs to a type checker


def _pictures(session: Session) -> dict[int, tuple[str, bool]]:
    m = t.RecordMedium
    rows = session.execute(
        select(m.record_id, t.Rendition.file, t.Medium.cutout)
        .join(t.Medium, t.Medium.id == m.medium_id)
        .join(t.Rendition, t.Rendition.medium_id == m.medium_id)
        .where(m.role == "poster")
        .order_by(t.Rendition.width.desc())
    )
    return {key: (file, cutout) for key, file, cutout in rows}
