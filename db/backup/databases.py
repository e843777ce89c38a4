"""Copies of databases that others use meanwhile, and a distrustful look into foreign ones."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.errors import BackupRefused, StorageFull, WorkspaceFault

WAIT = 10.0
"""Seconds until a locked database is given up."""
PRAGMAS = (
    "PRAGMA trusted_schema = OFF",  # no function runs because a foreign file's schema says so
    "PRAGMA cell_size_check = ON",  # a malformed page is an error, not a wild read
    "PRAGMA mmap_size = 0",  # a disk error is an exception, not SIGBUS
    "PRAGMA synchronous = EXTRA",  # a copy survives a power cut, its journal's deletion too
)
# SQLite runs the text, whatever the column beside it says it is, and stores it beginning so.
PLAIN = re.compile(r"CREATE (TABLE|INDEX|UNIQUE INDEX) ")
FULL_TEXT = re.compile(r"CREATE VIRTUAL TABLE \S+ USING fts5\b", re.IGNORECASE)
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def copy(source: Path, target: Path) -> None:
    """Make ``target`` hold what ``source`` holds, in one transaction on each side.

    Both may be in use by others. Killed halfway, a target that was there keeps what it held.
    Raises StorageFull, or WorkspaceFault when a side is locked for ten seconds or damaged.
    """
    try:
        with (
            closing(_connect(source, "rw")) as reader,
            closing(_connect(target, "rwc")) as writer,
        ):
            reader.backup(writer, progress=_give_up_when_busy)
    except sqlite3.Error as error:
        code = _code(error)
        if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
            raise StorageFull(
                f"{target} cannot be written ({error}); free some space and try again."
            ) from error
        if is_busy(error):
            raise _locked() from error
        raise WorkspaceFault(
            f"{source.name} cannot be copied ({error}); check the disk or restore a backup."
        ) from error


def is_busy(error: sqlite3.Error) -> bool:
    """Whether someone else has it locked."""
    return _code(error) in BUSY


def is_damaged(path: Path) -> bool:
    """Whether an own database cannot be read to its end; False for one that is only locked."""
    try:
        with closing(_connect(path, "rw")) as connection:
            return _quick_check(connection) != "ok"
    except sqlite3.Error as error:
        return _code(error) in BROKEN


def check(path: Path, *, full_text: bool = False) -> None:
    """Raise BackupRefused unless a foreign file is a whole database of plain tables.

    Views, triggers and virtual tables could run code when someone reads; only an edition's
    ``full_text`` index is allowed.
    """
    with looked_into(path) as connection:
        for (text,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"):
            if not PLAIN.match(text) and not (full_text and FULL_TEXT.match(text)):
                raise _refused(path, "holds more than plain tables")
        found = _quick_check(connection)
        if found != "ok":
            raise _refused(path, f"is damaged, {found}")


@contextmanager
def looked_into(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a database that nobody writes; raises BackupRefused when SQLite fails."""
    try:
        with closing(_connect(path, "ro&immutable=1")) as connection:
            yield connection
    except (sqlite3.Error, TypeError) as error:  # a column that is a number where text belongs
        raise _refused(path, f"cannot be read, {error}") from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT, isolation_level=None
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(pragma).close()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _quick_check(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])


def _give_up_when_busy(status: int, remaining: int, total: int) -> None:
    # The driver would try again for ever.
    if status & 0xFF in BUSY:
        raise _locked()


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _locked() -> WorkspaceFault:
    return WorkspaceFault("Another program keeps the data locked; close it and try again.")


def _refused(path: Path, reason: str) -> BackupRefused:
    return BackupRefused(f"The backup's {path.name} {reason}; take another backup.")
