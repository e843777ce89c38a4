"""Pictures, videos and sounds of the house: taken in, described, cropped, and put away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, selectinload

from db import limits
from db import tables as t
from db.durable import full_disk_reported, sha256
from db.editing.history import note
from db.editing.slugs import slug_of
from db.errors import EditConflict, LimitExceeded, PackageRefused
from db.exchange.pictures import installed, recorded
from db.records import KeptRecording, Prepare
from db.workspace import Workspace

LARGE = 1280
"""Pixels of the picture that staff look at closely."""


class Described(NamedTuple):
    """A medium with the words that go with it; texts by language tag."""

    name: str
    kind: str
    """image, video or audio."""
    file: str
    """The smallest rendition, or the recording itself."""
    large: str = ""
    """The rendition for a detail view, empty of a recording."""
    cutout: bool = False
    focal_x: float = 0.5
    focal_y: float = 0.5
    credit: str = ""
    licence: str = ""
    alts: dict[str, str] = {}  # noqa: RUF012  never changed
    captions: dict[str, str] = {}  # noqa: RUF012
    """WebVTT, of recordings."""
    legends: dict[str, str] = {}  # noqa: RUF012
    """Lines that stand below a picture."""
    seconds: float | None = None
    """Of a recording that says how long it is."""
    used: int = 0
    """Records that show it."""
    flashes: int | None = None
    """Of a video, in its worst second; None while nobody has looked."""
    signing: bool = False
    """A video that records show as their sign language alone: it needs no captions."""


def media(session: Session) -> tuple[Described, ...]:
    """All media by name."""
    m = t.Medium
    u = t.RecordMedium
    signing = func.min(u.role == "sign_language")
    counted = select(u.medium_id, func.count(u.record_id.distinct()), signing)
    uses = {
        number: (count, bool(signs))
        for number, count, signs in session.execute(counted.group_by(u.medium_id))
    }
    rows = session.scalars(
        select(m)
        .options(selectinload(m.texts), selectinload(m.renditions), selectinload(m.recording))
        .order_by(m.name)
    )
    found = []
    for row in rows:
        used, signs = uses.get(row.id, (0, False))
        found.append(_described(row)._replace(used=used, signing=signs))
    return tuple(found)


def shown_by(session: Session, name: str) -> tuple[str, ...]:
    """Slugs of the records that show a medium."""
    r, m, x = t.Record, t.Medium, t.RecordMedium
    return tuple(
        session.scalars(
            select(r.slug)
            .join(x, x.record_id == r.id)
            .join(m, m.id == x.medium_id)
            .where(m.name == name)
            .distinct()
            .order_by(r.slug)
        )
    )


def posters(session: Session) -> dict[str, str]:
    """Name of each record's poster by the record's slug."""
    r, m, x = t.Record, t.Medium, t.RecordMedium
    rows = session.execute(
        select(r.slug, m.name)
        .join(x, x.record_id == r.id)
        .join(m, m.id == x.medium_id)
        .where(x.role == "poster")
        .order_by(x.position.desc())
    )
    return {slug: name for slug, name in rows}  # noqa: C416  rows are no pairs to a type checker


def add_picture(workspace: Workspace, who: int, source: Path, prepare: Prepare) -> str:
    """Take a picture in; its name follows from the file's. The same file again is the same medium.

    Raises PackageRefused with the reason when it is no picture that can be shown.
    """
    digest = sha256(source)
    known = _known(workspace, digest)
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


def add_recording(
    workspace: Workspace, who: int, source: Path, keep: Callable[[Path, Path], KeptRecording]
) -> str:
    """Take a video or sound in as it is; the same file again is the same medium.

    Raises PackageRefused with the reason when it is no recording that can be played.
    """
    with TemporaryDirectory(prefix="recording-") as scratch:
        folder = Path(scratch)
        try:
            with full_disk_reported(folder):
                kept = keep(source, folder)
        except ValueError as error:
            raise PackageRefused(str(error)) from error
        file = recorded(kept, folder)
        known = _known(workspace, file.source_sha256)
        if known is not None:
            return known
        with installed(folder, workspace.media), workspace.session() as session:
            row = t.Medium(
                name=_free_name(session, source), kind=kept.kind, source_sha256=file.source_sha256
            )
            row.recording = t.Recording(file=kept.file, bytes=file.bytes, seconds=kept.seconds)
            session.add(row)
            note(session, who, "medium", row.name, before=None, after='"added"')
            return row.name


def unwatched(session: Session) -> tuple[str, ...]:
    """Files of videos that nobody has looked through for flashes."""
    m, r = t.Medium, t.Recording
    found = select(r.file).join(m, m.id == r.medium_id).where(m.kind == "video")
    return tuple(session.scalars(found.where(r.flashes.is_(None)).order_by(m.name).distinct()))


def watched(workspace: Workspace, file: str, flashes: int) -> None:
    """Store how often a video flashes in its worst second."""
    with workspace.session() as session:
        session.execute(update(t.Recording).where(t.Recording.file == file).values(flashes=flashes))


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
        before = _json(_described(row))
        row.focal_x, row.focal_y = medium.focal_x, medium.focal_y
        row.credit, row.licence = credit, licence
        texts = {text.language: text for text in row.texts}
        told = (medium.alts, medium.captions, medium.legends)
        for tag in texts.keys() | {tag for by_tag in told for tag in by_tag}:
            text = texts.get(tag)
            if text is None:
                text = t.MediumText(language=tag, alt="", caption="", captions="")
                row.texts.append(text)
            where = f"The alternative text ({tag})"
            text.alt = limits.text(medium.alts.get(tag, ""), limits.CAPTION, where)
            where = f"The line below the picture ({tag})"
            text.caption = limits.text(medium.legends.get(tag, ""), limits.CAPTION, where)
            text.captions = medium.captions.get(tag, "")
            if len(text.captions) > limits.CAPTIONS:
                raise LimitExceeded(f"The captions ({tag}) are too long; shorten them.")
        session.flush()
        after = _json(_described(row))
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
        note(session, who, "medium", name, before=_json(_described(row)), after=None)
        session.delete(row)


def _described(row: t.Medium) -> Described:
    recording = row.recording
    return Described(
        name=row.name,
        kind=row.kind,
        file=recording.file if recording else row.renditions[0].file if row.renditions else "",
        large=_large(row),
        seconds=recording.seconds if recording else None,
        flashes=recording.flashes if recording else None,
        cutout=row.cutout,
        focal_x=row.focal_x,
        focal_y=row.focal_y,
        credit=row.credit,
        licence=row.licence,
        alts={text.language: text.alt for text in row.texts if text.alt},
        captions={text.language: text.captions for text in row.texts if text.captions},
        legends={text.language: text.caption for text in row.texts if text.caption},
    )


def _large(row: t.Medium) -> str:
    fitting = [size.file for size in row.renditions if size.width <= LARGE]
    return next(reversed(fitting or [size.file for size in row.renditions]), "")


def _known(workspace: Workspace, digest: str) -> str | None:
    with workspace.session() as session:
        return session.scalar(select(t.Medium.name).where(t.Medium.source_sha256 == digest))


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
    return msgspec.json.encode(medium).decode()
