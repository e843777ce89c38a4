"""Pictures, videos and sounds of the house: taken in, described, cropped, and put away."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from db import limits
from db import tables as t
from db.durable import sha256
from db.editing.history import note
from db.editing.slugs import slug_of
from db.errors import EditConflict, LimitExceeded, PackageRefused
from db.exchange.pictures import installed
from db.records import Prepare
from db.workspace import Workspace


class Described(NamedTuple):
    """A medium with the words that go with it; texts by language tag."""

    name: str
    kind: str
    """image, video or audio."""
    file: str
    """The smallest rendition, or the recording itself."""
    cutout: bool = False
    focal_x: float = 0.5
    focal_y: float = 0.5
    credit: str = ""
    licence: str = ""
    alts: dict[str, str] = {}  # noqa: RUF012  never changed
    captions: dict[str, str] = {}  # noqa: RUF012
    """WebVTT, of recordings."""
    used: int = 0
    """Records that show it."""


def media(session: Session) -> tuple[Described, ...]:
    """All media by name."""
    m = t.Medium
    uses = t.RecordMedium
    counted = select(uses.medium_id, func.count()).group_by(uses.medium_id)
    counts: dict[int, int] = dict(session.execute(counted).all())
    rows = session.scalars(
        select(m)
        .options(selectinload(m.texts), selectinload(m.renditions), selectinload(m.recording))
        .order_by(m.name)
    )
    return tuple(_described(row, counts.get(row.id, 0)) for row in rows)


def add_picture(workspace: Workspace, who: int, source: Path, prepare: Prepare) -> str:
    """Take a picture in; its name follows from the file's. The same file again is the same medium.

    Raises PackageRefused with the reason when it is no picture that can be shown.
    """
    digest = sha256(source)
    with workspace.session() as session:
        known = session.scalar(select(t.Medium.name).where(t.Medium.source_sha256 == digest))
    if known is not None:
        return known
    with TemporaryDirectory(prefix="picture-") as scratch:
        folder = Path(scratch)
        try:
            picture = prepare(source, folder)
        except ValueError as error:
            raise PackageRefused(str(error)) from error
        with installed(folder, workspace.media), workspace.session() as session:
            row = t.Medium(name=_free_name(session, source), kind="image", source_sha256=digest)
            row.cutout = picture.cutout
            row.renditions = [
                t.Rendition(
                    file=size.file,
                    width=size.width,
                    height=size.height,
                    bytes=(folder / size.file).stat().st_size,
                )
                for size in picture.renditions
            ]
            session.add(row)
            note(session, who, "medium", row.name, before=None, after='"added"')
            return row.name


def describe(workspace: Workspace, who: int, medium: Described) -> None:
    """Store focal point, credit, licence, alternative texts and captions of a medium.

    Raises LimitExceeded naming what is too long or missing: credit and licence are required.
    """
    limits.number(medium.focal_x, 0, 1, "The focal point")
    limits.number(medium.focal_y, 0, 1, "The focal point")
    credit = limits.text(medium.credit, limits.CREDIT, "The credit")
    licence = limits.text(medium.licence, limits.CREDIT, "The licence")
    if not credit or not licence:
        raise LimitExceeded("A medium needs its credit and its licence; type both.")
    with workspace.session() as session:
        row = _row(session, medium.name)
        before = _json(_described(row, 0))
        row.focal_x, row.focal_y = medium.focal_x, medium.focal_y
        row.credit, row.licence = credit, licence
        texts = {text.language: text for text in row.texts}
        for tag in medium.alts | medium.captions:
            text = texts.get(tag)
            if text is None:
                text = t.MediumText(language=tag, alt="", caption="", captions="")
                row.texts.append(text)
            where = f"The alternative text ({tag})"
            text.alt = limits.text(medium.alts.get(tag, text.alt), limits.CAPTION, where)
            text.captions = medium.captions.get(tag, text.captions)
        session.flush()
        after = _json(_described(row, 0))
        if after != before:
            note(session, who, "medium", medium.name, before=before, after=after)


def remove(workspace: Workspace, who: int, name: str) -> None:
    """Forget a medium that no record shows; raises EditConflict while one does."""
    with workspace.session() as session:
        row = _row(session, name)
        if session.scalar(
            select(func.count())
            .select_from(t.RecordMedium)
            .where(t.RecordMedium.medium_id == row.id)
        ):
            raise EditConflict("A record still shows this medium; take it out there first.")
        note(session, who, "medium", name, before=_json(_described(row, 0)), after=None)
        session.delete(row)


def _described(row: t.Medium, used: int) -> Described:
    recording = row.recording
    return Described(
        name=row.name,
        kind=row.kind,
        file=recording.file if recording else row.renditions[0].file if row.renditions else "",
        cutout=row.cutout,
        focal_x=row.focal_x,
        focal_y=row.focal_y,
        credit=row.credit,
        licence=row.licence,
        alts={text.language: text.alt for text in row.texts if text.alt},
        captions={text.language: text.captions for text in row.texts if text.captions},
        used=used,
    )


def _row(session: Session, name: str) -> t.Medium:
    m = t.Medium
    row = session.scalar(
        select(m)
        .where(m.name == name)
        .options(selectinload(m.texts), selectinload(m.renditions), selectinload(m.recording))
    )
    if row is None:
        raise EditConflict("This medium is gone; take it in again.")
    return row


def _free_name(session: Session, source: Path) -> str:
    wished = slug_of(source.stem)
    taken = set(session.scalars(select(t.Medium.name).where(t.Medium.name.startswith(wished))))
    numbered = (wished if n == 1 else f"{wished}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def _json(medium: Described) -> str:
    return msgspec.json.encode(medium._replace(used=0)).decode()
