"""The house's settings on the desk: at once on the screen, soon on the disk."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

import pytest

from db.editing.accounts import Account, set_pin
from db.editing.history import revisions
from db.settings import checked, read_settings
from db.workspace import Workspace, open_workspace
from kiosk.shell.hours import Span
from kiosk.shell.rows import Rows
from kiosk.staff.palette import PALETTE, READABLE, contrast_with_white
from kiosk.staff.settings import SettingsViewModel, shifted
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.records import Settings

    Make = Callable[[Account], SettingsViewModel]


@pytest.mark.parametrize(
    ("colour", "contrast"),
    [
        ("#000000", 21.0),
        ("#FFFFFF", 1.0),
        ("#767676", 4.54),
        ("#777777", 4.48),
        ("#ff0000", 4.0),
        ("", 0.0),
        ("#12345", 0.0),
        ("blue", 0.0),
        ("#1234567G", 0.0),
    ],
)
def test_contrast_with_white(colour: str, contrast: float) -> None:
    assert contrast_with_white(colour) == pytest.approx(contrast, abs=0.005)


def test_every_colour_of_the_palette_can_be_read_and_stored() -> None:
    assert len(PALETTE) > 10
    for name, colour in PALETTE:
        assert checked("house_colour", colour) == colour
        assert not colour or contrast_with_white(colour) >= READABLE, name


@pytest.mark.parametrize(
    ("closing", "steps", "expected"),
    [
        (False, 1, Span(time(10, 30), time(23, 30))),
        (False, -21, Span(time(23, 30), time(23, 30))),
        (True, 1, Span(time(10), time(0))),
        (True, 2, Span(time(10), time(0, 30))),
        (True, -1, Span(time(10), time(23))),
    ],
)
def test_half_hours_go_round_midnight(closing: bool, steps: int, expected: Span) -> None:
    assert shifted(Span(time(10), time(23, 30)), closing, steps) == expected


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path)
    set_pin(opened, "Anna", "739154")
    set_pin(opened, "Ben", "739154")
    yield opened
    opened.close()


@pytest.fixture
def taken() -> list[Settings]:
    """What the kiosk was told, the newest last."""
    return []


@pytest.fixture
def make(qtbot: QtBot, workspace: Workspace, taken: list[Settings]) -> Iterator[Make]:
    work = Work()
    yield lambda who: SettingsViewModel(workspace, who, work, taken.append)
    work.stop()


ANNA, BEN = Account(1, "Anna", "manager"), Account(2, "Ben", "editor")


def stored(workspace: Workspace) -> Settings:
    return read_settings(workspace.data / "workspace.db")


def listed(rows: object, *fields: str) -> list[tuple[Any, ...]]:
    assert isinstance(rows, Rows)
    return [tuple(rows.at(i, field) for field in fields) for i in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("key", "shown", "value"),
    [
        ("idle_seconds", "idleSeconds", 90),
        ("notice_seconds", "noticeSeconds", 25),
        ("staff_contact", "staffContact", "Ticket desk"),
        ("screen_inches", "screenInches", 43),
        ("viewing_distance_mm", "viewingDistance", 750.0),
        ("theme", "theme", "dark"),
        ("reduced_motion", "reducedMotion", True),
        ("house_name", "houseName", "Museum"),
        ("house_colour", "houseColour", "#1F4E9C"),
        ("when_closed", "whenClosed", "dark"),
        ("volume", "volume", 0),
        ("hold_seconds", "holdSeconds", 5),
        ("default_language", "defaultLanguage", "en"),
    ],
)
def test_a_setting_counts_at_once_and_is_kept(
    qtbot: QtBot,
    workspace: Workspace,
    taken: list[Settings],
    make: Make,
    key: str,
    shown: str,
    value: Any,
) -> None:
    settings = make(ANNA)
    settings.put(key, value)
    assert settings.property(shown) == value
    assert getattr(taken[-1], key) == value
    settings.keep()
    qtbot.waitUntil(lambda: getattr(stored(workspace), key) == value)
    again = make(ANNA)
    again.look()
    qtbot.waitUntil(lambda: again.property(shown) == value)


def test_a_setting_is_stored_when_the_finger_rests(
    qtbot: QtBot, workspace: Workspace, make: Make
) -> None:
    settings = make(ANNA)
    settings.put("volume", 5)
    assert stored(workspace).volume == 60
    qtbot.waitUntil(lambda: stored(workspace).volume == 5)


def test_touches_in_a_row_are_one_step_of_history(
    qtbot: QtBot, workspace: Workspace, make: Make
) -> None:
    settings = make(ANNA)
    for volume in (55, 50, 45, 40):
        settings.put("volume", volume)
    settings.keep()
    qtbot.waitUntil(lambda: stored(workspace).volume == 40)
    with workspace.session() as session:
        assert len(revisions(session, "setting", "volume")) == 1


def test_where_the_screen_stands_is_one_setting(taken: list[Settings], make: Make) -> None:
    settings = make(ANNA)
    assert not settings.property("located")
    settings.put("here", "51.51421,7.46530")
    assert taken[-1].here == "51.51421,7.46530"
    assert settings.property("located")
    assert settings.property("hereLatitude") == pytest.approx(51.51421)
    assert settings.property("hereLongitude") == pytest.approx(7.4653)
    settings.put("here", "91,7")
    assert taken[-1].here == "51.51421,7.46530"
    settings.put("here", "")
    assert not settings.property("located")


def test_what_makes_no_sense_changes_nothing(
    qtbot: QtBot, workspace: Workspace, taken: list[Settings], make: Make
) -> None:
    settings = make(ANNA)
    settings.put("notice_seconds", 5)
    settings.put("house_colour", "#12")
    settings.keep()
    assert settings.property("noticeSeconds") == 20
    assert taken == []


def test_an_editor_changes_nothing(
    qtbot: QtBot, workspace: Workspace, taken: list[Settings], make: Make
) -> None:
    settings = make(BEN)
    settings.put("volume", 0)
    settings.setAlways(False)
    settings.keep()
    assert settings.property("volume") == 60
    assert (taken, settings.property("mayChange")) == ([], False)


def test_a_refused_setting_goes_back(
    qtbot: QtBot,
    workspace: Workspace,
    taken: list[Settings],
    make: Make,
) -> None:
    settings = make(ANNA)
    # Only storing finds out that a word is too long for any screen.
    settings.put("house_name", "x" * 61)
    settings.keep()
    qtbot.waitUntil(lambda: settings.property("houseName") == "")
    assert taken[-1].house_name == ""


def test_a_space_that_is_being_typed_on_stays(
    qtbot: QtBot, workspace: Workspace, taken: list[Settings], make: Make
) -> None:
    settings = make(ANNA)
    settings.put("house_name", "Museum ")
    settings.keep()
    qtbot.waitUntil(lambda: taken[-1].house_name == "Museum")
    assert settings.property("houseName") == "Museum "


def test_the_week_is_written_day_by_day(qtbot: QtBot, taken: list[Settings], make: Make) -> None:
    settings = make(ANNA)
    assert settings.property("always")
    assert listed(settings.days, "open") == []
    settings.setAlways(False)
    assert taken[-1].opening_hours == ",".join(["10:00-18:00"] * 7)
    settings.toggleDay(0)
    settings.shiftDay(1, True, 16)
    settings.shiftDay(2, False, -1)
    settings.shiftDay(0, False, 1)
    assert listed(settings.days, "open", "opens", "closes", "overnight")[:3] == [
        (False, "", "", False),
        (True, "10:00", "02:00", True),
        (True, "09:30", "18:00", False),
    ]
    assert settings.property("firstOpen") == 1
    settings.sameEveryDay(1)
    assert taken[-1].opening_hours == ",".join(["10:00-02:00"] * 7)
    settings.setAlways(True)
    assert taken[-1].opening_hours == ""


def test_the_week_is_kept(qtbot: QtBot, workspace: Workspace, make: Make) -> None:
    settings = make(ANNA)
    settings.setAlways(False)
    settings.keep()
    qtbot.waitUntil(lambda: stored(workspace).opening_hours != "", timeout=1000)


def test_the_chosen_colour_is_marked_and_an_unreadable_one_told(qtbot: QtBot, make: Make) -> None:
    settings = make(ANNA)
    assert [row for row in listed(settings.colours, "name", "chosen") if row[1]] == [("", True)]
    settings.put("house_colour", "#1f4e9c")
    assert [row for row in listed(settings.colours, "name", "chosen") if row[1]] == [("blue", True)]
    assert settings.property("readable")
    settings.put("house_colour", "#FFCF66")
    assert not settings.property("readable")
