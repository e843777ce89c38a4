"""Import and export of content packages; docs/exchange-format.md describes them."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import msgspec

from db.durable import full_disk_reported, sync_file, sync_folder
from db.errors import PackageRefused
from db.exchange import format as f
from db.exchange.archive import read_content, unpacked
from db.exchange.check import checked
from db.exchange.dump import dump
from db.exchange.load import load
from db.records import Prepare
from db.workspace import Workspace


def import_package(workspace: Workspace, path: Path, prepare: Prepare) -> None:
    """Bring a zip, or the same files in a folder, into the workspace: all of it or nothing.

    What the package names replaces what has the same name; the rest stays. ``prepare`` turns
    each picture into renditions. Raises PackageRefused, LimitExceeded or StorageFull.
    """
    with unpacked(path) as folder:
        package = checked(_parse(read_content(folder)))
        with workspace.session() as session, full_disk_reported(workspace.data):
            load(session, package, folder, workspace.media, prepare)


def export_package(workspace: Workspace, path: Path) -> None:
    """Write the whole workspace into the zip ``path``; an older file gives way in one step."""
    with workspace.session() as session:
        package, files = dump(session)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with full_disk_reported(path.parent), zipfile.ZipFile(unfinished, "w") as archive:
            content = msgspec.json.format(msgspec.json.encode(package), indent=1)
            archive.writestr("content.json", content, zipfile.ZIP_DEFLATED)
            for name, source in sorted(files.items()):
                archive.write(workspace.media / source, name)
        sync_file(unfinished)
        unfinished.replace(path)
        sync_folder(path.absolute().parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _parse(content: bytes) -> f.Package:
    try:
        package = msgspec.json.decode(content, type=f.Package)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise PackageRefused(f"content.json cannot be read ({error}); correct it.") from error
    if package.format != f.FORMAT:
        raise PackageRefused(
            f"content.json has format {package.format}; this version reads format {f.FORMAT}."
        )
    return package
