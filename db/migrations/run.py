"""Bring a database to a schema version, up or down."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from db.errors import WorkspaceFault

HERE = Path(__file__).parent


def head() -> str:
    """The newest schema version this program knows."""
    found = ScriptDirectory.from_config(_config()).get_current_head()
    if found is None:
        raise WorkspaceFault("This installation lacks its schema versions; install it again.")
    return found


def known(revision: str) -> bool:
    """Whether this program has that schema version, or a newer one wrote it."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return any(script.revision == revision for script in scripts)


def revision_of(connection: Connection) -> str | None:
    """Schema version of a database; None when it is empty.

    Raises WorkspaceFault when it holds tables but no version: it is some other program's.
    """
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None and set(inspect(connection).get_table_names()) - {"alembic_version"}:
        raise WorkspaceFault(
            f"{connection.engine.url.database} is no workspace; move it away or restore a backup."
        )
    return found


def migrate(engine: Engine, target: str = "head") -> None:
    """Run all steps to ``target`` in one transaction, on an engine without foreign keys.

    Rebuilding a table with them on would delete the rows that refer to it.
    """
    with engine.begin() as connection:
        current = revision_of(connection)
        config = _config()
        config.attributes["connection"] = connection
        if target == "base" or (current or "") > target:
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)
        lost = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if lost is not None:
            raise WorkspaceFault(
                f"The schema change would break references of table {lost[0]}; nothing was done, "
                "report it."
            )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    return config
