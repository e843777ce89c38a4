"""Connections to the workspace: which PRAGMAs, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from db.errors import WorkspaceFault

PRAGMAS = (
    ("foreign_keys", "ON"),  # off by default, and lost relations would reach the screen
    ("journal_mode", "DELETE"),  # two connections can corrupt a WAL before SQLite 3.51.3
    ("synchronous", "EXTRA"),  # a saved edit survives a power cut, its journal's deletion too
    ("busy_timeout", "10000"),  # ms; publishing holds the write lock for a moment
    ("trusted_schema", "OFF"),  # no function runs because a copied-in file's schema says so
    ("cell_size_check", "ON"),  # a malformed page is an error, not a wild read
    ("mmap_size", "0"),  # a disk error is an exception, not SIGBUS
)


def connect(path: Path, *, foreign_keys: bool = True) -> Engine:
    """Engine for one SQLite file; a transaction takes the write lock when it begins.

    Two staff actions then queue instead of failing halfway, and publishing sees one state.
    Only a schema change turns ``foreign_keys`` off.
    """
    # No pool: a connection that nobody uses holds no file open and no lock.
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    if not foreign_keys:
        event.listen(engine, "connect", _without_foreign_keys)
    return engine


def quick_check(engine: Engine) -> None:
    """Raise WorkspaceFault when SQLite finds the file damaged or not a database."""
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    except OperationalError:  # locked, not allowed, disk: the file itself may be fine
        raise
    except DatabaseError as error:
        raise _damaged(engine, str(error.orig)) from error
    if found != "ok":
        raise _damaged(engine, str(found))


def _prepare(connection: Any, record: object) -> None:
    # The driver must not begin transactions on its own: it would do so too late for DDL.
    connection.isolation_level = None
    for name, value in PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}").close()


def _without_foreign_keys(connection: Any, record: object) -> None:
    connection.execute("PRAGMA foreign_keys = OFF").close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _damaged(engine: Engine, reason: str) -> WorkspaceFault:
    return WorkspaceFault(
        f"The workspace {engine.url.database} is damaged ({reason}); restore a backup."
    )
