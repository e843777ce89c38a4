"""Sticks as the kernel lists them, and a file browser that cannot be led out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.services import removable
from kiosk.services.removable import Place, PlaceError, listing, places
from tests.support.disks import mount, on_a_disk


def _line(point: str, source: str = "/dev/sdb1", kind: str = "vfat") -> str:
    return f"36 25 8:17 / {point} rw,nosuid shared:1 master:2 - {kind} {source} rw"


def _places(tmp_path: Path, *lines: str) -> list[Place]:
    table = tmp_path / "mountinfo"
    table.write_bytes("\n".join(lines).encode())
    return places(tmp_path / "data", table, [tmp_path / "media"])


def _stick(tmp_path: Path, name: str) -> Path:
    folder = tmp_path / "media" / name
    folder.mkdir(parents=True)
    return folder


def _names(place: Place, folder: Path | None = None) -> list[str]:
    return [entry.name for entry in listing(place, folder or place.path, (".zip",))]


@pytest.fixture
def stick(tmp_path: Path) -> Place:
    return Place(_stick(tmp_path, "STICK"), "STICK", "removable", 0, writable=True)


def test_the_inbox_is_made_and_first(tmp_path: Path) -> None:
    (inbox,) = places(tmp_path / "data", tmp_path / "none")
    assert inbox.path == tmp_path / "data" / "inbox"
    assert inbox.path.is_dir()
    assert (inbox.kind, inbox.name, inbox.writable) == ("inbox", "", True)
    assert inbox.free > 0


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("STICK", "STICK"),
        ("Neue Daten", r"Neue\040Daten"),
        ("a\tb\\c", r"a\011b\134c"),
        ("Größe", "Größe"),
        (r"040", "040"),
    ],
)
def test_names_of_mount_points(tmp_path: Path, name: str, written: str) -> None:
    folder = _stick(tmp_path, name)
    _, place = _places(tmp_path, _line(str(folder.parent / written)))
    assert place.path == folder
    assert place.kind == "removable"


def test_a_line_feed_in_a_name_is_shown_as_no_character(tmp_path: Path) -> None:
    _stick(tmp_path, "a\nb")
    _, place = _places(tmp_path, _line(f"{tmp_path}/media/a\\012b"))
    assert place.name == "a\N{REPLACEMENT CHARACTER}b"


def test_what_is_no_stick_is_no_place(tmp_path: Path) -> None:
    for name in ("share", "memory", "twice"):
        _stick(tmp_path, name)
    root = tmp_path / "media"
    found = _places(
        tmp_path,
        _line("/"),
        _line(f"{tmp_path}/media-elsewhere"),
        _line(f"{root}/share", "server:/export", "nfs4"),
        _line(f"{root}/memory", "tmpfs", "tmpfs"),
        _line(f"{root}/pulled"),
        _line(f"{root}/twice"),
        _line(f"{root}/twice", "/dev/sdc1"),
        "nonsense",
        "",
    )
    assert [place.name for place in found] == ["", "twice"]


def test_a_locked_stick_is_not_writable() -> None:
    def locked(disk: Path) -> bool:
        folder = _stick(disk, "LOCKED")
        mount("--bind", str(folder), str(folder))
        mount("-o", "remount,ro,bind", str(folder))
        return _places(disk, _line(str(folder)))[1].writable

    assert on_a_disk(locked) is False


def test_folders_first_and_only_what_fits(stick: Place) -> None:
    for name in ("b.zip", "A.ZIP", "notes.txt", ".hidden.zip"):
        (stick.path / name).write_bytes(b"12345")
    for name in ("z", ".Trash"):
        (stick.path / name).mkdir()
    os.mkfifo(stick.path / "pipe.zip")
    found = listing(stick, stick.path, (".zip",))
    assert [(e.name, e.folder, e.size) for e in found] == [
        ("z", True, 0),
        ("A.ZIP", False, 5),
        ("b.zip", False, 5),
    ]


def test_nothing_leads_out(stick: Place, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.zip").touch()
    (stick.path / "folder").symlink_to(outside)
    (stick.path / "file.zip").symlink_to(outside / "secret.zip")
    (stick.path / "circle").symlink_to("circle")
    (stick.path / "inner.zip").touch()
    (stick.path / "link.zip").symlink_to("inner.zip")
    assert _names(stick) == ["inner.zip", "link.zip"]
    beside = tmp_path / "media" / "STICK-2"
    beside.mkdir()
    for way in (outside, stick.path / "..", stick.path / "folder", beside, Path("/")):
        with pytest.raises(PlaceError, match="choose another"):
            listing(stick, way, (".zip",))


def test_a_pulled_stick_is_one_sentence(stick: Place) -> None:
    inside = stick.path / "inside"
    with pytest.raises(PlaceError, match=r"^STICK cannot be read; plug it in again\.$"):
        listing(stick, inside, (".zip",))
    stick.path.rmdir()
    with pytest.raises(PlaceError, match="plug it in again"):
        listing(stick, stick.path, (".zip",))


def test_names_of_any_bytes_can_be_shown(stick: Place) -> None:
    (stick.path / os.fsdecode(b"\xff.zip")).touch()
    (stick.path / "\u202egpj.zip").touch()
    assert _names(stick) == ["\N{REPLACEMENT CHARACTER}.zip", "\N{REPLACEMENT CHARACTER}gpj.zip"]


def test_a_list_ends(stick: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removable, "MOST_ENTRIES", 3)
    for number in range(6):
        (stick.path / f"{number}.zip").touch()
    (stick.path / "folder").mkdir()
    assert _names(stick) == ["folder", "0.zip", "1.zip"]
    monkeypatch.setattr(removable, "MOST_SEEN", 2)
    assert len(_names(stick)) == 2
