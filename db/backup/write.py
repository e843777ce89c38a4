"""From the data folder to one file, while the kiosk runs and staff go on saving."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

from db.backup import databases
from db.backup.archive import verify
from db.backup.contents import (
    DATABASES,
    FORMAT,
    MANIFEST,
    MEDIUM,
    PEPPER,
    POINTER,
    SUFFIX,
    WORKSPACE,
    Entry,
    Manifest,
    encoded,
    is_database,
    look_inside,
    twin,
)
from db.durable import CHUNK, full_disk_reported, sha256, sync_folder
from db.edition import Editions
from db.edition import verify as verify_edition
from db.errors import EditionDamaged, NoEdition, StorageFull, WorkspaceFault
from db.manifest import read_manifest

log = logging.getLogger(__name__)

EPOCH = (1980, 1, 1, 0, 0, 0)
UNFINISHED = ".part"
LEFT_BEHIND = 86_400
"""Seconds after which an unfinished file is a killed program's."""


def back_up(
    data: Path, target: Path, *, with_pepper: bool = False, with_media: bool = True
) -> Path:
    """Write a backup to ``target``, or under a name with the time when that is a folder.

    Holds the databases, the media, the current edition and, only when asked, the PINs' pepper:
    without it PINs have to be set anew on another machine, with it whoever has the file can
    guess them. ``with_media`` off leaves out media and edition; their names are noted. The file
    appears under its name after it was read back and found whole; returns its path.

    Raises StorageFull, WorkspaceFault when the workspace is missing, locked or damaged, and
    BackupRefused when the disk did not keep what was written; what was there before stays.
    """
    if not (data / WORKSPACE).is_file():
        raise WorkspaceFault(f"There is no workspace in {data}; check the folder.")
    if target.is_dir():
        target /= f"schaufenster-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{SUFFIX}"
    part = target.with_name(target.name + UNFINISHED)
    with disk_faults_named(target):
        _sweep(target.parent)
        part.unlink(missing_ok=True)
        try:
            part.touch(mode=0o600, exist_ok=False)  # it holds the hashes of the PINs
            _write(part, data, with_pepper=with_pepper, with_media=with_media)
            verify(part)
            part.replace(target)
            sync_folder(target.parent)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return target


def _write(part: Path, data: Path, *, with_pepper: bool, with_media: bool) -> None:
    with TemporaryDirectory(prefix="backup-") as name, part.open("r+b") as file:
        scratch = Path(name)
        sources = {n: scratch / n for n in DATABASES if (data / n).is_file()}
        # First: whatever the copied workspace refers to is in the media folder by then.
        for database in sources:
            databases.copy(data / database, scratch / database)
        inside = look_inside(scratch / WORKSPACE)
        if with_pepper and (data / PEPPER).is_file():
            sources[PEPPER] = data / PEPPER
        if with_media:
            sources |= _media(data) | _edition(data)
        with zipfile.ZipFile(file, "w") as archive:
            files: dict[str, Entry] = {}
            for n, path in sources.items():
                other = twin(files, n)
                files[n] = files[other] if other else _add(archive, n, path)
            created = datetime.now(UTC).replace(microsecond=0)
            manifest = Manifest(
                FORMAT, created, _program(), inside.revision, inside.records, inside.media, files
            )
            archive.writestr(_info(MANIFEST), encoded(manifest))
        file.flush()
        os.fsync(file.fileno())
        if sys.platform == "linux":
            # What is read back must come from the disk, not from memory.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _media(data: Path) -> dict[str, Path]:
    found = {}
    for path in sorted((data / "media").glob("*")):
        name = MEDIUM.fullmatch(path.name)
        if not name or not stat.S_ISREG(path.lstat().st_mode):
            continue
        if sha256(path) == name[1]:
            found[f"media/{path.name}"] = path
        else:
            log.warning("Medium %s is damaged and not backed up; take it in again.", path.name)
    return found


def _edition(data: Path) -> dict[str, Path]:
    root = data / "editions"
    try:
        folder = Editions(root).current()
        verify_edition(folder)
        names = [*read_manifest(folder).files, MANIFEST]
    except (NoEdition, EditionDamaged) as fault:
        log.warning("No edition is backed up: %s", fault)
        return {}
    files = {f"editions/{folder.name}/{name}": folder / name for name in sorted(names)}
    return files | {POINTER: root / "current"}


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> Entry:
    info, digest = _info(name), hashlib.sha256()
    info.file_size = source.stat().st_size  # beyond 4 GiB the zip needs to know before
    with source.open("rb") as reader, archive.open(info, "w") as writer:
        while chunk := reader.read(CHUNK):
            digest.update(chunk)
            writer.write(chunk)
    return Entry(digest.hexdigest(), info.file_size)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, EPOCH)
    packed = name == MANIFEST or is_database(name)  # media do not get smaller
    info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def _program() -> str:
    try:
        return version("schaufenster")
    except PackageNotFoundError:  # run from a checkout
        return "unknown"


def _sweep(folder: Path) -> None:
    """Delete what a killed program left in the place of a backup."""
    for path in folder.glob(f"*{SUFFIX}{UNFINISHED}"):
        if path.stat().st_mtime < time.time() - LEFT_BEHIND:
            path.unlink()


@contextmanager
def disk_faults_named(target: Path) -> Iterator[None]:
    """Turn whatever the disk refuses into StorageFull."""
    try:
        with full_disk_reported(target):
            yield
    except OSError as error:
        raise StorageFull(f"{target} cannot be written ({error}); check the disk.") from error
