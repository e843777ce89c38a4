"""The whole data folder as one file and back: while others write, hostile, and under fire."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.backup.contents import MANIFEST
from db.backup.daily import daily
from db.backup.restore import read_backup, restore
from db.backup.swap import DECIDED, UNFINISHED, finish_restore, locked
from db.backup.write import back_up
from db.edition import Editions, verify
from db.errors import BackupRefused, DataFault, StorageFull, WorkspaceFault
from db.exchange.package import import_package
from db.publish import publish
from db.workspace import open_workspace
from tests.support.small import content, one_picture, record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROUNDS = 20
PEPPER = "ab" * 32
STORM = """
import sqlite3, sys, time
c = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
n = 0
while True:
    n += 1
    c.execute("BEGIN IMMEDIATE")
    c.execute("UPDATE record SET town = ?", (str(n),))
    c.execute("INSERT OR REPLACE INTO setting VALUES ('storm', ?)", (str(n),))
    c.execute("COMMIT")
    print("on", flush=True)
    time.sleep(0.005)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two records, a picture, an edition, counters and a pepper."""
    folder = tmp_path_factory.mktemp("made")
    package = folder / "package"
    (package / "media").mkdir(parents=True)
    (package / "media/turm.png").write_bytes(random.Random(4).randbytes(50_000))
    records = [record("zeche", "Zeche", picture="turm"), record("kirche", "Kirche")]
    media = [{"name": "turm", "file": "media/turm.png"}]
    document = json.dumps(content(media=media, records=records, relations=[]))
    (package / "content.json").write_text(document, encoding="utf-8")
    data = folder / "data"
    workspace = open_workspace(data)
    import_package(workspace, package, one_picture)
    publish(workspace, Editions(data / "editions"))
    workspace.close()
    with closing(sqlite3.connect(data / "usage.db")) as usage, usage:
        usage.execute("CREATE TABLE counter (name TEXT, n INTEGER)")
        usage.execute("INSERT INTO counter VALUES ('visits', 7)")
    (data / "pepper").write_text(PEPPER, encoding="ascii")
    return data


@pytest.fixture(autouse=True)
def _own_scratch(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is killed here leaves its scratch folders where pytest tidies up."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("scratch")))


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "data")


@pytest.fixture
def backup(made: Path, tmp_path: Path) -> Path:
    return back_up(made, tmp_path / "a.backup.zip")


def _rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        return list(connection.iterdump())


def _write(data: Path, statement: str) -> None:
    with closing(sqlite3.connect(data / "workspace.db")) as connection, connection:
        connection.execute(statement)


def _state(data: Path) -> tuple[list[str], list[str], list[str]]:
    media = sorted(path.name for path in (data / "media").iterdir())
    return _rows(data / "workspace.db"), _rows(data / "usage.db"), media


def _files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "restore.lock"
    }


def _changed(
    backup: Path, change: Callable[[dict[str, bytes]], None], manifest: dict[str, Any] | None = None
) -> Path:
    """The backup with other files and a manifest that agrees with them."""
    with zipfile.ZipFile(backup) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(files.pop(MANIFEST))
    change(files)
    listed = {n: e for n, e in told["files"].items() if n in files or n.startswith("editions/")}
    for name, given_bytes in files.items():
        digest = hashlib.sha256(given_bytes).hexdigest()
        listed[name] = {"sha256": digest, "size": len(given_bytes)}
    told |= {"files": listed} | (manifest or {})
    target = backup.with_name("changed.zip")
    with zipfile.ZipFile(target, "w") as archive:
        for name, given_bytes in files.items():
            archive.writestr(name, given_bytes)
        archive.writestr(MANIFEST, json.dumps(told))
    return target


def test_to_another_machine(data: Path, tmp_path: Path) -> None:
    backup = back_up(data, tmp_path)
    assert backup.name.startswith("schaufenster-")
    assert backup.name.endswith(".backup.zip")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    summary = read_backup(backup)
    assert (summary.records, summary.with_media) == (2, True)
    assert summary.size == backup.stat().st_size
    there = tmp_path / "elsewhere" / "data"
    restore(backup, there)
    assert _state(there) == _state(data)
    assert not (there / "pepper").exists()
    current = Editions(there / "editions").current()
    verify(current)
    old = Editions(data / "editions").current()
    assert _files(current / "media") == _files(old / "media")
    assert sorted(p.name for p in there.iterdir()) == [
        "editions", "media", "restore.lock", "usage.db", "workspace.db",
    ]  # fmt: skip


def test_a_picture_is_in_it_once(backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        assert archive.testzip() is None
        pictures = [name for name in archive.namelist() if name.endswith(".webp")]
    assert len(pictures) == 1
    assert backup.stat().st_size < 100_000


def test_the_pepper_only_when_asked(data: Path, backup: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        assert "pepper" not in archive.namelist()
    other = back_up(data, tmp_path / "b.zip", with_pepper=True)
    (data / "pepper").write_text("old", encoding="ascii")
    restore(other, data)
    assert (data / "pepper").read_text(encoding="ascii") == PEPPER
    assert stat.S_IMODE((data / "pepper").stat().st_mode) == 0o600


def test_while_others_write(data: Path, tmp_path: Path) -> None:
    storm = subprocess.Popen(
        [sys.executable, "-c", STORM, data / "workspace.db"], stdout=subprocess.PIPE
    )
    try:
        assert storm.stdout
        storm.stdout.readline()
        backups = [back_up(data, tmp_path / f"{n}.zip") for n in range(4)]
        restore(backups[1], data)
        assert storm.poll() is None
    finally:
        storm.kill()
        storm.communicate()
    seen = []
    for number, backup in enumerate(backups):
        there = tmp_path / str(number)
        restore(backup, there)
        with closing(sqlite3.connect(there / "workspace.db")) as connection:
            towns = connection.execute("SELECT DISTINCT town FROM record").fetchall()
            value = connection.execute("SELECT value FROM setting WHERE key = 'storm'").fetchone()
        assert towns == [value]
        seen.append(int(value[0]))
        verify(Editions(there / "editions").current())
    assert seen == sorted(set(seen))
    assert _rows(data / "workspace.db")


def test_restoring_keeps_what_was_there(data: Path, backup: Path) -> None:
    old = _state(data)
    _write(data, "UPDATE record SET town = 'later'")
    later = _rows(data / "workspace.db")
    restore(backup, data)
    assert _state(data) == old
    (kept,) = (data / "backups").glob("before-restore-*/*.backup.zip")
    restore(kept, data)
    assert _rows(data / "workspace.db") == later


def test_the_edition_shown_does_not_get_a_second_number(data: Path, backup: Path) -> None:
    restore(backup, data)
    assert Editions(data / "editions").numbers() == (1,)
    _write(data, "UPDATE record_text SET title = 'Neu'")
    workspace = open_workspace(data)
    editions = Editions(data / "editions")
    assert publish(workspace, editions) == 2
    restore(backup, data)
    assert editions.current().name == "000003"
    assert editions.rollback() == 2


@pytest.mark.parametrize("wreck", [b"", b"no database at all" * 100])
def test_in_the_place_of_a_wreck(data: Path, backup: Path, wreck: bytes) -> None:
    old = _state(data)
    (data / "workspace.db").write_bytes(wreck)
    (data / "workspace.db-journal").write_bytes(b"of the wreck")
    restore(backup, data)
    assert _state(data) == old
    (kept,) = (data / "backups").glob("before-restore-*/workspace.db")
    assert kept.read_bytes() == wreck


def _later(data: Path) -> Path:
    """Changed and published since the backup; a copy of that, to begin from again."""
    _write(data, "UPDATE record_text SET title = 'Neu'")
    workspace = open_workspace(data)
    publish(workspace, Editions(data / "editions"))
    return shutil.copytree(data, data.with_name("before"))


def test_killed_anywhere_it_is_old_or_new(data: Path, backup: Path) -> None:
    new = _state(data)
    folder = _later(data)
    old = _state(data)
    begun = time.monotonic()
    restore(backup, data)
    span = time.monotonic() - begun
    dice = random.Random(1989)
    ends = []
    for _ in range(ROUNDS):
        shutil.rmtree(data)
        shutil.copytree(folder, data)
        child = os.fork()
        if child == 0:
            try:
                restore(backup, data)
            finally:
                os._exit(0)
        time.sleep(dice.uniform(span / 2, span))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        finish_restore(data)
        assert not (data / DECIDED).exists()
        assert not (data / UNFINISHED).exists()
        state = _state(data)
        assert state in (old, new)
        current = Editions(data / "editions").current()
        verify(current)
        ends.append(state == new)
        assert current.name == ("000003" if ends[-1] else "000002")
        span *= 0.85 if ends[-1] else 1.18
    # Before and after the decision, or the test would prove nothing.
    assert 2 < sum(ends) < ROUNDS - 2


def test_every_step_after_the_decision_can_be_the_last(
    data: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ended by force before the n-th thing it does, for every n."""
    new = _state(data)
    folder = _later(data)
    next((folder / "media").iterdir()).unlink()
    for step in range(100):
        shutil.rmtree(data)
        shutil.copytree(folder, data)
        child = os.fork()
        if child == 0:
            _die_after(step, monkeypatch)
            restore(backup, data)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        finish_restore(data)
        if code == 0:
            break
        assert _state(data) == new, step
        assert Editions(data / "editions").current().name == "000003"
        assert sorted(p.name for p in data.iterdir()) == [
            "backups", "editions", "media", "pepper", "restore.lock", "usage.db", "workspace.db",
        ]  # fmt: skip
    assert 8 < step < 99
    verify(Editions(data / "editions").current())


