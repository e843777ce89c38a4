"""Staff at the desk: what they find there by touch, and what becomes of it for visitors."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from db.backup.restore import read_backup
from db.editing.accounts import set_pin
from db.settings import read_settings
from db.usage import Usage
from db.workspace import open_workspace
from tests.e2e.bus import eventually
from tests.e2e.conftest import launch, screen
from tests.e2e.keyboard import type_words
from tests.e2e.walk import RECORD, Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.e2e.conftest import Kiosk

# The visit that is counted takes half a minute to end: it does while the first tests run.
pytestmark = pytest.mark.usefixtures("tall")

TILE = f"tile-{RECORD}"

SEVERAL = 3
"""Visits of before."""
MARGIN = (16, 540)
LIGHT, DARK = "f5f1e8", "16181b"


@contextmanager
def _running(size: str, first: Path, folder: Path, **settings: Any) -> Iterator[Kiosk]:
    """A kiosk on a screen of its own, ended whatever happens."""
    data = shutil.copytree(first, folder / "data")
    Usage(data / "usage.db").add({("visit", ""): SEVERAL}, datetime.now().astimezone())
    runtime = folder / "runtime"
    runtime.mkdir()
    with screen(size, runtime) as surroundings:
        kiosk = launch(data, surroundings, folder / "run", hold_seconds=1, **settings)
        try:
            yield kiosk.ready()
        finally:
            kiosk.end()


@pytest.fixture(scope="module")
def wide(staffed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A kiosk on a wide screen whose desk is open; what a test opens, it closes again."""
    folder = tmp_path_factory.mktemp("wide")
    with _running("1920x1080", staffed_data, folder, reduced_motion=True) as kiosk:
        kiosk.come_in()
        yield kiosk


