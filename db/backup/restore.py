"""From a backup that may be hostile to the data folder: all of it or nothing."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from db.backup import databases, swap
from db.backup.archive import opened, pieces
from db.backup.contents import DATABASES, PEPPER, WORKSPACE, damaged, is_database, look_inside, twin
from db.backup.write import back_up, disk_faults_named
from db.durable import copy_hashed, replace_text, sync_folder
from db.edition import POINTER, Editions, verify
from db.errors import BackupRefused, EditionDamaged, NoEdition, StorageFull, WorkspaceFault
from db.manifest import NAME, read_manifest
from db.migrations import run

log = logging.getLogger(__name__)

SPARE = 64 << 20
"""Bytes that stay free while a backup is unpacked, for the journal of the databases."""
LINKLESS = (*DATABASES, PEPPER, "media", "editions", "backups", swap.UNFINISHED, swap.DECIDED)
"""What may be no link: a restore would write wherever it leads."""


class Summary(NamedTuple):
    created: datetime
    version: str
    """Of the program that wrote it."""
    records: int
    size: int
    """Bytes of the file."""
    with_media: bool
    """False: the media have to be in the data folder already."""
    with_pepper: bool
    """False: its PINs count only where it was made."""


def read_backup(path: Path) -> Summary:
    """What a backup says it holds; only ``restore`` reads and checks all of it.

    Raises BackupRefused when it is no backup or a newer version's.
    """
    with opened(path) as (_, manifest):
        _check_revision(manifest.revision)
        with_media = all(f"media/{name}" in manifest.files for name in manifest.media)
        with_pepper = PEPPER in manifest.files
        size = path.stat().st_size
    made, program, records = manifest.created, manifest.program, manifest.records
    return Summary(made, program, records, size, with_media, with_pepper)


def restore(path: Path, data: Path, *, incomplete: bool = False) -> None:
    """Put a backup in the place of what is in the data folder, which need not exist.

    Databases are replaced, media are added, the edition becomes the current one; whatever the
    backup lacks stays. What was there before is in ``data/backups/before-restore-<time>``.
    Killed at any moment, ``swap.finish_restore`` leaves the old data or the new.

    Raises BackupRefused for a damaged, foreign or newer backup, and for one whose media are
    neither in it nor in ``data/media`` unless ``incomplete`` allows it; StorageFull or
    WorkspaceFault when the disk or another program does not let us. The old data then stays.
    """
    with disk_faults_named(data):
        data.mkdir(parents=True, exist_ok=True)
        _check_no_links(data)
        with swap.locked(data):
            swap.settle(data)
            before = data / "backups" / f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
            try:
                _prepare(path, data, incomplete=incomplete)
                _keep(data, before)
            except BaseException:
                for folder in (data / swap.UNFINISHED, before):
                    shutil.rmtree(folder, ignore_errors=True)
                raise
            swap.decide(data)
            try:
                swap.swap_in(data)
            except Exception:
                # With the old workspace in its place nothing that counts has changed.
                if (data / swap.DECIDED / WORKSPACE).exists():
                    swap.drop(data)
                raise


def _prepare(path: Path, data: Path, *, incomplete: bool) -> None:
    """Everything that can be refused, in the folder that the swap takes over."""
    fresh = data / swap.UNFINISHED
    with opened(path) as (archive, manifest):
        _check_revision(manifest.revision)
        wanted = sum(entry.size for entry in manifest.files.values()) + SPARE
        if wanted > shutil.disk_usage(data).free:
            raise StorageFull(f"{data} needs {wanted >> 20} MiB for the backup; free some space.")
        fresh.mkdir()
        for name, entry in manifest.files.items():
            if not twin(manifest.files, name):
                _write(fresh / name, pieces(archive, name, entry))
    for name in manifest.files:
        if other := twin(manifest.files, name):
            (fresh / name).parent.mkdir(parents=True, exist_ok=True)
            copy_hashed(fresh / other, fresh / name)
        elif is_database(name):
            databases.check(fresh / name, full_text="/" in name)
    inside = look_inside(fresh / WORKSPACE)
    if (inside.revision, inside.records) != (manifest.revision, manifest.records):
        raise damaged("its workspace is not the one of its manifest")
    _check_media(inside.media, fresh, data, incomplete=incomplete)
    _fit_edition(fresh / "editions", Editions(data / "editions"))
    for folder in (fresh, *(path for path in fresh.rglob("*") if path.is_dir())):
        sync_folder(folder)


def _write(target: Path, content: Iterable[bytes]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.touch(mode=0o600 if target.name == PEPPER else 0o666, exist_ok=False)
    with target.open("wb") as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())


def _check_revision(revision: str) -> None:
    if not run.known(revision):
        raise BackupRefused(
            f"A newer version wrote this backup (schema {revision}); install that version."
        )


def _check_no_links(data: Path) -> None:
    for name in LINKLESS:
        if (data / name).is_symlink():
            raise BackupRefused(f"{data / name} is a link; put the real one there and try again.")


def _check_media(names: list[str], fresh: Path, data: Path, *, incomplete: bool) -> None:
    folders = (fresh / "media", data / "media")
    missing = [n for n in names if not any((folder / n).is_file() for folder in folders)]
    if not missing:
        return
    log.warning("Media missing after the restore: %s", ", ".join(missing))
    if not incomplete:
        raise BackupRefused(
            f"{len(missing)} media are neither in the backup nor in {data / 'media'}, the first is "
            f"{missing[0]}; put them there or restore without them."
        )


def _fit_edition(fresh: Path, editions: Editions) -> None:
    """Give the backup's edition the next number here; drop it if it is the one shown now."""
    if not fresh.exists():
        return
    try:
        folder = Editions(fresh).current()
        verify(folder)
    except (NoEdition, EditionDamaged) as fault:
        raise damaged(f"its edition is not whole, {fault}") from fault
    if len(Editions(fresh).numbers()) > 1:
        raise damaged("it holds two editions")
    manifest = read_manifest(folder)
    try:
        shown = editions.current()
        verify(shown)
        same = read_manifest(shown).files == manifest.files
    except (NoEdition, EditionDamaged):
        same = False
    if same:
        shutil.rmtree(fresh)
        return
    number = editions.next_number()
    replace_text(folder / NAME, manifest._replace(number=number).to_json())
    folder.rename(fresh / f"{number:06}")
    replace_text(fresh / POINTER, f"{number:06}\n")


def _keep(data: Path, folder: Path) -> None:
    """The databases as a backup of their own, or as they are when they are damaged."""
    if not (data / WORKSPACE).exists():
        return
    folder.mkdir(parents=True)
    try:
        back_up(
            data, folder, with_pepper=(data / swap.UNFINISHED / PEPPER).exists(), with_media=False
        )
    except (WorkspaceFault, BackupRefused) as fault:
        log.warning("What was there before is kept as it is: %s", fault)
        for path in data.iterdir():
            if path.name.startswith(DATABASES) and path.is_file():
                copy_hashed(path, folder / path.name)
    sync_folder(folder.parent)
