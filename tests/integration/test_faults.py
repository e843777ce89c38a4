"""Faults of the data, the clock and the installation: what is shown and what staff are told.

docs/faults.md has the list.
"""

from __future__ import annotations

import inspect
import json
import os
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from db.backup.daily import daily
from db.catalogue import Catalogue
from db.durable import sha256
from db.edition import Editions
from db.errors import DataFault, NoEdition, WorkspaceFault
from db.exchange.package import import_package
from db.publish import publish
from db.schedule import publish_due
from db.settings import DEFAULTS, pin_set, read_settings
from db.workspace import Workspace, open_workspace
from kiosk.check import _edition, _fonts, _workspace
from kiosk.root import Kiosk
from kiosk.services import fonts, icons
from kiosk.shell.hours import Hours
from kiosk.shell.idle import IdleViewModel
from kiosk.showing import Showing
from kiosk.staff.door import DoorViewModel
from kiosk.upkeep import Upkeep
from tests.support.small import content, one_picture, record, small_house, workspace_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def _other_version(folder: Path, where: str) -> None:
    """As a newer program would have published it, whole in its own way."""
    manifest = folder / "manifest.json"
    document = json.loads(manifest.read_text())
    if where == "manifest":
        document["format"] = 2
    else:
        file = folder / "content.db"
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("UPDATE meta SET value = '2' WHERE key = 'format'")
        document["files"]["content.db"] = {"sha256": sha256(file), "size": file.stat().st_size}
    manifest.write_text(json.dumps(document))


@pytest.mark.parametrize("where", ["manifest", "content"])
def test_after_a_downgrade_the_newest_edition_it_can_read_is_shown(
    tmp_path: Path, where: str, caplog: pytest.LogCaptureFixture
) -> None:
    workspace, editions = small_house(tmp_path), Editions(tmp_path / "editions")
    publish(workspace, editions)
    newer = editions.current()
    _other_version(newer, where)
    showing = Showing(Editions(tmp_path / "editions"))
    showing.take_over(showing.usable())
    assert showing.folder == editions.folder(1)
    assert not showing.newer()
    assert newer.is_dir(), "that version may come back"
    found = _edition(editions)
    assert not found.ok
    assert "publish it again" in found.detail
    assert publish(workspace, editions) == 3
    assert showing.newer()
    assert _edition(editions).ok
    showing.take_over(None)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that another user can look into."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_what_the_kiosk_may_not_read_is_passed_over_and_left_alone(open_place: Path) -> None:
    editions = Editions(open_place / "editions")
    publish(small_house(open_place), editions)
    newest = editions.current()
    (newest / "content.db").chmod(0)
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.seteuid(65534)
            os._exit(int(editions.usable().name))
        finally:
            os._exit(99)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
    assert newest.is_dir()


@pytest.mark.parametrize("harm", ["empty", "random", "schema"])
def test_a_damaged_workspace_is_told_with_the_way_back(tmp_path: Path, harm: str) -> None:
    small_house(tmp_path).close()
    file = tmp_path / "workspace.db"
    if harm == "schema":
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_schema SET sql = 'x' WHERE name = 'record'")
    else:
        file.write_bytes(os.urandom(20_000) if harm == "random" else b"")
    before = file.read_bytes()
    with pytest.raises(WorkspaceFault, match="restore a backup"):
        open_workspace(tmp_path)
    assert "restore a backup" in _workspace(file).detail
    assert not _workspace(file).ok
    assert read_settings(file) == DEFAULTS
    # No visitor can make the first PIN of a house that has lost them, and no backup is made of it.
    assert pin_set(file)
    with pytest.raises(DataFault):
        daily(tmp_path, NOON)
    assert publish_due(tmp_path, NOON) is None
    assert file.read_bytes() == before


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A record with a picture, published twice."""
    folder = tmp_path / "package"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "turm.png").write_bytes(b"RIFF....WEBP")
    media = [{"name": "turm", "file": "media/turm.png"}]
    package = content(media=media, records=[record("zeche", "Zeche", picture="turm")], relations=[])
    (folder / "content.json").write_text(json.dumps(package))
    workspace = open_workspace(tmp_path)
    import_package(workspace, folder, one_picture)
    for _ in range(2):
        publish(workspace, Editions(tmp_path / "editions"))
    yield workspace
    workspace.close()


def _lose_a_picture(edition: Path) -> None:
    next((edition / "media").iterdir()).unlink()


HARMS: dict[str, Callable[[Path], object]] = {
    "overwritten": lambda edition: (edition / "content.db").write_bytes(os.urandom(100_000)),
    "emptied": lambda edition: (edition / "content.db").write_bytes(b""),
    "gone": shutil.rmtree,
    "a picture gone": _lose_a_picture,
}


@pytest.mark.parametrize("harm", HARMS)
def test_an_edition_damaged_while_it_is_shown_gives_way_at_the_next_glance(
    kiosk: Kiosk, qtbot: QtBot, harm: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder, upkeep = kiosk.showing.folder, Upkeep(kiosk)
    assert folder is not None
    upkeep.begin()
    qtbot.waitUntil(lambda: upkeep._traces != ())
    HARMS[harm](folder)
    upkeep.glance()
    qtbot.waitUntil(lambda: kiosk.showing.folder not in {folder, None})
    assert "Edition 000002 is damaged" in caplog.text
    assert kiosk.showing.folder == folder.with_name("000001")
    upkeep.stop(by_signal=True)


def test_what_decays_without_a_trace_is_found_within_the_hour(
    kiosk: Kiosk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder, upkeep = kiosk.showing.folder, Upkeep(kiosk)
    assert folder is not None
    upkeep.begin()
    qtbot.waitUntil(lambda: upkeep._traces != ())
    picture = next((folder / "media").iterdir())
    written = picture.stat().st_mtime_ns
    picture.write_bytes(picture.read_bytes().replace(b"W", b"V"))
    os.utime(picture, ns=(written, written))
    upkeep.hourly()
    upkeep.glance()
    qtbot.waitUntil(lambda: kiosk.showing.folder == folder.with_name("000001"))
    assert "have changed" in caplog.text
    upkeep.stop(by_signal=True)


def test_the_only_edition_is_shown_without_the_pictures_it_has_lost(
    kiosk: Kiosk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Tiles without pictures are better than none: while it is shown, and at the next start."""
    editions, upkeep = kiosk.showing.editions, Upkeep(kiosk)
    shutil.rmtree(editions.folder(1))
    upkeep.begin()
    qtbot.waitUntil(lambda: upkeep._traces != ())
    _lose_a_picture(editions.folder(2))
    upkeep.glance()
    qtbot.waitUntil(lambda: "is missing" in caplog.text)
    assert kiosk.showing.folder == editions.folder(2)
    upkeep.stop(by_signal=True)
    assert Editions(editions.root).usable() == editions.folder(2)
    assert not _edition(editions).ok
    (editions.folder(2) / "content.db").write_bytes(b"")
    with pytest.raises(NoEdition):
        editions.usable()


