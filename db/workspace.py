"""The staff's database: opened checked, backed up before an upgrade, written in transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from db.durable import full_disk_reported, sync_file, sync_folder
from db.engine import connect, quick_check
from db.errors import StorageFull, WorkspaceFault
from db.migrations import run

FILE = "workspace.db"
MEDIA = "media"
BACKUPS = "backups"
BUSY_CODES = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class Workspace:
    """An open workspace inside its data folder."""

    def __init__(self, data: Path, engine: Engine) -> None:
        self.data = data
        self.media = data / MEDIA
        self._engine = engine

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction that holds the write lock: committed at the end, undone on an exception.

        Raises StorageFull when the disk is full and WorkspaceFault when another program keeps
        the workspace locked for longer than ten seconds.
        """
        with faults_named(self.data), Session(self._engine) as session, session.begin():
            yield session

    def close(self) -> None:
        """Release the file."""
        self._engine.dispose()


def open_workspace(data: Path) -> Workspace:
    """Open ``data/workspace.db``: created when missing, checked, and upgraded after a backup.

    Raises WorkspaceFault when it is damaged, another program's, or written by a newer version;
    the file is then left as it is.
    """
    with full_disk_reported(data):
        data.mkdir(parents=True, exist_ok=True)
        (data / MEDIA).mkdir(exist_ok=True)
    path = data / FILE
    if path.exists() and not path.stat().st_size:
        # To SQLite it is a new database: staff would find no records, and backups of nothing.
        raise WorkspaceFault(f"The workspace {path} is damaged (it is empty); restore a backup.")
    with faults_named(data):
        engine = connect(path)
        quick_check(engine)
        _upgrade(path, engine)
    return Workspace(data, engine)


@contextmanager
def faults_named(data: Path) -> Iterator[None]:
    """Turn a full disk, a locked or an unwritable database into their own exceptions."""
    try:
        yield
    except OperationalError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise StorageFull(f"No space is left for {data}; free some and try again.") from error
        if code == sqlite3.SQLITE_IOERR:
            raise StorageFull(f"The disk of {data} fails ({error.orig}); check it.") from error
        if code in BUSY_CODES:
            raise WorkspaceFault(
                f"Another program keeps {data / FILE} locked; close it and try again."
            ) from error
        if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
            raise WorkspaceFault(
                f"{data / FILE} cannot be written; check its owner and permissions."
            ) from error
        raise


def _upgrade(path: Path, engine: Engine) -> None:
    newest = run.head()
    with engine.connect() as connection:
        revision = run.revision_of(connection)
    if revision == newest:
        return
    if revision is not None:
        if not run.known(revision):
            raise WorkspaceFault(
                f"{path} was written by a newer version ({revision}); install that version."
            )
        _back_up(path, revision)
    run.migrate(connect(path, foreign_keys=False))


def _back_up(path: Path, revision: str) -> None:
    folder = path.parent / BACKUPS
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = folder / f"workspace-{revision}-{stamp}.db"
    with full_disk_reported(folder):
        folder.mkdir(exist_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
        sync_file(target)
        sync_folder(folder)
