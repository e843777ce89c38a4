"""The numbers the staff see, from the file to the rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale

from db.usage import Usage
from kiosk.services.jobs import Jobs
from kiosk.shell.rows import FIRST_ROLE, Rows
from kiosk.staff.statistics import (
    PERIODS,
    BarRow,
    ShareRow,
    StatisticsViewModel,
    bars,
    read,
    shares,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 24)


def ago(days: int, hour: int = 12) -> datetime:
    return datetime.combine(TODAY - timedelta(days=days), time(hour))


def listed(rows: object) -> list[tuple[object, ...]]:
    assert isinstance(rows, Rows)
    fields = len(rows.roleNames())
    return [
        tuple(rows.data(rows.index(row, 0), FIRST_ROLE + field) for field in range(fields))
        for row in range(rows.rowCount())
    ]


@pytest.fixture
def usage(tmp_path: Path) -> Usage:
    return Usage(tmp_path / "usage.db")


@pytest.fixture
def statistics(qtbot: QtBot, usage: Usage) -> Iterator[StatisticsViewModel]:
    QLocale.setDefault(QLocale("en"))
    jobs = Jobs()
    titles = {"zollverein": "Zollverein"}
    names = {"de": "Deutsch", "en": "English"}
    yield StatisticsViewModel(
        usage,
        jobs,
        lambda slug: titles.get(slug, slug),
        lambda tag: names.get(tag, tag),
        lambda: TODAY,
    )
    jobs.stop()
    QLocale.setDefault(QLocale.system())


def load(qtbot: QtBot, statistics: StatisticsViewModel, days: int = 30) -> None:
    with qtbot.waitSignal(statistics.changed):
        statistics.choose(days)


def test_an_empty_kiosk(qtbot: QtBot, statistics: StatisticsViewModel) -> None:
    assert not statistics.property("known")
    load(qtbot, statistics)
    assert statistics.property("known")
    assert (statistics.property("total"), statistics.property("visits")) == (0, "0")
    assert (
        statistics.property("usual"),
        statistics.property("recordsPerVisit"),
        statistics.property("leftOpen"),
    ) == ("–", "–", "–")
    assert listed(statistics.records) == []


def test_the_numbers_of_a_period(
    qtbot: QtBot, statistics: StatisticsViewModel, usage: Usage
) -> None:
    usage.add({("visit", ""): 1000, ("record", "zollverein"): 900}, ago(0, 9))
    usage.add({("visit", ""): 100, ("record", "gone"): 750}, ago(3, 16))
    usage.add({("visit", ""): 111}, ago(6, 16))
    usage.add({("visit", ""): 5000, ("record", "old"): 5000}, ago(7))
    usage.add({("visit_end", "home"): 1, ("visit_end", "timeout"): 2}, ago(1))
    usage.add({("language", "de"): 2, ("language", "en"): 1}, ago(1))
    load(qtbot, statistics, 7)
    assert statistics.property("visits") == "1,211"
    assert statistics.property("usual") == "111"
    assert statistics.property("recordsPerVisit") == "1.4"
    assert statistics.property("leftOpen") == "67\u202f%"
    assert listed(statistics.languages) == [("Deutsch", 2, 67, 1.0), ("English", 1, 33, 0.5)]
    assert statistics.property("languagesInWords") == "Deutsch 67\u202f%, English 33\u202f%"
    assert [row[:3] for row in listed(statistics.records)] == [
        ("Zollverein", 900, 74),
        ("gone", 750, 62),
    ]
    assert statistics.property("recordsInWords") == "Zollverein 900, gone 750"
    assert listed(statistics.perDay)[0] == ("2026-11-18", 111)
    assert len(listed(statistics.perDay)) == 7
    busiest = ("busiestDay", "busiestDayVisits", "busiestHour", "busiestHourVisits")
    found = [statistics.property(name) for name in busiest]
    assert found == ["2026-11-24", 1000, "9", 1000]
    hours = {label: number for label, number in listed(statistics.perHour) if number}
    assert hours == {"9": 1000, "16": 211}


def test_the_period_is_marked_and_odd_ones_are_refused(
    qtbot: QtBot, statistics: StatisticsViewModel
) -> None:
    load(qtbot, statistics, 90)
    statistics.choose(91)
    assert listed(statistics.periods) == [(days, days == 90) for days in PERIODS]
    assert not statistics.property("weekly")
    load(qtbot, statistics, 400)
    assert statistics.property("weekly")


def test_a_period_chosen_meanwhile_wins(
    qtbot: QtBot, statistics: StatisticsViewModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = Event()

    def late(*asked: Any) -> Any:
        assert chosen.wait(10)
        return read(*asked)

    monkeypatch.setattr("kiosk.staff.statistics.read", late)
    seen = []
    statistics.changed.connect(lambda: seen.append(len(listed(statistics.perDay))))
    statistics.choose(7)
    statistics.choose(90)
    chosen.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [90]


def test_many_days_become_whole_weeks() -> None:
    first = date(2025, 10, 21)
    days = {first + timedelta(days=number): number for number in range(400)}
    weeks = bars(days)
    assert weeks[0] == BarRow("2025-10-22", sum(range(1, 8)))
    assert (len(weeks), weeks[-1].number) == (57, sum(range(393, 400)))
    few = dict(list(days.items())[:90])
    assert bars(few)[89] == BarRow("2026-01-18", 89)


def test_shares_of_nothing_and_of_something() -> None:
    assert shares([], 0) == []
    assert shares([("a", 0)], 0) == [ShareRow("a", 0, 0, 0.0)]
    assert shares([("a", 4), ("b", 1)], 8) == [
        ShareRow("a", 4, 50, 1.0),
        ShareRow("b", 1, 12, 0.25),
    ]


def test_the_table_holds_the_chosen_period(
    statistics: StatisticsViewModel, usage: Usage, tmp_path: Path
) -> None:
    usage.add({("visit", ""): 3}, ago(29))
    usage.add({("visit", ""): 4}, ago(30))
    statistics.write(tmp_path / "visits.csv")
    assert (tmp_path / "visits.csv").read_text(encoding="utf-8-sig").splitlines() == [
        "day,hour,what,item,number",
        "2026-10-26,12,visit,,3",
    ]


def test_a_file_that_cannot_be_read_is_said_too(
    qtbot: QtBot, statistics: StatisticsViewModel, tmp_path: Path
) -> None:
    (tmp_path / "usage.db").write_bytes(b"not SQLite " * 1000)
    with qtbot.waitSignal(statistics.said) as said:
        statistics.load()
    assert said.args is not None
    assert "begin anew" in said.args[0]
    load(qtbot, statistics)
    assert statistics.property("total") == 0
