"""Idle policy: when nobody is there any more, and how it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.settings import DEFAULTS, RANGES
from kiosk.shell.idle import Idle, IdleViewModel, idle_after

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("quiet", "touched", "expected"),
    [
        (0, True, Idle()),
        (59.9, True, Idle()),
        (60, True, Idle(asking=True, seconds_left=20)),
        (60.4, True, Idle(asking=True, seconds_left=20)),
        (79.2, True, Idle(asking=True, seconds_left=1)),
        (80, True, Idle(over=True)),
        (4000, True, Idle(over=True)),
        (59.9, False, Idle()),
        (60, False, Idle(over=True)),
    ],
)
def test_what_quiet_seconds_mean(quiet: float, touched: bool, expected: Idle) -> None:
    assert idle_after(quiet, idle=60, notice=20, touched=touched) == expected


def test_a_touch_starts_over_but_does_not_answer_the_notice(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    idle.touch()
    clock.now += 59
    idle.touch()
    clock.now += 59
    idle.look()
    assert not idle.property("asking")
    clock.now += 2
    idle.look()
    assert idle.property("asking")
    idle.touch()
    idle.look()
    assert idle.property("asking")
    idle.stillHere()
    idle.look()
    assert not idle.property("asking")


def test_the_notice_can_be_answered_as_often_as_one_likes(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    asked: list[float] = []
    idle.asked.connect(lambda: asked.append(clock.now))
    idle.touch()
    for _ in range(12):
        clock.now += 60
        idle.look()
        assert idle.property("secondsLeft") == 20
        clock.now += 19
        idle.look()
        assert idle.property("secondsLeft") == 1
        idle.stillHere()
    assert len(asked) == 12


def test_nobody_gets_less_than_twenty_seconds() -> None:
    assert RANGES["notice_seconds"][0] >= 20
    assert DEFAULTS.notice_seconds >= 20


def test_a_late_look_takes_nothing_from_the_twenty_seconds(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    ends: list[float] = []
    idle.over.connect(lambda: ends.append(clock.now))
    idle.touch()
    clock.now += 63
    idle.look()
    assert idle.property("secondsLeft") == 20
    clock.now += 19.9
    idle.look()
    assert ends == []
    clock.now += 0.1
    idle.look()
    assert len(ends) == 1


def test_the_end_comes_once(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    idle.touch()
    ends = []
    idle.over.connect(lambda: ends.append(clock.now))
    clock.now += 80
    idle.look()
    idle.look()
    assert len(ends) == 1


def test_the_attract_loop_is_never_asked(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    idle.touch()
    idle.pause()
    clock.now += 5000
    idle.resume()
    idle.look()
    assert not idle.property("asking")


def test_nobody_is_idle_who_watches_or_listens(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    idle.touch()
    idle.hold("theatre", held=True)
    idle.hold("speech", held=True)
    clock.now += 5000
    idle.hold("theatre", held=False)
    assert not idle.counting
    idle.hold("speech", held=False)
    assert idle.counting
    clock.now += 59
    idle.look()
    assert not idle.property("asking")
    clock.now += 1
    idle.look()
    assert idle.property("asking")


def test_reading_the_notice_aloud_does_not_answer_it(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    idle.touch()
    clock.now += 60
    idle.look()
    idle.hold("speech", held=True)
    assert idle.counting
    idle.hold("speech", held=False)
    clock.now += 5
    idle.look()
    assert idle.property("secondsLeft") == 15
    idle.stillHere()
    idle.hold("speech", held=True)
    assert not idle.counting


def test_what_is_held_stays_held_when_staff_leave(qtbot: QtBot) -> None:
    idle = IdleViewModel(60, 20, Clock())
    idle.hold("speech", held=True)
    idle.pause()
    idle.resume()
    assert not idle.counting


def test_nothing_wakes_before_something_is_due(qtbot: QtBot) -> None:
    clock = Clock()
    idle = IdleViewModel(60, 20, clock)
    due = idle._timer.interval
    assert due() == 60_000
    clock.now += 45
    idle.touch()
    clock.now += 15
    idle.look()
    assert due() == 45_000
    clock.now += 45.3
    idle.look()
    clock.now += 0.4
    idle.look()
    assert (idle.property("secondsLeft"), due()) == (20, 600)
    clock.now += 0.6
    idle.look()
    assert idle.property("secondsLeft") == 19
    idle.stillHere()
    idle.take(10, 20)
    assert due() == 10_000
