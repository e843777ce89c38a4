"""The last part of restoring, in an order that a power cut cannot spoil.

1. The whole backup is unpacked to ``restore.tmp`` in the data folder, checked and flushed.
2. What is there now is kept in ``backups/before-restore-<time>``.
3. ``restore.tmp`` is renamed to ``restore``: the decision. Before it, the next start throws the
   folder away; after it, the next start goes on with what is still in there.
4. Media are moved to their place; no name ever stands for other bytes, so nothing changes.
5. Each database gets its new content in one transaction, also while others have it open.
6. The pepper is replaced, the edition is moved to its place and becomes the current one.
7. ``restore`` is thrown away.

Only the standard library is imported here: the kiosk asks at every start.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.backup import databases
from db.durable import full_disk_reported, sync_folder
from db.edition import POINTER, Editions
from db.errors import BackupRefused, StorageFull

UNFINISHED, DECIDED = "restore.tmp", "restore"
LOCK = "restore.lock"


def finish_restore(data: Path) -> None:
    """Complete or undo a restore that was cut short; quick when there was none.

    To be called at each start, before anything in the data folder is opened. Raises StorageFull
    or WorkspaceFault when it cannot be completed now: the old data can still be used, and the
    next start tries again. Raises BackupRefused while another program is restoring.
    """
    if (data / DECIDED).exists() or (data / UNFINISHED).exists():
        with locked(data):
            settle(data)


@contextmanager
def locked(data: Path) -> Iterator[None]:
    """Keep a second restore out; a killed program's lock is gone with it."""
    try:
        lock = sqlite3.connect(data / LOCK, timeout=0, isolation_level=None)
        with closing(lock):
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.OperationalError as error:
        if not databases.is_busy(error):
            raise StorageFull(f"{data} cannot be written ({error}); check its disk.") from error
        raise BackupRefused(
            f"A backup is being restored to {data} just now; wait until it is done."
        ) from error


def settle(data: Path) -> None:
    """Do what ``finish_restore`` does, inside the lock."""
    if (data / DECIDED).is_dir():
        swap_in(data)
    if (data / UNFINISHED).exists():
        shutil.rmtree(data / UNFINISHED)


def decide(data: Path) -> None:
    """From here on the new data counts."""
    (data / UNFINISHED).rename(data / DECIDED)
    sync_folder(data)


def swap_in(data: Path) -> None:
    """Steps 4 to 7; each may find itself done already."""
    fresh = data / DECIDED
    with full_disk_reported(data):
        _move_media(fresh / "media", data / "media")
        for name in ("workspace.db", "usage.db"):
            if (fresh / name).exists():
                _replace_database(fresh / name, data / name)
        if (fresh / "pepper").exists():
            (fresh / "pepper").replace(data / "pepper")
            sync_folder(data)
        if (fresh / "editions").exists():
            _show(fresh / "editions", Editions(data / "editions"))
        drop(data)


def drop(data: Path) -> None:
    """Throw away what is left in ``restore``."""
    # Renamed first: killed halfway, a half-deleted folder must not look decided.
    (data / DECIDED).rename(data / UNFINISHED)
    shutil.rmtree(data / UNFINISHED)


def _move_media(fresh: Path, media: Path) -> None:
    media.mkdir(exist_ok=True)
    for path in sorted(fresh.glob("*")):
        path.replace(media / path.name)
    sync_folder(media)


def _replace_database(fresh: Path, live: Path) -> None:
    if live.exists() and databases.is_damaged(live):
        # No transaction can mend it; looking at it has used up its journal.
        fresh.replace(live)
    else:
        databases.copy(fresh, live)
        fresh.unlink()
    sync_folder(live.parent)


def _show(fresh: Path, editions: Editions) -> None:
    name = (fresh / POINTER).read_text(encoding="ascii").strip()
    folder = editions.folder(int(name))
    if not folder.exists():
        editions.root.mkdir(exist_ok=True)
        (fresh / name).rename(folder)
        sync_folder(editions.root)
    editions.activate(int(name))