def _die_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kill this process in the given call to the system after the decision."""
    left = [steps]
    decided = []

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename" and str(arguments[1]).endswith(DECIDED):
            decided.append(True)
        elif decided and event in {"os.rename", "os.remove", "os.rmdir", "sqlite3.connect"}:
            if not left[0]:
                os._exit(9)
            left[0] -= 1

    sys.addaudithook(watch)


def test_one_flipped_bit_is_found(data: Path, backup: Path) -> None:
    whole = bytearray(backup.read_bytes())
    before = _files(data)
    with zipfile.ZipFile(backup) as archive:
        picture = next(e for e in archive.infolist() if e.filename.startswith("media/"))
    whole[picture.header_offset + 20_000] ^= 4
    backup.write_bytes(whole)
    with pytest.raises(BackupRefused, match="take another"):
        restore(backup, data)
    assert _files(data) == before
    assert not (data / UNFINISHED).exists()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(place=st.integers(0), bits=st.integers(1, 255), cut=st.booleans())
def test_damaged_anywhere_is_refused_or_harmless(
    made: Path, tmp_path: Path, place: int, bits: int, *, cut: bool
) -> None:
    path = tmp_path / "whole.zip"
    if not path.exists():
        back_up(made, path)
    document = bytearray(path.read_bytes())
    # Half of the damage goes where the zip and the manifest speak about themselves.
    place = len(document) - 1 - place % (3000 if place % 2 else len(document))
    document[place] ^= bits
    broken = tmp_path / "broken.zip"
    broken.write_bytes(document[:place] if cut else document)
    there = tmp_path / "there"
    shutil.rmtree(there, ignore_errors=True)
    try:
        restore(broken, there)
    except BackupRefused:
        assert not (there / "workspace.db").exists()
        assert not (there / UNFINISHED).exists()
    else:
        assert _state(there) == _state(made)


def _database(*statements: str) -> Callable[[dict[str, bytes]], None]:
    """Runs statements in the backup's workspace."""

    def change(files: dict[str, bytes]) -> None:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            connection.deserialize(files["workspace.db"])
            for statement in statements:
                connection.execute(statement)
            files["workspace.db"] = connection.serialize()

    return change


