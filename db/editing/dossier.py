"""A record as staff edit it: the same value on the desk, in a draft and in the history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from db import tables as t
from db.errors import WorkspaceFault
from db.exchange import format as f
from db.exchange.apply import AT_ONCE, apply
from db.exchange.check import checked
from db.exchange.collect import WHOLE, record_part


class Dossier(f.Strict):
    """A record with its relations: those it has itself, and on the way out also the others'."""

    record: f.RecordPart
    relations: list[f.RelationPart] = msgspec.field(default_factory=list)


def load(session: Session, slug: str, *, incoming: bool = False) -> Dossier | None:
    """A record with the relations it is the ``from`` of; with ``incoming`` those to it as well."""
    return load_many(session, [slug], incoming=incoming).get(slug)


def load_many(
    session: Session, slugs: Sequence[str], *, incoming: bool = False
) -> dict[str, Dossier]:
    """Those of the records that there are, by slug."""
    categories = dict(session.execute(select(t.Category.id, t.Category.slug)).all())
    media = dict(session.execute(select(t.Medium.id, t.Medium.name)).all())
    found: dict[str, Dossier] = {}
    for start in range(0, len(slugs), AT_ONCE):
        some = slugs[start : start + AT_ONCE]
        rows = session.scalars(select(t.Record).where(t.Record.slug.in_(some)).options(*WHOLE))
        for row in rows:
            found[row.slug] = Dossier(record=record_part(row, categories, media))
        for part in _relations(session, some, incoming=incoming):
            for slug in {part.origin, part.to} if incoming else {part.origin}:
                if slug in some and slug in found:
                    found[slug].relations.append(part)
    return found


def _relations(
    session: Session, slugs: Sequence[str], *, incoming: bool
) -> Iterator[f.RelationPart]:
    origin, other = aliased(t.Record), aliased(t.Record)
    ends = [origin.slug.in_(slugs), *([other.slug.in_(slugs)] if incoming else [])]
    relations = session.execute(
        select(origin.slug, other.slug, t.Relation.kind)
        .join(origin, origin.id == t.Relation.from_id)
        .join(other, other.id == t.Relation.to_id)
        .where(or_(*ends))
        .order_by(t.Relation.position, origin.slug, other.slug)
    )
    for one, two, kind in relations:
        yield msgspec.convert({"from": one, "to": two, "kind": kind}, f.RelationPart)


def write(session: Session, dossier: Dossier) -> Dossier:
    """Bring a dossier inside the limits and write it; what was really written.

    Raises LimitExceeded or PackageRefused naming the place.
    """
    package = checked(
        f.Package(format=f.FORMAT, records=[dossier.record], relations=dossier.relations)
    )
    apply(session, package, {})
    return Dossier(record=package.records[0], relations=package.relations)


def to_json(dossier: Dossier) -> str:
    return msgspec.json.encode(dossier).decode()


def from_json(document: str) -> Dossier:
    """Raises WorkspaceFault for one that another version wrote."""
    try:
        return msgspec.json.decode(document, type=Dossier)
    except msgspec.DecodeError as error:
        raise WorkspaceFault(
            f"This earlier state cannot be read ({error}); choose another one."
        ) from error
