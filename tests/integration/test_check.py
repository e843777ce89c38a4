"""The self-test on a workspace that an operator cannot use as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import set_pin
from kiosk.check import Finding, examine
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from pathlib import Path


def _found(data: Path, name: str) -> Finding:
    return next(finding for finding in examine(data) if finding.name == name)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    workspace = workspace_with(tmp_path, content())
    set_pin(workspace, "Anna", "739154")
    workspace.close()
    return tmp_path


def test_a_workspace_that_is_fit(data: Path) -> None:
    assert _found(data, "workspace") == Finding("workspace", ok=True, detail="ok")
    assert _found(data, "pins") == Finding("pins", ok=True, detail="set")


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "a newer version's"),
        ("DROP TABLE alembic_version", "another program's"),
    ],
)
def test_a_workspace_of_another_version_is_not(data: Path, spoilt: str, told: str) -> None:
    with closing(sqlite3.connect(data / "workspace.db")) as connection, connection:
        connection.execute(spoilt)
    found = _found(data, "workspace")
    assert not found.ok
    assert told in found.detail


def test_pins_without_their_pepper_are_told(data: Path) -> None:
    (data / "pepper").write_text("no pepper")
    assert "pepper is damaged; delete it" in _found(data, "pins").detail
    (data / "pepper").unlink()
    found = _found(data, "pins")
    assert not found.ok
    assert "the file pepper is missing" in found.detail
    assert not (data / "pepper").exists(), "the self-test changes nothing"


def test_a_terminal_without_a_pin_is_told(tmp_path: Path) -> None:
    assert _found(tmp_path, "pins").ok
    workspace_with(tmp_path, content()).close()
    assert "asks for one" in _found(tmp_path, "pins").detail