def _added(name: str, content: bytes = b"x") -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.update({name: content})


def _page_lost(files: dict[str, bytes]) -> None:
    pages = files["workspace.db"]
    files["workspace.db"] = pages[:8192] + b"\xff" * 4096 + pages[12288:]


def _edition_changed(files: dict[str, bytes]) -> None:
    files["editions/000001/content.db"] += b"\0" * 4096


HOSTILE: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "out": (_added("../evil"), "names a file"),
    "absolute": (_added("/etc/evil"), "names a file"),
    "drive": (_added("C:\\evil"), "names a file"),
    "deep": (_added("media/../../evil"), "names a file"),
    "folder": (_added("media/"), "holds a link, a folder"),
    "odd": (_added("kiosk.py"), "names a file"),
    "case": (_added("Workspace.db"), "names a file"),
    "liar": (_added(f"media/{'0' * 64}.webp"), "not what its name says"),
    "no workspace": (lambda files: void(files.pop("workspace.db")), "no workspace"),
    "no database": (_added("workspace.db", b"SQLite format 3\0" * 99), r"workspace\.db cannot be"),
    "foreign": (_added("workspace.db", b""), r"workspace\.db cannot be read"),
    "trigger": (
        _database(
            "CREATE TRIGGER evil AFTER UPDATE ON record BEGIN DELETE FROM staff_account; END"
        ),
        "more than plain tables",
    ),
    "view": (_database("CREATE VIEW evil AS SELECT 1"), "more than plain tables"),
    "virtual": (_database("CREATE VIRTUAL TABLE evil USING fts5(x)"), "more than plain tables"),
    "page lost": (_page_lost, r"workspace\.db (is damaged|cannot be read)"),
    "newer": (_database("UPDATE alembic_version SET version_num = '9999'"), "not the one"),
    "fewer": (_database("DELETE FROM record"), "not the one"),
    "counters": (_added("usage.db", b"nothing"), r"usage\.db cannot be read"),
    "edition": (_edition_changed, "not whole|damaged"),
    "second edition": (_added("editions/000009/content.db", b""), "cannot be read|not whole|two"),
    "pointer": (_added("editions/current", b"../../x"), "not whole"),
    "bomb": (_added("pepper", b"\0" * (8 << 20)), "packed more than"),
}


