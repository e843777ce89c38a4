"""What the workspace holds, as cells: an export writes them, an import is held against them."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import tables as t
from db.errors import PackageRefused
from db.exchange.sheet.columns import OWN, SCALARS, TEXT_STATUS, TEXTS

Cells = dict[str, str]
"""Column to cell."""


class Stored(NamedTuple):
    shown: tuple[str, ...]
    """Enabled languages, in the order the visitor sees them."""
    default: str
    """The language in whose rows the columns of the record itself are filled."""
    languages: frozenset[str]
    """All of them, also those that are not enabled."""
    categories: frozenset[str]
    own: dict[str, Cells]
    """By slug, the columns of OWN."""
    texts: dict[tuple[str, str], Cells]
    """By slug and language, the columns of TEXTS and TEXT_STATUS; those that exist."""


def read_stored(session: Session) -> Stored:
    """Read all records in bulk; raises PackageRefused when no language is enabled."""
    order = (t.Language.position, t.Language.tag)
    languages = session.execute(select(t.Language.tag, t.Language.enabled).order_by(*order)).all()
    shown = tuple(tag for tag, enabled in languages if enabled)
    if not shown:
        raise PackageRefused("No language is enabled; enable one first.")
    setting = session.get(t.Setting, "default_language")
    wished = json.loads(setting.value) if setting else ""
    return Stored(
        shown=shown,
        default=wished if wished in shown else shown[0],
        languages=frozenset(tag for tag, _ in languages),
        categories=frozenset(session.scalars(select(t.Category.slug))),
        own=_own(session),
        texts=_texts(session),
    )


def _own(session: Session) -> dict[str, Cells]:
    placed = defaultdict(list)
    for key, slug in session.execute(
        select(t.RecordCategory.record_id, t.Category.slug)
        .join(t.Category, t.Category.id == t.RecordCategory.category_id)
        .order_by(t.RecordCategory.record_id, t.RecordCategory.position)
    ):
        placed[key].append(slug)
    forms = [OWN[name] for name in SCALARS]
    found = {}
    for key, slug, *values in session.execute(
        select(t.Record.id, t.Record.slug, *SCALARS.values())
    ):
        shown = (form.show(value) for form, value in zip(forms, values, strict=True))
        cells = dict(zip(SCALARS, shown, strict=True))
        found[slug] = cells | {"categories": OWN["categories"].show(placed[key])}
    return found


def _texts(session: Session) -> dict[tuple[str, str], Cells]:
    x = t.RecordText
    names = (*TEXTS, TEXT_STATUS)
    rows = session.execute(
        select(t.Record.slug, x.language, x.title, x.teaser, x.lead, x.body, x.status).join(
            x, x.record_id == t.Record.id
        )
    )
    return {(slug, tag): dict(zip(names, cells, strict=True)) for slug, tag, *cells in rows}
