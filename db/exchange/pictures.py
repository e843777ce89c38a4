"""A package's pictures on their way into the workspace's media folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from db import tables as t
from db.durable import copy_hashed, full_disk_reported, sha256, sync_folder
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.apply import Image, Recorded
from db.exchange.archive import regular
from db.records import KeptRecording, Prepare, PreparedPicture, Recordings, Rendition

RENDITION = re.compile(r"[0-9a-f]{64}\.webp")
RECORDING = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,4}")


def known_images(session: Session, media: Path) -> dict[str, Image]:
    """Images the workspace has already, whole, by the hash of their source.

    A picture that came out of an export counts as known too, by its largest rendition.
    """
    found = {}
    for row in session.scalars(select(t.Medium).options(selectinload(t.Medium.renditions))):
        sizes = tuple(Rendition(r.file, r.width, r.height) for r in row.renditions)
        counts = tuple(r.bytes for r in row.renditions)
        if not sizes or not all(_whole(media / size.file) for size in sizes):
            continue
        image = Image(row.source_sha256, PreparedPicture(row.cutout, sizes), counts)
        found[row.source_sha256] = image
        found.setdefault(Path(sizes[-1].file).stem, image)
    return found


def prepare_images(
    folder: Path, parts: list[f.MediumPart], known: dict[str, Image], prepare: Prepare, to: Path
) -> dict[str, Image]:
    """One image for each medium's name; renditions that are new are written to ``to``.

    Raises PackageRefused when a file is missing or no picture.
    """
    images = {}
    for part in parts:
        source = regular(folder, part.file)
        digest = sha256(source)
        image = known.get(digest)
        if image is None:
            image = known[digest] = _prepared(source, digest, part.name, prepare, to)
        images[part.name] = image
    return images


def keep_recordings(
    folder: Path, parts: list[f.MediumPart], recordings: Recordings | None, to: Path
) -> dict[str, Recorded]:
    """One recording for each medium's name, copied to ``to``; captions of the parts are checked.

    Raises PackageRefused when a file is missing or no recording, or none is wanted here.
    """
    kept = {}
    for part in parts:
        if recordings is None:
            raise PackageRefused(f"Medium {part.name} is a recording; import it at the desk.")
        source = regular(folder, part.file)
        try:
            recording = recordings.keep(source, to)
            for text in part.texts.values():
                text.captions = recordings.captions(text.captions) if text.captions else ""
        except ValueError as error:
            raise PackageRefused(f"Medium {part.name}: {error}") from error
        if recording.kind != part.kind:
            raise PackageRefused(f"Medium {part.name} is no {part.kind}; correct its kind.")
        kept[part.name] = recorded(recording, to)
    return kept


def recorded(recording: KeptRecording, folder: Path) -> Recorded:
    """A recording that keep() has put into ``folder``, its name held against its bytes."""
    path = folder / recording.file
    if not RECORDING.fullmatch(recording.file) or not _whole(path):
        raise ValueError(f"keep() named {recording.file!r}, which is not its content's hash")
    return Recorded(path.stem, recording, path.stat().st_size)


@contextmanager
def installed(prepared: Path, media: Path) -> Iterator[None]:
    """Renditions moved into the media folder; those that are new go again on an exception."""
    new: list[Path] = []
    try:
        with full_disk_reported(media):
            for source in sorted(prepared.iterdir()):
                target = media / source.name
                if _whole(target):
                    continue
                part = target.with_suffix(".part")
                new.append(part)
                part.unlink(missing_ok=True)
                copy_hashed(source, part)
                part.replace(target)
                new[-1] = target
            sync_folder(media)
        yield
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise


def _prepared(source: Path, digest: str, name: str, prepare: Prepare, to: Path) -> Image:
    try:
        picture = prepare(source, to)
    except ValueError as error:
        raise PackageRefused(f"Medium {name}: {error}") from error
    counts = []
    for size in picture.renditions:
        path = to / size.file
        if not RENDITION.fullmatch(size.file) or sha256(path) != path.stem:
            raise ValueError(f"prepare() named {size.file!r}, which is not its content's hash")
        counts.append(path.stat().st_size)
    return Image(digest, picture, tuple(counts))


def _whole(path: Path) -> bool:
    """Whether the bytes are what the name says; importing again is how a damaged one is mended."""
    try:
        return sha256(path) == path.stem
    except FileNotFoundError:
        return False
