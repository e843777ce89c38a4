"""The kiosk as a whole, without its screens: editions between two screens, previews, settings."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from db.editing import drafts, records
from db.editing.accounts import Account, set_pin
from db.editing.dossier import Dossier, load
from db.editing.settings import put_setting
from db.edition import Editions
from db.publish import publish
from db.records import Recording
from kiosk.root import Kiosk
from kiosk.staff.desk import DeskViewModel
from tests.support.small import content, workspace_with

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = workspace_with(tmp_path, content())
    set_pin(opened, "Anna", "739154")
    publish(opened, Editions(tmp_path / "editions"))
    yield opened
    opened.close()


def _title(kiosk: Kiosk) -> str:
    return str(kiosk.parts.detail.property("title"))


def _renamed(workspace: Workspace, title: str) -> Dossier:
    with workspace.session() as session:
        before = load(session, "zeche")
    assert before is not None
    text = replace(before.record.texts["de"], title=title)
    return records.save(
        workspace, 1, before, replace(before, record=replace(before.record, texts={"de": text}))
    )


def _come_in(kiosk: Kiosk, workspace: Workspace, qtbot: QtBot) -> DeskViewModel:
    kiosk.parts.door.workspace = workspace
    kiosk.parts.door.show("pin")
    kiosk.parts.door.admit(Account(1, "Anna", "manager"))
    desk = kiosk.backstage.desk
    assert desk is not None
    qtbot.waitUntil(lambda: not desk.working)
    return desk


def test_a_visit_in_progress_is_not_torn(kiosk: Kiosk, workspace: Workspace) -> None:
    kiosk.parts.visit.open("zeche")
    _renamed(workspace, "Zeche Neu")
    publish(workspace, Editions(workspace.data / "editions"))
    assert _title(kiosk) == "Zeche"
    kiosk.parts.visit.open("aegidien")
    kiosk.parts.visit.back()
    assert _title(kiosk) == "Zeche Neu"


def test_a_record_that_is_gone_leads_home(kiosk: Kiosk, workspace: Workspace) -> None:
    kiosk.parts.visit.open("zeche")
    records.set_status(workspace, 1, "zeche", "archived")
    publish(workspace, Editions(workspace.data / "editions"))
    kiosk.parts.visit.open("aegidien")
    kiosk.parts.visit.back()
    assert kiosk.parts.visit.place.screen == "start"


def test_the_desk_speaks_its_language_and_gives_the_visitors_theirs_back(
    kiosk: Kiosk, workspace: Workspace, qtbot: QtBot
) -> None:
    kiosk.parts.language.choose("tr")
    desk = _come_in(kiosk, workspace, qtbot)
    assert desk.spoken == "en"
    kiosk.parts.door.leave()
    assert kiosk.backstage.desk is None
    assert kiosk.parts.language.chosen == "de"
    assert not kiosk.parts.idle.property("asking")


@pytest.mark.parametrize("way_out", ["back", "lock"])
def test_a_preview_shows_the_desk_and_goes_again(
    kiosk: Kiosk, workspace: Workspace, qtbot: QtBot, way_out: str
) -> None:
    desk = _come_in(kiosk, workspace, qtbot)
    desk.edit("zeche", "texts")
    qtbot.waitUntil(lambda: not desk.working)
    with workspace.session() as session:
        dossier = load(session, "zeche")
    assert dossier is not None
    draft = replace(dossier.record.texts["de"], title="Nur Entwurf")
    record = replace(dossier.record, texts={"de": draft})
    desk.show_preview(replace(dossier, record=record))
    qtbot.waitUntil(lambda: kiosk.showing.previewing)
    assert _title(kiosk) == "Nur Entwurf"
    publish(workspace, Editions(workspace.data / "editions"))
    kiosk.parts.visit.home()
    assert kiosk.showing.previewing, "a newer edition must not end a preview"
    if way_out == "back":
        kiosk.endPreview()
        assert kiosk.backstage.desk is desk
    else:
        kiosk.parts.door.leave()
        assert kiosk.backstage.desk is None
    assert not kiosk.showing.previewing
    kiosk.parts.visit.open("zeche")
    assert _title(kiosk) == "Zeche"


def test_settings_change_at_once(kiosk: Kiosk, workspace: Workspace) -> None:
    wanted: dict[str, float | str] = {
        "theme": "dark",
        "staff_contact": "Kasse",
        "hold_seconds": 5,
        "viewing_distance_mm": 900,
        "volume": 10,
        "house_name": "Haus",
    }
    for key, value in wanted.items():
        settings = put_setting(workspace, 1, key, value)
    kiosk.parts.comfort.set_text_scale(1.6)
    kiosk.take_settings(settings)
    assert kiosk.parts.comfort.property("theme") == "dark"
    assert kiosk.parts.comfort.property("viewingDistance") == 900
    assert kiosk.parts.comfort.property("textScale") == pytest.approx(1.6)
    assert kiosk.parts.comfort.property("volume") == pytest.approx(0.1)
    said = [kiosk.property(name) for name in ("staffContact", "holdSeconds", "houseName")]
    assert said == ["Kasse", 5.0, "Haus"]


def test_a_closed_house_says_so(kiosk: Kiosk, workspace: Workspace) -> None:
    assert not kiosk.property("closed")
    put_setting(workspace, 1, "when_closed", "dark")
    kiosk.take_settings(put_setting(workspace, 1, "opening_hours", "," * 6))
    assert (kiosk.property("closed"), kiosk.property("dark")) == (True, True)


def test_a_lock_waits_for_nothing_and_loses_nothing(
    kiosk: Kiosk, workspace: Workspace, qtbot: QtBot
) -> None:
    desk = _come_in(kiosk, workspace, qtbot)
    desk.edit("zeche", "texts")
    qtbot.waitUntil(lambda: not desk.working)
    hold, held = Event(), Event()

    def slow() -> None:
        held.set()
        hold.wait(10)

    desk._work.do(slow)
    held.wait(10)
    desk._editor._texts.type("de", "title", "Getippt")
    with qtbot.waitSignal(desk.destroyed):
        kiosk.parts.door.leave()
        assert kiosk.backstage.desk is None
        hold.set()
    with workspace.session() as session:
        draft = drafts.find(session, 1, "record", "zeche")
    assert draft is not None
    assert "Getippt" in draft


def test_saving_and_locking_at_once_saves(kiosk: Kiosk, workspace: Workspace, qtbot: QtBot) -> None:
    desk = _come_in(kiosk, workspace, qtbot)
    desk.edit("zeche", "texts")
    qtbot.waitUntil(lambda: not desk.working)
    desk._editor._texts.type("de", "title", "Gespeichert")
    with qtbot.waitSignal(desk.destroyed):
        desk._editor.save()
        kiosk.parts.door.leave()
    with workspace.session() as session:
        found = load(session, "zeche")
    assert found is not None
    assert found.record.texts["de"].title == "Gespeichert"


def test_who_pauses_is_asked_before_the_visit_ends(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.parts.visit.open("zeche")
    theatre, idle = kiosk.parts.theatre, kiosk.parts.idle
    record = kiosk.parts.detail.record
    assert record is not None
    theatre.offer(record._replace(video=Recording("a.mp4", "", "")), kiosk.showing.media)
    theatre.play("video")
    idle.take(0, 60)
    theatre.rest(True)
    # A touch that nobody remembered would end the visit at once.
    qtbot.waitUntil(lambda: bool(idle.property("asking")))
    assert not kiosk.parts.visit.property("attract")
    idle.stillHere()
    theatre.rest(False)
    assert not idle.counting
    kiosk.parts.visit.end()
    assert not theatre.property("playing")


@pytest.mark.parametrize("way", ["index", "search", "map", "network", "timeline", "kept"])
def test_a_visit_ends_when_its_edition_is_gone(kiosk: Kiosk, way: str) -> None:
    kiosk.parts.visit.enter(way)
    kiosk.parts.comfort.set_text_scale(2)
    kiosk.take_over(None)
    assert kiosk.parts.visit.property("attract")
    assert kiosk.parts.comfort.property("textScale") == 1
    kiosk.take_current()
    kiosk.parts.visit.begin()
    kiosk.parts.visit.enter(way)
