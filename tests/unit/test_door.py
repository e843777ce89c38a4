"""The staff's way in: asked for at the right moments, waited for, and locked behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from db.editing.accounts import set_pin
from db.tables import StaffAccount
from db.workspace import open_workspace
from kiosk.staff.door import DoorViewModel
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PIN, WRONG = "739154", "482916"


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(tmp_path: Path, clock: Clock, qtbot: QtBot) -> Iterator[DoorViewModel]:
    open_workspace(tmp_path).close()
    made = DoorViewModel(tmp_path, Work(), clock)
    yield made
    made.stop()


def _type(door: DoorViewModel, pin: str, qtbot: QtBot) -> None:
    for digit in pin:
        door.digit(digit)
    door.enter()
    qtbot.waitUntil(lambda: not door.property("looking"))


def _state(door: DoorViewModel) -> str:
    return str(door.property("state"))


def test_the_first_start_asks_for_a_pin_twice(door: DoorViewModel, qtbot: QtBot) -> None:
    door.greet()
    assert _state(door) == "first"
    _type(door, PIN, qtbot)
    assert door.property("repeating")
    with qtbot.waitSignal(door.opened):
        _type(door, PIN, qtbot)
    assert door.account is not None
    assert (door.account.name, door.account.role) == ("Team", "manager")
    door.leave()
    door.greet()
    assert _state(door) == "closed"


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("123456", "", "run"),
        ("250889", "", "date"),
        (PIN, WRONG, "different"),
        ("12", "", "length"),
    ],
)
def test_a_weak_or_mistyped_first_pin_is_told(
    door: DoorViewModel, qtbot: QtBot, first: str, second: str, reason: str
) -> None:
    door.greet()
    _type(door, first, qtbot)
    if second:
        _type(door, second, qtbot)
    assert (door.property("reason"), door.property("repeating")) == (reason, False)
    assert _state(door) == "first"


def test_a_visitor_at_the_corner_cannot_set_a_pin(door: DoorViewModel) -> None:
    door.knock()
    assert _state(door) == "none"
    door.digit("1")
    door.enter()
    assert _state(door) == "none"


def test_names_come_with_the_pad(door: DoorViewModel, tmp_path: Path) -> None:
    """Those that came later would move the keys below a finger."""
    workspace = open_workspace(tmp_path)
    for name in ("Team", "Anna", "Bo"):
        set_pin(workspace, name, PIN)
    with workspace.session() as session:
        session.execute(update(StaffAccount).where(StaffAccount.name == "Bo").values(enabled=False))
    door.knock()
    people = door.property("people")
    assert [people.at(0, "name"), people.at(1, "name"), people.rowCount()] == ["Anna", "Team", 2]


def test_wrong_pins_make_everybody_wait(
    door: DoorViewModel, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    set_pin(open_workspace(tmp_path), "Anna", PIN)
    door.knock()
    for _ in range(5):
        _type(door, WRONG, qtbot)
    assert door.property("wait") == 30
    door.digit("7")
    assert door.property("digits") == 0
    for _ in range(30):
        clock.now += 1
        door.look()
    qtbot.waitUntil(lambda: door.property("wait") == 0)
    with qtbot.waitSignal(door.opened):
        _type(door, PIN, qtbot)


def test_the_desk_locks_itself_and_the_pad_goes_away(
    door: DoorViewModel, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    set_pin(open_workspace(tmp_path), "Anna", PIN)
    door.knock()
    clock.now += 59
    door.look()
    assert _state(door) == "pin"
    clock.now += 1
    door.look()
    assert _state(door) == "closed"
    door.knock()
    _type(door, PIN, qtbot)
    qtbot.waitUntil(lambda: _state(door) == "open")
    clock.now += 179
    door.touch()
    clock.now += 179
    door.look()
    assert _state(door) == "open"
    with qtbot.waitSignal(door.closed):
        clock.now += 1
        door.look()
    assert door.account is None


def test_only_digits_count_and_twelve_are_enough(door: DoorViewModel) -> None:
    door.greet()
    for key in "a ١12345678901234":
        door.digit(key)
    assert door.property("digits") == 12
    door.erase()
    assert door.property("digits") == 11
