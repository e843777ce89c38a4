"""The schema goes up, comes down and goes up again; a stranger's or a newer file stays as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect

from db.engine import connect
from db.errors import WorkspaceFault
from db.migrations import run
from db.tables import Base
from db.workspace import open_workspace
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine


def test_the_tables_in_code_are_the_tables_on_disk(tmp_path: Path) -> None:
    open_workspace(tmp_path).close()
    found = inspect(connect(tmp_path / "workspace.db"))
    assert set(found.get_table_names()) - {"alembic_version"} == set(Base.metadata.tables)
    for name, table in Base.metadata.tables.items():
        columns = {column["name"] for column in found.get_columns(name)}
        assert columns == set(table.columns.keys()), name


def test_down_and_up_again(tmp_path: Path) -> None:
    workspace_with(tmp_path, content()).close()
    engine = connect(tmp_path / "workspace.db", foreign_keys=False)
    run.migrate(engine, "base")
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    run.migrate(engine)
    engine.dispose()
    workspace_with(tmp_path, content()).close()


def test_recordings_outlive_the_count_of_their_flashes(tmp_path: Path) -> None:
    open_workspace(tmp_path).close()
    engine = connect(tmp_path / "workspace.db", foreign_keys=False)
    run.migrate(engine, "0002")
    kept = (1, "f" * 64 + ".webm", 9, 2.5)
    with engine.begin() as connection:
        digest = "f" * 64
        connection.exec_driver_sql(
            "INSERT INTO medium (id, name, kind, source_sha256, cutout, focal_x, focal_y)"
            f" VALUES (1, 'film', 'video', '{digest}', 0, 0.5, 0.5)"
        )
        connection.exec_driver_sql("INSERT INTO recording VALUES (?, ?, ?, ?)", kept)
    for target, more in (("0003", (None,)), ("0002", ()), ("0003", (None,))):
        run.migrate(engine, target)
        with engine.begin() as connection:
            rows = connection.exec_driver_sql("SELECT * FROM recording").all()
            assert [tuple(row) for row in rows] == [kept + more]
            if more:
                connection.exec_driver_sql("UPDATE recording SET flashes = 5")
    engine.dispose()


def test_a_newer_database_is_left_as_it_is(tmp_path: Path) -> None:
    open_workspace(tmp_path).close()
    path = tmp_path / "workspace.db"
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(WorkspaceFault, match="newer"):
        open_workspace(tmp_path)
    assert path.read_bytes() == before


def test_an_upgrade_is_preceded_by_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace_with(tmp_path, content()).close()
    path = tmp_path / "workspace.db"
    before = path.read_bytes()

    def failing(engine: Engine) -> None:
        raise WorkspaceFault("The upgrade failed; restore the backup.")

    monkeypatch.setattr(run, "head", lambda: "0004")
    monkeypatch.setattr(run, "migrate", failing)
    with pytest.raises(WorkspaceFault, match="upgrade failed"):
        open_workspace(tmp_path)
    assert path.read_bytes() == before
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name.startswith("workspace-0003-")
    with closing(sqlite3.connect(backup)) as connection:
        slugs = connection.execute("SELECT slug FROM record ORDER BY slug").fetchall()
    assert slugs == [("aegidien",), ("zeche",)]


@pytest.mark.parametrize("kind", ["foreign", "random"])
def test_another_programs_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "workspace.db"
    if kind == "foreign":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE invoice (id INTEGER)")
        connection.commit()
        connection.close()
    else:
        path.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(WorkspaceFault):
        open_workspace(tmp_path)
