"""Settings at start: never a reason to fail."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from db.records import Settings
from db.settings import checked, read_settings
from db.workspace import open_workspace

if TYPE_CHECKING:
    from pathlib import Path


def _stored(data: Path, key: str, value: str) -> Settings:
    open_workspace(data).close()
    path = data / "workspace.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO setting VALUES (?, ?)", (key, value))
    return read_settings(path)


def test_what_is_stored_is_read(tmp_path: Path) -> None:
    assert _stored(tmp_path, "screen_inches", "55").screen_inches == 55.0
    assert _stored(tmp_path, "here", '"51.4862,-7.0447"').here == "51.4862,-7.0447"
    assert read_settings(tmp_path / "workspace.db").idle_seconds == 60


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("idle_seconds", "0"),
        ("idle_seconds", '"60"'),
        ("idle_seconds", "true"),
        ("idle_seconds", "{"),
        ("notice_seconds", "19"),
        ("theme", '"pink"'),
        ("screen_inches", "NaN"),
        ("here", '"51.48"'),
        ("here", '"51.48;7.04"'),
        ("here", '"91,7.04"'),
        ("here", '"51.48,180.5"'),
        ("surprise", "1"),
        ("__doc__", '"x"'),
        ("staff_contact", json.dumps("x" * 301)),
    ],
)
def test_nonsense_leaves_the_default(tmp_path: Path, key: str, value: str) -> None:
    assert _stored(tmp_path, key, value) == Settings()


@pytest.mark.parametrize("harm", ["missing", "folder", "random", "empty"])
def test_no_workspace_no_fault(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "workspace.db"
    if harm == "folder":
        path.mkdir()
    elif harm != "missing":
        path.write_bytes(b"" if harm == "empty" else bytes(range(256)) * 20)
    assert read_settings(path) == Settings()
    assert harm != "missing" or not path.exists()


@pytest.mark.parametrize("value", [9, 3601, "60", 60.0, None, True])
def test_staff_hear_why(value: Any) -> None:
    with pytest.raises(ValueError, match="idle_seconds"):
        checked("idle_seconds", value)
