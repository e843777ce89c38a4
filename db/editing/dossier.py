"""A record as staff edit it: the same value on the desk, in a draft and in the history."""

from __future__ import annotations

import msgspec
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from db import tables as t
from db.errors import WorkspaceFault
from db.exchange import format as f
from db.exchange.apply import apply
from db.exchange.check import checked
from db.exchange.collect import WHOLE, record_part


class Dossier(f.Strict):
    """A record with its relations: those it has itself, and on the way out also the others'."""

    record: f.RecordPart
    relations: list[f.RelationPart] = msgspec.field(default_factory=list)


def load(session: Session, slug: str, *, incoming: bool = False) -> Dossier | None:
    """A record with the relations it is the ``from`` of; with ``incoming`` those to it as well."""
    row = session.scalar(select(t.Record).where(t.Record.slug == slug).options(*WHOLE))
    if row is None:
        return None
    categories = dict(session.execute(select(t.Category.id, t.Category.slug)).all())
    media = dict(session.execute(select(t.Medium.id, t.Medium.name)).all())
    origin, other = aliased(t.Record), aliased(t.Record)
    ends = [t.Relation.from_id == row.id, *([t.Relation.to_id == row.id] if incoming else [])]
    relations = session.execute(
        select(origin.slug, other.slug, t.Relation.kind)
        .join(origin, origin.id == t.Relation.from_id)
        .join(other, other.id == t.Relation.to_id)
        .where(or_(*ends))
        .order_by(t.Relation.position, origin.slug, other.slug)
    )
    parts = [
        msgspec.convert({"from": one, "to": two, "kind": kind}, f.RelationPart)
        for one, two, kind in relations
    ]
    return Dossier(record=record_part(row, categories, media), relations=parts)


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