def test_what_waits_for_somebody_counts_on_a_clock_that_nobody_sets() -> None:
    for who in (IdleViewModel, DoorViewModel):
        assert inspect.signature(who).parameters["clock"].default is time.monotonic


def test_a_clock_that_was_ahead_is_put_right_once(tmp_path: Path) -> None:
    """A day ahead, a record comes a day too early; put back, it goes again, once."""
    early = record("abend", "Abend", publish_from=(NOON + DAY / 2).isoformat())
    package = content(records=[record("zeche", "Zeche"), early], relations=[])
    workspace, editions = workspace_with(tmp_path, package), Editions(tmp_path / "editions")
    publish(workspace, editions, NOON)
    numbers = [publish_due(tmp_path, moment) for moment in (NOON + DAY, NOON + DAY, NOON, NOON)]
    assert numbers == [2, None, 3, None]
    catalogue = Catalogue(editions.current())
    assert [tile.slug for tile in catalogue.tiles("de", "", 0, 9)] == ["zeche"]
    catalogue.close()
    assert publish_due(tmp_path, NOON + DAY / 2) == 4


def test_a_clock_that_jumps_a_day_makes_no_backup_twice_and_deletes_none(tmp_path: Path) -> None:
    small_house(tmp_path).close()
    made = [daily(tmp_path, moment) for moment in (NOON, NOON + DAY, NOON, NOON - DAY, NOON)]
    assert [each is not None for each in made] == [True, True, False, True, False]
    assert len(list((tmp_path / "backups" / "daily").iterdir())) == 3


def test_the_house_follows_the_clock_on_the_wall_without_opening_twice(qtbot: QtBot) -> None:
    now = [NOON]
    hours = Hours(",".join(["10:00-18:00"] * 7), lambda: now[0])
    changes: list[datetime] = []
    hours.changed.connect(lambda: changes.append(now[0]))
    for now[0] in (NOON + DAY, NOON, NOON - DAY, NOON):
        hours.look()
    assert changes == []
    for now[0] in (NOON - DAY / 2, NOON):
        hours.look()
    assert len(changes) == 2


def test_without_its_fonts_it_starts_in_the_systems_and_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def gone(name: str) -> Path:
        raise ModuleNotFoundError(name)

    icons._charmap.cache_clear()
    icons.glyph.cache_clear()
    for module in (fonts, icons):
        monkeypatch.setattr(module, "package_folder", gone)
    assert fonts.load_fonts() == set()
    assert caplog.text.count("install the program again") == 5
    assert icons.glyph("home") == ""
    found = _fonts()
    assert not found.ok
    assert "IBMPlexSansArabic-Bold.ttf" in found.detail
    assert "install the program again" in found.detail
    icons._charmap.cache_clear()
    icons.glyph.cache_clear()
