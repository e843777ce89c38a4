"""``kiosk backup`` and ``kiosk restore``: exit codes and sentences."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.cli import main
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_there_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, file = tmp_path / "data", tmp_path / "a.backup.zip"
    workspace_with(data, content()).close()
    assert main(["backup", str(file), "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"Everything is in {file}.\n"
    there = tmp_path / "there"
    assert main(["restore", str(file), "--data", str(there)]) == 0
    assert "Restored" in capsys.readouterr().out
    with closing(sqlite3.connect(there / "workspace.db")) as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone() == (2,)


def test_the_pepper_goes_along_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file, there = tmp_path / "data", tmp_path / "a.zip", tmp_path / "there"
    workspace_with(data, content()).close()
    (data / "pepper").write_text("ab" * 32, encoding="ascii")
    for option, expected in (([], False), (["--with-pepper"], True)):
        assert main(["backup", *option, str(file), "--data", str(data)]) == 0
        assert main(["restore", str(file), "--data", str(there)]) == 0
        assert (there / "pepper").exists() is expected
        assert ("kiosk staff set-pin" in capsys.readouterr().out) is not expected


def test_no_backup_is_four(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, file = tmp_path / "data", tmp_path / "a.zip"
    assert main(["backup", str(file), "--data", str(data)]) == 4
    assert "check the folder" in capsys.readouterr().err
    file.write_bytes(b"no zip")
    assert main(["restore", str(file), "--data", str(data)]) == 4
    said = capsys.readouterr().err
    assert "take another one" in said
    assert "Traceback" not in said
    assert not (data / "workspace.db").exists()


def test_missing_media_are_told_and_can_be_done_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file, there = tmp_path / "data", tmp_path / "a.zip", tmp_path / "there"
    workspace_with(data, content()).close()
    picture = "b4" * 32 + ".webp"
    with closing(sqlite3.connect(data / "workspace.db")) as connection, connection:
        connection.execute(
            "INSERT INTO medium (name, kind, source_sha256, cutout, focal_x, focal_y,"
            " credit, licence) VALUES ('turm', 'image', '', 0, 0.5, 0.5, '', '')"
        )
        connection.execute("INSERT INTO rendition SELECT id, 10, 10, ?, 5 FROM medium", (picture,))
    assert main(["backup", str(file), "--data", str(data)]) == 0
    assert main(["restore", str(file), "--data", str(there)]) == 4
    assert picture in capsys.readouterr().err
    assert main(["restore", "--incomplete", str(file), "--data", str(there)]) == 0
