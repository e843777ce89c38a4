"""Counting visits: when one begins and ends, what is part of it, and when it is written."""

from __future__ import annotations

import logging
import threading
from collections import Counter as Tally
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from db.records import Language
from kiosk.services.jobs import Jobs
from kiosk.shell.counter import LONGEST_MS, Counter
from kiosk.shell.language import LanguageViewModel
from kiosk.shell.visit import VisitViewModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Hall:
    """A visit, a language and a counter whose numbers go to ``stored``."""

    def __init__(self) -> None:
        self.visit = VisitViewModel()
        self.language = LanguageViewModel("de")
        self.language.offer([Language("de", "Deutsch"), Language("en", "English")])
        # As the kiosk does: the reset comes before the counter hears of the end.
        self.visit.ended.connect(self.language.reset)
        self.jobs = Jobs()
        self.stored: list[tuple[dict[tuple[str, str], int], datetime]] = []
        self.threads: set[int] = set()
        self.fault: Exception | None = None
        self.time = NOON
        self.counter = Counter(self.visit, self.language, self.jobs, self.store, lambda: self.time)
        self.visit.moved.emit()

    def store(self, counts: Mapping[tuple[str, str], int], moment: datetime) -> None:
        self.threads.add(threading.get_ident())
        if self.fault is not None:
            raise self.fault
        self.stored.append((dict(counts), moment))

    def sums(self) -> dict[tuple[str, str], int]:
        """What has been handed on to be stored; a stopped executor drops what waits in it."""
        self.jobs.stop()
        self.counter._write()
        total: Tally[tuple[str, str]] = Tally()
        for counts, _ in self.stored:
            total.update(counts)
        return dict(total)


@pytest.fixture
def hall(qtbot: QtBot) -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.jobs.stop()


def test_a_screen_nobody_touches_counts_nothing(hall: Hall) -> None:
    hall.visit.end()
    hall.language.reset()
    hall.visit.moved.emit()
    assert hall.sums() == {}


def test_a_visit_from_the_attract_loop_to_the_quiet_end(hall: Hall) -> None:
    hall.visit.end()
    hall.counter.touch()
    hall.language.choose("en")
    hall.visit.begin()
    hall.counter.touch()
    hall.visit.open("a")
    hall.visit.turn("b")
    hall.visit.back()
    hall.visit.open("a")
    hall.visit.read("imprint")
    hall.visit.end()
    assert hall.sums() == {
        ("visit", ""): 1,
        ("record", "a"): 1,
        ("record", "b"): 1,
        ("page", "imprint"): 1,
        ("language", "en"): 1,
        ("visit_end", "timeout"): 1,
    }


def test_a_touch_without_a_step_is_a_visit_that_ends_at_home(hall: Hall) -> None:
    hall.counter.touch()
    hall.counter.touch()
    hall.visit.askLanguage()
    hall.visit.end()
    expected = {("visit", ""): 1, ("language", "de"): 1, ("visit_end", "home"): 1}
    assert hall.sums() == expected


def test_the_next_visit_knows_nothing_of_the_last(hall: Hall) -> None:
    for _ in range(2):
        hall.visit.begin()
        hall.visit.open("a")
        hall.language.choose("en")
        hall.visit.end()
    hall.visit.begin()
    hall.visit.end()
    assert hall.sums() == {
        ("visit", ""): 3,
        ("record", "a"): 2,
        ("language", "en"): 2,
        ("language", "de"): 1,
        ("visit_end", "timeout"): 2,
        ("visit_end", "home"): 1,
    }


def test_staff_are_not_counted_nor_is_their_way_in(hall: Hall) -> None:
    hall.counter.touch()
    hall.visit.open("a")
    hall.counter.pause()
    hall.counter.touch()
    hall.visit.open("b")
    hall.visit.end()
    hall.visit.begin()
    hall.counter.resume()
    hall.visit.end()
    assert hall.sums() == {}


def test_after_staff_left_the_next_touch_counts(hall: Hall) -> None:
    hall.counter.pause()
    hall.visit.open("a")
    hall.counter.resume()
    hall.visit.moved.emit()
    hall.visit.home()
    hall.visit.end()
    assert hall.sums() == {
        ("visit", ""): 1,
        ("language", "de"): 1,
        ("visit_end", "home"): 1,
    }


def test_after_staff_left_to_the_attract_loop_its_end_counts(hall: Hall) -> None:
    hall.counter.pause()
    hall.visit.end()
    hall.counter.resume()
    hall.visit.begin()
    hall.visit.end()
    assert hall.sums()["visit", ""] == 1


def test_a_long_visit_is_written_in_between_at_the_time_it_began(hall: Hall, qtbot: QtBot) -> None:
    assert hall.counter._timer.interval() == LONGEST_MS <= 60_000
    hall.counter._timer.setInterval(5)
    hall.counter.touch()
    hall.time = NOON.replace(hour=13)
    qtbot.waitUntil(lambda: len(hall.stored) == 1)
    assert hall.stored == [({("visit", ""): 1}, NOON)]
    hall.counter._timer.setInterval(LONGEST_MS)
    hall.visit.open("a")
    hall.visit.end()
    qtbot.waitUntil(lambda: len(hall.stored) == 2)
    assert hall.stored[1][0][("record", "a")] == 1
    assert ("visit", "") not in hall.stored[1][0]
    assert hall.stored[1][1] == hall.time
    assert threading.get_ident() not in hall.threads


def test_the_end_of_the_program_loses_nothing(hall: Hall) -> None:
    gate = threading.Event()
    hall.jobs.run(gate.wait, lambda nothing: None)
    hall.counter.touch()
    hall.visit.end()  # waits behind the other job, and is cancelled with it
    hall.visit.begin()
    gate.set()
    hall.jobs.stop()
    hall.counter.stop()
    assert hall.sums() == {
        ("visit", ""): 2,
        ("language", "de"): 1,
        ("visit_end", "home"): 1,
    }
    hall.counter.touch()
    hall.visit.open("a")
    hall.counter.stop()
    assert hall.sums()["visit", ""] == 2


def test_a_fault_is_logged_once_and_disturbs_nobody(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    hall.fault = OSError("disk gone")
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            hall.visit.begin()
            hall.visit.end()
        hall.jobs.stop()
        hall.counter.stop()
    assert [record.getMessage() for record in caplog.records] == [
        "Visits are not counted: disk gone"
    ]
