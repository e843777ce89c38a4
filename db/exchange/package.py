"""Content packages in and out of a workspace (format: db/exchange/format.py)."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from sqlalchemy.orm import Session

from db.durable import full_disk_reported, sync_file, sync_folder
from db.editing.dossier import load_many, to_json
from db.editing.history import note
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.apply import Image, Recorded, apply
from db.exchange.archive import CONTENT, read_content, unpacked
from db.exchange.check import checked
from db.exchange.collect import collect
from db.exchange.pictures import installed, keep_recordings, known_images, prepare_images
from db.records import Prepare, Recordings
from db.workspace import Workspace

MOST_SAID = 300
"""Characters of a decoder's complaint."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a package, so that equal content gives equal bytes."""


def import_package(
    workspace: Workspace,
    path: Path,
    prepare: Prepare,
    recordings: Recordings | None = None,
    who: int | None = None,
) -> None:
    """Import a zip or a folder: all of it or nothing; importing it again changes nothing.

    Each record that it changes has its step in the history, under the account ``who``. Raises
    PackageRefused, LimitExceeded, StorageFull or WorkspaceFault.
    """
    with unpacked(path) as folder, TemporaryDirectory(prefix="pictures-") as scratch:
        package = checked(parse(read_content(folder)))
        with workspace.session() as session:
            known = known_images(session, workspace.media)
        prepared = Path(scratch)
        # Outside of the transaction: decoding pictures takes long, and others want to save.
        with full_disk_reported(prepared):
            pictures = [part for part in package.media if part.kind == "image"]
            others = [part for part in package.media if part.kind != "image"]
            files: dict[str, Image | Recorded] = {
                **prepare_images(folder, pictures, known, prepare, prepared),
                **keep_recordings(folder, others, recordings, prepared),
            }
        with installed(prepared, workspace.media), workspace.session() as session:
            _apply_noted(session, package, files, who)


def _apply_noted(
    session: Session, package: f.Package, files: dict[str, Image | Recorded], who: int | None
) -> None:
    slugs = [part.slug for part in package.records]
    before = load_many(session, slugs)
    apply(session, package, files)
    session.expire_all()
    for slug, after in load_many(session, slugs).items():
        if after != before.get(slug):
            old = to_json(before[slug]) if slug in before else None
            note(session, who, "record", slug, before=old, after=to_json(after))


def export_package(workspace: Workspace, path: Path) -> None:
    """Write everything but staff accounts and history to a zip, replacing what is there.

    Raises StorageFull; the old file then stays.
    """
    with workspace.session() as session:
        package, files = collect(session)
    document = msgspec.json.format(msgspec.json.encode(package), indent=1) + b"\n"
    fresh = path.with_name(path.name + ".part")
    try:
        with full_disk_reported(path.parent):
            with zipfile.ZipFile(fresh, "w") as archive:
                archive.writestr(_entry(CONTENT, zipfile.ZIP_DEFLATED), document)
                for name, file in sorted(files.items()):
                    # WebP does not get smaller.
                    stored = _entry(name, zipfile.ZIP_STORED)
                    archive.writestr(stored, (workspace.media / file).read_bytes())
            sync_file(fresh)
            fresh.replace(path)
            sync_folder(path.parent)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def parse(document: bytes) -> f.Package:
    """The typed content of ``content.json``; raises PackageRefused naming the wrong place."""
    try:
        package = msgspec.json.decode(document, type=f.Package)
        json.loads(document, object_pairs_hook=_check_once)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        # The error quotes the document, which may hold anything.
        said = "".join(c for c in str(error) if c.isprintable())[:MOST_SAID]
        raise PackageRefused(f"{CONTENT} does not fit the format: {said}; correct it.") from error
    if package.format != f.FORMAT:
        raise PackageRefused(
            f"{CONTENT} has format {package.format}, this version reads {f.FORMAT}; update it."
        )
    return package


def _check_once(pairs: list[tuple[str, object]]) -> None:
    """Of equal names a reader may take either, so none is taken."""
    seen = set()
    for name, _ in pairs:
        if name in seen:
            raise ValueError(f"Object contains `{name[:MOST_SAID]}` twice")
        seen.add(name)


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = compression
    entry.external_attr = 0o644 << 16
    return entry