def void(_: object) -> None:
    """A lambda's way to return nothing."""


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_backups(name: str, data: Path, backup: Path) -> None:
    change, reason = HOSTILE[name]
    hostile = _changed(backup, change)
    if name == "bomb":
        hostile = _deflated(hostile)
    before = _files(data.parent)
    with pytest.raises(BackupRefused, match=reason) as refused:
        restore(hostile, data)
    assert str(refused.value).endswith(".")
    assert _files(data.parent) == before


def _deflated(path: Path) -> Path:
    target = path.with_name("deflated.zip")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name), zipfile.ZIP_DEFLATED)
    path.unlink()
    return target


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        ({"revision": "9999"}, "newer version"),
        ({"format": 2, "unknown": 1}, "newer version"),
        ({"format": 0}, "no workspace"),
        ({"records": -1}, "unreadable"),
        ({"media": ["../../etc/passwd"]}, "oddly"),
        ({"program": "<img src=x>"}, "unreadable"),
        ({"created": "yesterday"}, "unreadable"),
    ],
)
def test_hostile_manifests(backup: Path, tmp_path: Path, manifest: Any, reason: str) -> None:
    hostile = _changed(backup, void, manifest)
    for use in (read_backup, lambda path: restore(path, tmp_path / "there")):
        with pytest.raises(BackupRefused, match=reason):
            use(hostile)


def test_a_hash_that_differs(data: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup) as archive:
        files = json.loads(archive.read(MANIFEST))["files"]
    files["usage.db"]["sha256"] = "0" * 64
    with pytest.raises(BackupRefused, match=r"bytes of usage\.db have changed"):
        restore(_changed(backup, void, {"files": files}), data)


