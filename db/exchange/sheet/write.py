"""A planned sheet written into the workspace: only what changed, one revision a record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from db import tables as t
from db.editing.dossier import Dossier, to_json
from db.editing.history import note
from db.exchange import format as f
from db.exchange.collect import WHOLE, record_part
from db.exchange.sheet.columns import OWN, TEXT_STATUS, TEXTS
from db.exchange.sheet.plan import Change

CHUNK = 500
"""Records in memory at a time; SQLite caps the values of one statement."""


def write(session: Session, changes: Sequence[Change], who: int | None) -> Iterator[int]:
    """Apply changes of which those of one record follow each other.

    Yields, record by record, how many changes are applied.
    """
    category_ids = dict(session.execute(select(t.Category.slug, t.Category.id)).all())
    categories = {key: slug for slug, key in category_ids.items()}
    media = dict(session.execute(select(t.Medium.id, t.Medium.name)).all())
    groups = ((slug, list(each)) for slug, each in groupby(changes, lambda c: c.slug))
    done = 0
    while chunk := dict(islice(groups, CHUNK)):
        rows = {
            row.slug: row
            for row in session.scalars(
                select(t.Record).where(t.Record.slug.in_(chunk)).options(*WHOLE)
            )
        }
        relations = _relations(session, list(rows))
        for slug, each in chunk.items():
            row = rows.get(slug)
            before = None
            if row is not None:
                before = _json(row, relations[slug], categories, media)
            else:
                row = t.Record(slug=slug, status="draft", pinned=False, town="")
            _apply(row, each, category_ids)
            session.add(row)
            after = _json(row, relations[slug], categories, media)
            note(session, who, "record", slug, before=before, after=after)
            done += len(each)
            yield done
        session.flush()
        session.expunge_all()


def _json(
    row: t.Record,
    relations: list[f.RelationPart],
    categories: dict[int, str],
    media: dict[int, str],
) -> str:
    """As a Dossier, which is what staff's undo reads."""
    return to_json(Dossier(record=record_part(row, categories, media), relations=relations))


def _apply(row: t.Record, changes: list[Change], category_ids: dict[str, int]) -> None:
    texts = {text.language: text for text in row.texts}
    for change in changes:
        if change.language:
            if change.language not in texts:
                texts[change.language] = _new_text(row, change.language)
            name = "status" if change.column == TEXT_STATUS else change.column
            setattr(texts[change.language], name, change.after)
            continue
        value = OWN[change.column].read(change.after, change.column)
        if change.column == "categories":
            row.categories = [
                t.RecordCategory(category_id=category_ids[slug], position=position)
                for position, slug in enumerate(value)
            ]
        else:
            setattr(row, change.column, value)
    touched = {change.language for change in changes}
    row.texts = [
        text
        for text in row.texts
        if text.language not in touched or any(getattr(text, column) for column in TEXTS)
    ]


def _new_text(row: t.Record, tag: str) -> t.RecordText:
    """Drafts are not published: a text counts once someone says so."""
    text = t.RecordText(language=tag, title="", teaser="", lead="", body="", status="draft")
    row.texts.append(text)
    return text


def _relations(session: Session, slugs: list[str]) -> dict[str, list[f.RelationPart]]:
    """What each record is the ``from`` of, in the order of ``editing.dossier``."""
    origin, other = aliased(t.Record), aliased(t.Record)
    found: dict[str, list[f.RelationPart]] = defaultdict(list)
    for one, two, kind in session.execute(
        select(origin.slug, other.slug, t.Relation.kind)
        .join(origin, origin.id == t.Relation.from_id)
        .join(other, other.id == t.Relation.to_id)
        .where(origin.slug.in_(slugs))
        .order_by(t.Relation.position, origin.slug, other.slug)
    ):
        found[one].append(f.RelationPart(origin=one, to=two, kind=cast("f.RelationKind", kind)))
    return found
