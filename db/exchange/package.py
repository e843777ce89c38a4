"""Content packages in and out of a workspace (format: db/exchange/format.py)."""

from __future__ import annotations

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from db.durable import full_disk_reported, sync_file, sync_folder
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.apply import apply
from db.exchange.archive import CONTENT, read_content, unpacked
from db.exchange.check import checked
from db.exchange.collect import collect
from db.exchange.pictures import installed, known_images, prepare_images
from db.records import Prepare
from db.workspace import Workspace

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a package, so that equal content gives equal bytes."""


def import_package(workspace: Workspace, path: Path, prepare: Prepare) -> None:
    """Import a zip or a folder: all of it or nothing; importing it again changes nothing.

    Raises PackageRefused, LimitExceeded, StorageFull or WorkspaceFault.
    """
    with unpacked(path) as folder, TemporaryDirectory(prefix="pictures-") as scratch:
        package = checked(parse(read_content(folder)))
        with workspace.session() as session:
            known = known_images(session, workspace.media)
        prepared = Path(scratch)
        # Outside of the transaction: decoding pictures takes long, and others want to save.
        with full_disk_reported(prepared):
            images = prepare_images(folder, package.media, known, prepare, prepared)
        with installed(prepared, workspace.media), workspace.session() as session:
            apply(session, package, images)


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
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise PackageRefused(f"{CONTENT} does not fit the format: {error}; correct it.") from error
    if package.format != f.FORMAT:
        raise PackageRefused(
            f"{CONTENT} has format {package.format}, this version reads {f.FORMAT}; update it."
        )
    return package


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = compression
    entry.external_attr = 0o644 << 16
    return entry
