"""The health page over a real data folder."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from db.edition import Editions
from db.publish import publish
from kiosk.check import examine
from kiosk.services.removable import Place
from kiosk.services.vitals import begin_run, end_run
from kiosk.shell.rows import Rows
from kiosk.staff import health as health_module
from kiosk.staff.health import HealthViewModel
from kiosk.staff.work import Work
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    workspace = workspace_with(folder, content())
    for _ in range(3):
        publish(workspace, Editions(folder / "editions"))
    workspace.close()
    begin_run(folder)
    end_run(folder, "signal")
    begin_run(folder)
    return folder


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    made.stop()


@pytest.fixture
def health(data: Path, work: Work) -> HealthViewModel:
    return HealthViewModel(data, work, examine)


def told(health: HealthViewModel, *names: str) -> tuple[Any, ...]:
    return tuple(health.property(name) for name in names)


def column(rows: object, field: str) -> list[Any]:
    assert isinstance(rows, Rows)
    return [rows.at(number, field) for number in range(rows.rowCount())]


def calm(qtbot: QtBot, work: Work) -> None:
    qtbot.waitUntil(lambda: not work.running)


def back_up(data: Path) -> None:
    folder = data / "backups" / "daily"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schaufenster-2026-11-24.backup.zip").touch()


def test_all_is_well(qtbot: QtBot, data: Path, work: Work, health: HealthViewModel) -> None:
    assert told(health, "known", "checking", "edition", "diskFree") == (False, True, 0, "")
    back_up(data)
    health.look()
    calm(qtbot, work)
    assert told(health, "known", "checking", "troublesCount") == (True, False, 0)
    assert told(health, "edition", "editionState", "olderCount") == (3, "whole", 2)
    assert told(health, "before", "diskTight", "memoryTight") == ("signal", False, False)
    assert all(told(health, "editionWhen", "started", "backup", "diskFree", "logFamily"))
    assert "SQLite" in column(health.versions, "name")


def test_a_damaged_edition(qtbot: QtBot, data: Path, work: Work, health: HealthViewModel) -> None:
    (data / "editions" / "000003" / "stray").touch()
    health.look()
    calm(qtbot, work)
    assert told(health, "editionState", "troublesCount") == ("damaged", 2)
    assert column(health.troubles, "kind") == ["damaged", "backup"]


def test_no_edition_at_all(qtbot: QtBot, tmp_path: Path, work: Work) -> None:
    health = HealthViewModel(tmp_path, work, examine)
    health.look()
    calm(qtbot, work)
    assert told(health, "edition", "editionState", "started") == (0, "none", "")
    assert column(health.troubles, "kind")[0] == "none"


def test_an_old_backup(qtbot: QtBot, data: Path, work: Work, health: HealthViewModel) -> None:
    back_up(data)
    (old,) = (data / "backups" / "daily").iterdir()
    os.utime(old, (time.time() - 4 * 86_400,) * 2)
    health.look()
    calm(qtbot, work)
    assert column(health.troubles, "kind") == ["backup"]


def test_the_self_test(qtbot: QtBot, data: Path, work: Work, health: HealthViewModel) -> None:
    back_up(data)
    health.look()
    (data / "workspace.db").write_bytes(b"no database at all, and long enough to be looked at")
    health.test()
    calm(qtbot, work)
    good = dict(zip(column(health.tested, "name"), column(health.tested, "good"), strict=True))
    assert (good["workspace"], good["fonts"]) == (False, True)
    assert column(health.troubles, "kind") == ["test"]


def test_the_report_goes_to_a_stick(
    qtbot: QtBot,
    data: Path,
    work: Work,
    health: HealthViewModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = ("inbox", "LOCKED", "STICK", "OTHER")
    folders = {name: tmp_path / name for name in names}
    for folder in folders.values():
        folder.mkdir()
    found = [Place(folders["inbox"], "", "inbox", 1, writable=True)]
    found += [Place(folders[n], n, "removable", 1, writable=n != "LOCKED") for n in names[1:]]
    monkeypatch.setattr(health_module, "places", lambda data: found)
    health.copyReport()
    calm(qtbot, work)
    assert told(health, "copied", "copiedPlace") == (True, "STICK")
    (written,) = folders["STICK"].iterdir()
    assert written.name == health.property("copiedFile")
    assert "Edition: 3, published" in written.read_text(encoding="utf-8")
    assert "whole, 2 older" in written.read_text(encoding="utf-8")
    assert [list(folders[n].iterdir()) for n in ("inbox", "LOCKED", "OTHER")] == [[], [], []]


def test_without_a_stick_it_goes_to_the_inbox(
    qtbot: QtBot,
    data: Path,
    work: Work,
    health: HealthViewModel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inbox = Place(data / "inbox", "", "inbox", 1, writable=True)
    inbox.path.mkdir()
    monkeypatch.setattr(health_module, "places", lambda data: [inbox])
    health.copyReport()
    calm(qtbot, work)
    assert told(health, "copied", "copiedPlace") == (True, "")
    assert [path.suffix for path in (data / "inbox").iterdir()] == [".txt"]


def test_a_stick_that_was_pulled_is_told(
    qtbot: QtBot,
    data: Path,
    work: Work,
    health: HealthViewModel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = Place(data / "gone", "GONE", "removable", 1, writable=True)
    monkeypatch.setattr(health_module, "places", lambda data: [gone])
    with qtbot.waitSignal(work.said) as said:
        health.copyReport()
    assert said.args is not None
    assert said.args[1] is True
    assert health.property("copied") is False