@pytest.fixture(scope="module")
def tall(staffed_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """A kiosk on a tall screen; a visitor has opened two records and is gone."""
    folder = tmp_path_factory.mktemp("tall")
    with _running("1080x1920", staffed_data, folder, reduced_motion=True, idle_seconds=10) as kiosk:
        kiosk.touch(TILE)
        kiosk.touch("next")
        yield kiosk


@pytest.fixture(scope="module")
def tall_desk(tall: Kiosk) -> Kiosk:
    """The same, once that visit has ended, with the desk open."""
    tall.bus.wait("attract", 60)
    tall.touch("attract")
    tall.come_in()
    return tall


def _walk(kiosk: Kiosk, width: int, height: int) -> list[str]:
    """What is wrong in German and in English."""
    faults = []
    for tongue in ("de", "en"):
        faults += [f"{tongue} {fault}" for fault in Walk(kiosk, width, height).faults()]
        kiosk.touch("desk-language")
    return faults


def _file(kiosk: Kiosk, pattern: str) -> Path:
    """The file of the inbox, once it is there."""
    return eventually(lambda: list((kiosk.data / "inbox").glob(pattern)))[0]


def _says(kiosk: Kiosk, words: str) -> None:
    eventually(lambda: any(words in node.name for node in kiosk.bus.nodes()))


def _choose_only_file(kiosk: Kiosk) -> None:
    kiosk.touch("browser-entry-0")
    kiosk.touch("browser-take")
    kiosk.gone("browser-take")


def _delete(kiosk: Kiosk, slug: str) -> None:
    kiosk.touch("tab-time")
    kiosk.touch("record-delete")
    kiosk.gone(f"record-{slug}")


def test_everything_can_be_found_and_touched(wide: Kiosk) -> None:
    wide.touch(f"record-{RECORD}")
    faults = _walk(wide, 1920, 1080)
    assert not faults, "\n".join(faults)


def test_a_table_changes_a_title(wide: Kiosk) -> None:
    wide.touch("page-exchange")
    wide.touch("save-csv")
    table = _file(wide, "*.csv")
    words = table.read_text("utf-8")
    assert ";UniverCity Bochum;" in words

    table.write_text(words.replace(";published;", ";visible;", 1), "utf-8")
    wide.touch("choose-file")
    _choose_only_file(wide)
    _says(wide, "visible")
    assert not wide.wait("plan-take").enabled
    wide.touch("plan-cancel")

    table.write_text(words.replace(";UniverCity Bochum;", ";UniverCity Ruhr;", 1), "utf-8")
    wide.touch("choose-file")
    _choose_only_file(wide)
    _says(wide, "UniverCity Bochum → UniverCity Ruhr")
    wide.touch("plan-take")
    wide.gone("plan-take")

    wide.touch("page-publish")
    eventually(lambda: "UniverCity Ruhr" in wide.wait(f"change-{RECORD}").name)
    wide.touch("publish-now")
    wide.gone(f"change-{RECORD}")
    wide.touch("desk-leave")
    eventually(lambda: "UniverCity Ruhr" in wide.wait(TILE).name)
    wide.come_in()


def test_a_new_record_is_a_draft_and_comes_back_once_deleted(wide: Kiosk) -> None:
    wide.touch("page-records")
    wide.touch("record-new")
    wide.touch("new-title")
    type_words(wide, "neues haus")
    wide.touch("new-make")
    wide.touch("status-draft")
    assert wide.wait("record-neues-haus").get("Description") == "Entwurf"
    _delete(wide, "neues-haus")
    wide.touch("records-undo")
    wide.wait("record-neues-haus")
    wide.touch("status-")


def test_leaving_the_desk_leaves_nothing_of_the_visitor_before(wide: Kiosk) -> None:
    wide.touch("desk-leave")
    wide.touch("bar-language")
    wide.touch("language-en")
    eventually(lambda: wide.wait("bar-language").name == "English")
    wide.touch(TILE)
    wide.wait("detail-title")
    wide.come_in()
    wide.touch("desk-leave")
    eventually(lambda: wide.wait("bar-language").name == "Deutsch")
    assert wide.wait("bar-start").checked
    assert wide.bus.find("detail-title") is None
    wide.come_in()


def test_a_real_keyboard_types_and_leads_nowhere_else(wide: Kiosk) -> None:
    def title_ends_in(words: str) -> None:
        eventually(lambda: wide.wait("editor-title").name.endswith(words))

    wide.touch("page-records")
    wide.touch(f"record-{RECORD}")
    wide.touch("tab-texts")
    wide.touch("text-de-title")
    wide.wait("keyboard")
    before = wide.wait("editor-title").name
    wide.xdo("key", "End")
    wide.gone("keyboard")
    wide.xdo("type", "!")
    title_ends_in(f"{before}!")
    wide.xdo("key", "ctrl+z")
    title_ends_in(before)
    assert wide.wait("text-de-title").focused
    wide.xdo("key", "Tab")
    eventually(lambda: not wide.wait("text-de-title").focused)
    assert any(node.focused for node in wide.bus.nodes())
    wide.xdo("key", "shift+Tab")
    for key in ("alt+F4", "ctrl+q", "F11"):
        wide.xdo("key", key)
    # What comes after them arrives at the same place.
    eventually(lambda: wide.wait("text-de-title").focused)
    wide.xdo("key", "End")
    wide.xdo("type", "?")
    title_ends_in(f"{before}?")
    wide.xdo("key", "ctrl+z")
    title_ends_in(before)
    assert wide.process.poll() is None


def test_a_visit_is_counted_and_not_remembered(tall_desk: Kiosk) -> None:
    uri = f"file:{tall_desk.data}/usage.db?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as usage:
        opened = "SELECT number, hour FROM hourly WHERE what = 'record'"
        eventually(lambda: usage.execute(opened).fetchall() == [(1, -1), (1, -1)])
        tables = usage.execute("SELECT name FROM sqlite_schema").fetchall()
        columns = {name for _, name, *_ in usage.execute("PRAGMA table_info(hourly)")}
        assert tables == [("hourly",)]
        assert columns == {"day", "hour", "what", "item", "number"}
        with pytest.raises(sqlite3.OperationalError):
            usage.execute("SELECT rowid FROM hourly")
    tall_desk.touch("page-statistics")
    _says(tall_desk, f"Besuche: {SEVERAL + 1}")


def test_everything_can_be_found_and_touched_on_a_tall_screen(tall_desk: Kiosk) -> None:
    tall_desk.touch("page-records")
    tall_desk.touch(f"record-{RECORD}")
    faults = _walk(tall_desk, 1080, 1920)
    assert not faults, "\n".join(faults)


def test_settings_count_at_once_and_stay(start: Callable[..., Kiosk], data: Path) -> None:
    kiosk = start(hold_seconds=1)
    kiosk.wait(TILE)
    eventually(lambda: kiosk.pixel(*MARGIN) == LIGHT)
    kiosk.come_in()
    kiosk.touch("page-settings")
    kiosk.touch("idle-seconds-more")
    _says(kiosk, "70 Sekunden")
    kiosk.touch("settings-look")
    kiosk.touch("theme-dark")
    kiosk.touch("desk-leave")
    kiosk.wait(TILE)
    eventually(lambda: kiosk.pixel(*MARGIN) == DARK)
    assert read_settings(data / "workspace.db").idle_seconds == 70
    kiosk.kill()
    kiosk = start()
    kiosk.wait(TILE)
    eventually(lambda: kiosk.pixel(*MARGIN) == DARK)


def test_a_deleted_record_comes_back_from_a_backup(start: Callable[..., Kiosk]) -> None:
    kiosk = start(hold_seconds=1)
    kiosk.come_in()
    kiosk.touch("page-backup")
    kiosk.touch("backup-now")
    held = read_backup(_file(kiosk, "*.zip")).records
    assert held > 0
    kiosk.touch("page-records")
    kiosk.touch(f"record-{RECORD}")
    _delete(kiosk, RECORD)
    kiosk.touch("page-backup")
    kiosk.touch("restore-file")
    _choose_only_file(kiosk)
    _says(kiosk, str(held))
    kiosk.touch("confirm-yes")
    kiosk.gone("desk-leave")
    kiosk.come_in()
    kiosk.wait(f"record-{RECORD}")


def test_an_editor_changes_no_settings(start: Callable[..., Kiosk], data: Path) -> None:
    workspace = open_workspace(data)
    set_pin(workspace, "Anna", "582640", "editor")
    workspace.close()
    kiosk = start(hold_seconds=1)
    # Names are in order: Anna is chosen.
    kiosk.come_in("582640")
    kiosk.touch("page-settings")
    kiosk.wait("settings-editor")
    kiosk.wait("person-pin-Anna")
    shown = {node.identifier for node in kiosk.bus.nodes()}
    assert not shown & {"settings-look", "idle-seconds-more", "person-new", "person-pin-Team"}
    kiosk.touch("page-backup")
    assert not kiosk.touch("restore-file").enabled
    kiosk.touch("page-exchange")
    assert kiosk.bus.find("browser-cancel") is None
