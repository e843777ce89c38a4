"""What a running kiosk does besides: a backup a day, counted visits, a look at its edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import set_pin
from db.edition import Editions
from db.publish import publish
from db.settings import read_settings
from db.usage import Usage
from kiosk.options import Options
from kiosk.root import Kiosk
from kiosk.services.vitals import begin_run, last_run
from kiosk.upkeep import Upkeep
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def data(tmp_path: Path) -> Path:
    workspace = workspace_with(tmp_path, content())
    set_pin(workspace, "Anna", "739154")
    publish(workspace, Editions(tmp_path / "editions"))
    publish(workspace, Editions(tmp_path / "editions"))
    workspace.close()
    return tmp_path


@pytest.fixture
def kiosk(data: Path, qtbot: QtBot) -> Iterator[Kiosk]:
    made = Kiosk(Options(data), read_settings(data / "workspace.db"))
    made.take_current()
    yield made
    made.stop()


def _today() -> date:
    from datetime import datetime

    return datetime.now().astimezone().date()


def test_today_is_backed_up_and_a_visit_is_counted(
    kiosk: Kiosk, data: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    upkeep = Upkeep(kiosk)
    upkeep.begin()
    upkeep.touched()
    kiosk.parts.visit.open("zeche")
    kiosk.parts.visit.end()
    kiosk.parts.door.show("pin")
    upkeep.touched()
    kiosk.parts.visit.open("aegidien")
    kiosk.parts.door.leave()
    daily = data / "backups" / "daily"
    qtbot.waitUntil(lambda: len(list(daily.glob("*.backup.zip"))) == 1)
    upkeep.stop(by_signal=True)
    usage = Usage(data / "usage.db")
    assert usage.total("visit", _today(), _today()) == 1
    assert usage.top("record", _today(), _today(), 9) == [("zeche", 1)]
    begin_run(data)
    run = last_run(data)
    assert run is not None
    assert run.before == "signal"


def test_a_damaged_picture_or_content_gives_way_to_the_edition_before(
    kiosk: Kiosk, data: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder = kiosk.showing.folder
    assert folder is not None
    (folder / "stray.txt").write_text("not in the manifest")
    upkeep = Upkeep(kiosk)
    upkeep.begin()
    qtbot.waitUntil(lambda: kiosk.showing.folder != folder)
    assert kiosk.showing.folder is not None
    assert int(kiosk.showing.folder.name) == int(folder.name) - 1
    assert "damaged" in caplog.text
    upkeep.stop(by_signal=False)
