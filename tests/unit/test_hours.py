"""When the house is open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from db.settings import checked
from kiosk.shell.hours import Hours, open_at, week, written

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MUSEUM = ",10:00-18:00,10:00-18:00,10:00-18:00,10:00-20:30,10:00-18:00,10:00-18:00"
BAR = "18:00-02:00,,,,18:00-02:00,18:00-04:00,"
"""Monday, Friday and Saturday night."""
ROUND_THE_CLOCK = "00:00-00:00,,,,,,"
NOON_TO_NOON = ",,12:00-12:00,,,,"
NEVER = ",,,,,,"


@pytest.mark.parametrize(
    ("hours", "moment", "expected"),
    [
        # 2026-11-23 is a Monday.
        ("", "2026-11-23T03:00", True),
        (NEVER, "2026-11-23T12:00", False),
        (MUSEUM, "2026-11-23T12:00", False),
        (MUSEUM, "2026-11-24T09:59:59", False),
        (MUSEUM, "2026-11-24T10:00", True),
        (MUSEUM, "2026-11-24T17:59:59", True),
        (MUSEUM, "2026-11-24T18:00", False),
        (MUSEUM, "2026-11-27T20:29", True),
        (MUSEUM, "2026-11-28T20:29", False),
        (BAR, "2026-11-23T17:59", False),
        (BAR, "2026-11-23T18:00", True),
        (BAR, "2026-11-23T23:59", True),
        (BAR, "2026-11-24T00:00", True),
        (BAR, "2026-11-24T01:59", True),
        (BAR, "2026-11-24T02:00", False),
        (BAR, "2026-11-24T18:00", False),
        (BAR, "2026-11-23T01:00", False),
        (BAR, "2026-11-28T02:30", False),
        (BAR, "2026-11-29T03:59", True),
        (BAR, "2026-11-29T04:00", False),
        (BAR, "2026-11-29T19:00", False),
        (ROUND_THE_CLOCK, "2026-11-23T00:00", True),
        (ROUND_THE_CLOCK, "2026-11-23T23:59", True),
        (ROUND_THE_CLOCK, "2026-11-24T00:00", False),
        (ROUND_THE_CLOCK, "2026-11-22T23:59", False),
        (NOON_TO_NOON, "2026-11-25T11:59", False),
        (NOON_TO_NOON, "2026-11-26T11:59", True),
        (NOON_TO_NOON, "2026-11-26T12:00", False),
    ],
)
def test_open_at(hours: str, moment: str, expected: bool) -> None:
    assert open_at(hours, datetime.fromisoformat(moment)) is expected


@pytest.mark.parametrize(
    ("utc", "expected"),
    [
        # Clocks go forward at 01:00 UTC on 29 March 2026, a Sunday: Saturday's bar closes at 04:00.
        ("2026-03-29T00:59", True),
        ("2026-03-29T01:00", True),
        ("2026-03-29T01:59", True),
        ("2026-03-29T02:00", False),
        # They go back at 01:00 UTC on 25 October 2026: the night is an hour longer.
        ("2026-10-25T00:30", True),
        ("2026-10-25T01:30", True),
        ("2026-10-25T02:59", True),
        ("2026-10-25T03:00", False),
    ],
)
def test_the_clock_on_the_wall_decides_when_clocks_change(utc: str, expected: bool) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC).astimezone(ZoneInfo("Europe/Berlin"))
    assert open_at(BAR, moment) is expected


@pytest.mark.parametrize("hours", ["", MUSEUM, BAR, NEVER, ROUND_THE_CLOCK])
def test_a_week_is_written_as_it_was_read(hours: str) -> None:
    assert written(week(hours)) == hours
    assert checked("opening_hours", hours) == hours


def test_hours_tell_when_the_house_opens_and_closes(qtbot: QtBot) -> None:
    now = [datetime.fromisoformat("2026-11-24T17:59")]
    hours = Hours(MUSEUM, lambda: now[0])
    told = []
    hours.changed.connect(lambda: told.append(hours.property("open")))
    assert hours.property("open")
    hours.look()
    now[0] += timedelta(minutes=1)
    hours.look()
    hours.look()
    assert told == [False]
    hours.take("")
    assert told == [False, True]
