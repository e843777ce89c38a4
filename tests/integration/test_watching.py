"""Videos are looked through for flashes beside the desk's work; the house's colour is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.editing.accounts import Account
from db.editing.media import add_recording, media, unwatched
from db.editing.settings import put_setting
from db.edition import Editions
from kiosk.services.intake import keep_recording
from kiosk.staff.desk import DeskViewModel
from kiosk.staff.gallery import GalleryViewModel
from kiosk.staff.medium import MediumViewModel
from kiosk.staff.publishing import PublishingViewModel
from kiosk.staff.watching import WatchingViewModel
from tests.support.desk import house, shown
from tests.support.films import film, flickering

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.editing.accounts import Role
    from tests.support.desk import Desk


def _take_in(desk: Desk, folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    add_recording(desk.workspace, 1, folder / name, keep_recording)


def _flashes(desk: Desk) -> dict[str, int | None]:
    with desk.workspace.session() as session:
        return {each.name: each.flashes for each in media(session)}


def test_each_video_is_looked_through_once(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    _take_in(desk, tmp_path, "calm.webm", film(1))
    _take_in(desk, tmp_path, "wild.webm", flickering(2, 5))
    model = WatchingViewModel(desk.workspace, desk.root)
    left: list[int] = []
    model.changed.connect(lambda: left.append(model.property("left")))
    with qtbot.waitSignal(model.finished):
        model.look()
    assert _flashes(desk) == {"calm": 0, "wild": 5}
    assert sorted(set(left)) == [0, 1, 2]
    model.look()
    qtbot.waitUntil(lambda: left[-2:] == [0, 0])
    model.stop()


def test_going_away_ends_it_and_it_is_taken_up_again(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    _take_in(desk, tmp_path, "wild.webm", flickering(2, 5))
    model = WatchingViewModel(desk.workspace, desk.root)
    model.look()
    qtbot.waitUntil(lambda: model.property("left") == 1)
    model.stop()
    model.look()
    with desk.workspace.session() as session:
        assert len(unwatched(session)) == 1
    assert _flashes(desk) == {"wild": None}


def test_the_desk_looks_by_itself(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    _take_in(desk, tmp_path, "wild.webm", flickering(2, 5))
    whole = DeskViewModel(desk.workspace, desk.who, house([]), desk.root)
    whole.begin("en")
    whole.go("media")
    gallery = whole.findChild(GalleryViewModel)
    assert gallery is not None
    medium = whole.findChild(MediumViewModel)
    assert medium is not None
    medium.open("wild")
    qtbot.waitUntil(lambda: bool(medium.property("flashing")))
    qtbot.waitUntil(lambda: shown(gallery.property("rows"), "flashing") == [(True,)])
    whole.stop()


@pytest.mark.parametrize(
    ("role", "colour", "told"),
    [
        ("manager", "#1F4E9C", False),
        ("manager", "#FFCF66", True),
        ("manager", "", False),
        ("editor", "#FFCF66", False),
    ],
)
def test_a_house_colour_that_cannot_be_read_on(
    desk: Desk, role: Role, colour: str, *, told: bool
) -> None:
    put_setting(desk.workspace, 1, "house_colour", colour)
    editions = Editions(desk.workspace.data / "editions")
    who = Account(1, "Anna", role)
    model = PublishingViewModel(desk.workspace, editions, who, desk.work, house([]), desk.root)
    model.look()
    desk.rest()
    kinds = [kind for (kind,) in shown(model.property("gaps"), "kind")]
    assert (kinds[:1] == ["colour"]) is told
    assert model.property("faint") is told
    assert model.property("unsigned") == 2