def test_a_link_in_the_zip(data: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup, "a") as archive:
        link = zipfile.ZipInfo("pepper")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(BackupRefused, match="holds a link"):
        restore(backup, data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_twice_in_the_zip(data: Path, backup: Path) -> None:
    with zipfile.ZipFile(backup, "a") as archive:
        archive.writestr("workspace.db", b"another")
    with pytest.raises(BackupRefused, match="one twice"):
        restore(backup, data)


def test_a_list_of_files_without_end(backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.backup.archive.MAX_DIRECTORY", 300)
    with pytest.raises(BackupRefused, match="too many files"):
        read_backup(backup)


def test_a_pipe_is_no_backup(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(BackupRefused, match="no file"):
        read_backup(tmp_path / "pipe.zip")
    with pytest.raises(BackupRefused, match="check the name"):
        read_backup(tmp_path / "none.zip")


@pytest.mark.parametrize("name", ["media", "editions", "workspace.db", "backups", "restore.tmp"])
def test_links_in_the_data_folder_lead_nowhere(
    name: str, data: Path, backup: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    if (data / name).exists():
        (data / name).rename(outside)
    else:
        outside.mkdir()
    (data / name).symlink_to(outside)
    before = _files(tmp_path)
    with pytest.raises(BackupRefused, match="is a link"):
        restore(backup, data)
    assert _files(tmp_path) == before


def test_one_restore_at_a_time(data: Path, backup: Path) -> None:
    with locked(data), pytest.raises(BackupRefused, match="just now"):
        restore(backup, data)
    restore(backup, data)


def test_a_locked_workspace_keeps_everything(
    data: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.backup.databases.WAIT", 0.1)
    _write(data, "UPDATE record SET town = 'old'")
    old = _state(data)
    with closing(sqlite3.connect(data / "workspace.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceFault, match="locked"):
            restore(backup, data)
    finish_restore(data)
    assert _state(data) == old


def test_without_room_nothing_is_written(
    data: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(data)
    usage = shutil.disk_usage(data)._replace(free=10 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(StorageFull, match="free some space"):
        restore(backup, data)
    assert _files(data) == before


@pytest.mark.parametrize("limit", [0, 20_000])
def test_a_full_disk_leaves_the_old_backup(data: Path, tmp_path: Path, limit: int) -> None:
    resource = pytest.importorskip("resource")
    folder = tmp_path / "stick"
    folder.mkdir()
    target = folder / "a.zip"
    target.write_bytes(b"the old one")
    child = os.fork()
    if child == 0:
        code = 1
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            back_up(data, target)
        except StorageFull:
            code = 7
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert [path.read_bytes() for path in folder.iterdir()] == [b"the old one"]


def test_a_disk_that_lies_is_found(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr("db.backup.write.verify", _spoiled)
    with pytest.raises(BackupRefused):
        back_up(data, folder)
    assert list(folder.iterdir()) == []


def _spoiled(part: Path) -> None:
    from db.backup.archive import verify as honest

    document = bytearray(part.read_bytes())
    document[len(document) // 2] ^= 1
    part.write_bytes(document)
    honest(part)


def test_what_a_killed_backup_left_is_swept(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    old, young = folder / "old.backup.zip.part", folder / "young.backup.zip.part"
    for path in (old, young):
        path.touch()
    os.utime(old, (0, 0))
    back_up(data, folder / "new.backup.zip")
    assert sorted(path.name for path in folder.iterdir()) == ["new.backup.zip", young.name]


def test_without_a_workspace_there_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceFault, match="no workspace"):
        back_up(tmp_path, tmp_path / "a.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_picture_is_left_out(data: Path, tmp_path: Path) -> None:
    (picture,) = (data / "media").iterdir()
    picture.write_bytes(b"bit rot")
    backup = back_up(data, tmp_path / "a.zip")
    with pytest.raises(BackupRefused, match=f"1 media are neither.*{picture.name}"):
        restore(backup, tmp_path / "there")
    restore(backup, tmp_path / "there", incomplete=True)
    assert _rows(tmp_path / "there/workspace.db") == _rows(data / "workspace.db")
    verify(Editions(tmp_path / "there/editions").current())


def test_daily_keeps_seven(data: Path) -> None:
    noon = datetime(2026, 8, 1, 12).astimezone()
    made = [daily(data, noon + timedelta(days=day)) for day in range(9)]
    folder = data / "backups" / "daily"
    assert sorted(folder.iterdir()) == made[2:]
    assert daily(data, noon + timedelta(days=8, hours=3)) is None
    assert made[8]
    assert made[8].name == "schaufenster-2026-08-09.backup.zip"
    assert not read_backup(made[8]).with_media


def test_daily_never_deletes_the_one_it_made(data: Path) -> None:
    noon = datetime(2026, 8, 1, 12).astimezone()
    for day in range(2):
        daily(data, noon + timedelta(days=4000 + day))
    (data / "backups/daily/notes.txt").touch()
    made = daily(data, noon, keep=1)
    assert made
    assert made.exists()
    assert (data / "backups/daily/notes.txt").exists()
    assert len(list(made.parent.glob("*.zip"))) == 2


def test_a_failing_day_deletes_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime(2026, 8, 1, 12).astimezone()
    first = daily(data, noon, keep=1)
    monkeypatch.setattr("db.backup.write.verify", _spoiled)
    with pytest.raises(DataFault):
        daily(data, noon + timedelta(days=1), keep=1)
    assert list((data / "backups/daily").iterdir()) == [first]


def test_the_day_is_the_local_one(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        made = daily(data, datetime.fromisoformat("2026-08-01T20:00:00+00:00"))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert made
    assert made.name == "schaufenster-2026-08-02.backup.zip"


def test_a_daily_backup_needs_the_media_in_their_place(data: Path, tmp_path: Path) -> None:
    made = daily(data, datetime(2026, 8, 1, 12).astimezone())
    assert made
    _write(data, "DELETE FROM record WHERE slug = 'kirche'")
    restore(made, data)
    assert any("kirche" in line for line in _rows(data / "workspace.db"))
    (picture,) = (data / "media").iterdir()
    with pytest.raises(BackupRefused, match=picture.name):
        restore(made, tmp_path / "there")
    assert not (tmp_path / "there" / "workspace.db").exists()


def test_the_start_needs_nothing_heavy_to_look_for_a_restore() -> None:
    code = (
        "import sys, db.backup.swap; print({'msgspec', 'sqlalchemy', 'zipfile'} & {*sys.modules})"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "set()"
