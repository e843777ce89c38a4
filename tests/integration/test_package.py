"""Packages: what goes out comes in again, and what is hostile stays outside."""

from __future__ import annotations

import json
import stat
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from db.errors import DataFault, LimitExceeded, PackageRefused
from db.exchange.package import export_package, import_package
from db.workspace import open_workspace
from tests.support.small import content, no_pictures, one_picture, record, workspace_with

if TYPE_CHECKING:
    from pathlib import Path

MEDIA = [{"name": "turm", "file": "media/turm.png", "texts": {"de": {"alt": "Ein Turm"}}}]


def _zip(path: Path, package: Any, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        text = package if isinstance(package, str) else json.dumps(package)
        archive.writestr("content.json", text)
        for name, data in files.items():
            archive.writestr(f"media/{name}.png", data)
    return path


def test_out_and_in_again_is_the_same(tmp_path: Path) -> None:
    package = content(
        media=MEDIA, records=[record("zeche", "Zeche", picture="turm"), record("b", "B")]
    )
    package["relations"] = [{"from": "zeche", "to": "b", "kind": "works_with"}]
    workspace = open_workspace(tmp_path / "one")
    import_package(workspace, _zip(tmp_path / "in.zip", package, turm=b"picture"), one_picture)
    export_package(workspace, tmp_path / "first.zip")
    other = open_workspace(tmp_path / "two")
    import_package(other, tmp_path / "first.zip", one_picture)
    export_package(other, tmp_path / "second.zip")
    # Importing twice changes nothing.
    import_package(other, tmp_path / "first.zip", one_picture)
    export_package(other, tmp_path / "third.zip")
    contents = [
        zipfile.ZipFile(tmp_path / f"{name}.zip").read("content.json")
        for name in ("first", "second", "third")
    ]
    assert contents[0] == contents[1] == contents[2]
    assert b"Zeche" in contents[0]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": 2}, "format"),
        ({"records": [record("a", "x" * 61)], "relations": []}, "word"),
        ({"records": [record("a", "wort " * 40)], "relations": []}, "title"),
        ({"records": [record("A b", "x")], "relations": []}, "a-z"),
        ({"records": [record("a", "x", picture="none")], "relations": []}, "none"),
        ({"records": [record("a", "x", categories=["none"])], "relations": []}, "none"),
        ({"records": [record("a", "x"), record("a", "y")], "relations": []}, "twice"),
        ({"records": [record("a", "x", surprise=1)], "relations": []}, "surprise"),
        ({"relations": [{"from": "zeche", "to": "zeche", "kind": "part_of"}]}, "itself"),
        ({"relations": [{"from": "zeche", "to": "nobody", "kind": "part_of"}]}, "nobody"),
        ({"languages": [{"tag": "en", "endonym": "English", "fallback": "xx"}]}, "xx"),
        ({"settings": {"idle_seconds": 1}}, "between"),
        (
            {"records": [record("a", "x", links=[{"url": "file:///etc/passwd"}])], "relations": []},
            "https",
        ),
        ({"media": [{"name": "m", "file": "../../etc/passwd"}]}, "outside media"),
    ],
)
def test_what_makes_no_sense_is_refused_whole(
    tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    workspace = workspace_with(tmp_path / "data", content())
    export_package(workspace, tmp_path / "before.zip")
    with pytest.raises(DataFault, match=said):
        import_package(workspace, _zip(tmp_path / "in.zip", content(**changes)), no_pictures)
    export_package(workspace, tmp_path / "after.zip")
    before, after = (
        zipfile.ZipFile(tmp_path / f"{name}.zip").read("content.json")
        for name in ("before", "after")
    )
    assert before == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"format": 1e999}',
        "[" * 100_000,
        '{"format": "1"}',
        "\ud800".encode("utf-16", "surrogatepass").decode("latin-1"),
    ],
)
def test_broken_json_is_refused(tmp_path: Path, text: str) -> None:
    workspace = open_workspace(tmp_path / "data")
    with pytest.raises(PackageRefused):
        import_package(workspace, _zip(tmp_path / "in.zip", text), no_pictures)


def _entry(name: str, mode: int = 0o644 | stat.S_IFREG) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("placeholder")
    info.filename = info.orig_filename = name
    info.external_attr = mode << 16
    return info


@pytest.mark.parametrize(
    "entries",
    [
        [_entry("../../evil")],
        [_entry("/etc/evil")],
        [_entry("media/..\\evil.png")],
        [_entry("C:/evil.png")],
        [_entry("media/link.png", 0o777 | stat.S_IFLNK)],
        [_entry("media/a.png"), _entry("media/A.png")],
    ],
    ids=["up", "absolute", "backslash", "drive", "link", "case"],
)
def test_hostile_archives_are_refused(tmp_path: Path, entries: list[zipfile.ZipInfo]) -> None:
    path = _zip(tmp_path / "in.zip", content())
    with zipfile.ZipFile(path, "a") as archive:
        for entry in entries:
            archive.writestr(entry, b"x")
    workspace = open_workspace(tmp_path / "data")
    with pytest.raises(PackageRefused):
        import_package(workspace, path, one_picture)
    assert not (tmp_path / "evil").exists()


def test_a_bomb_is_stopped_while_it_unpacks(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "data")
    path = _zip(tmp_path / "in.zip", content(media=MEDIA), turm=bytes(200 << 20))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(PackageRefused, match="packs"):
        import_package(workspace, path, one_picture)


def test_limits_name_the_place(tmp_path: Path) -> None:
    package = content(records=[record("a", "x" * 61)], relations=[])
    with pytest.raises(LimitExceeded, match="Record a, de, title"):
        workspace_with(tmp_path / "data", package)
