"""The real program by a clock of its own: visits end when nobody has touched anything for more than
a minute, and ten thousand such minutes are nine days."""

from __future__ import annotations

import re
import sqlite3
import statistics
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.conftest import launch, screen
from tests.soak import gauges
from tests.soak.clock import Clock
from tests.soak.gauges import Sample
from tests.soak.terminal import AstrayError, Terminal
from tests.soak.visits import touches

if TYPE_CHECKING:
    from collections.abc import Iterator

IDLE, NOTICE = 60 + 1, 20 + 1
"""Seconds by its clock: as the settings come, and one more."""
ASKED, STAYING = 241, 4
"""One visitor in so many has the bus asked for everything again, says to be still there."""
COUNTED = "SELECT coalesce(sum(number), 0) FROM hourly WHERE what = 'visit'"
COMPLAINT = re.compile(r"(?:WARNING|ERROR|CRITICAL) .*")
NUMBER = re.compile(r"\d+")


def endure(data: Path, visits: int, seconds: float, every: int) -> Iterator[Sample]:
    """A sample at the start, after every so many visits and at the end."""
    with tempfile.TemporaryDirectory() as name, screen("1280x720", Path(name)) as surroundings:
        clock = Clock(Path(name))
        hurried = {
            **surroundings,
            **clock.surroundings,
            # As without a graphics processor: what a driver keeps would hide what the kiosk keeps.
            "QT_QUICK_BACKEND": "software",
        }
        kiosk = launch(data, hurried, Path(name) / "run").ready()
        crowd = Crowd(Terminal(kiosk, surroundings["DISPLAY"], clock))
        try:
            crowd.terminal.begin()
            yield crowd.sample()
            while crowd.visits < visits and time.monotonic() < crowd.begun + seconds:
                crowd.come()
                if crowd.visits % every == 0:
                    yield crowd.sample()
            if crowd.visits % every:
                yield crowd.sample()
        finally:
            crowd.terminal.close()
            # What it has said is in its log, and counted.
            with suppress(AssertionError):
                kiosk.end()
    print(
        f"{crowd.astray} visits did not find something and {crowd.late} ended while the bus was "
        f"asked; {crowd.terminal.others} touches led to a picture not seen there before. "
        f"The kiosk's own statistics have {_counted(data)} visits."
    )
    for complaint, times in _complaints(data).most_common():
        print(f"{times:>6} times in the log: {complaint}")


class Crowd:
    """Visitors one after the other, seen from outside."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.visits = self.astray = self.late = 0
        self.begun = time.monotonic()
        self._pid = terminal.kiosk.process.pid
        self._sampled, self._worked = 0, 0.0

    def come(self) -> None:
        """One visit until it has ended by itself and somebody touches the attract loop."""
        terminal = self.terminal
        try:
            self._look_about()
        except AstrayError:
            if any(node.identifier == "attract" for node in terminal.kiosk.bus.nodes()):
                self.late += 1
            else:
                self.astray += 1
        assert terminal.kiosk.process.poll() is None, "the program has ended"
        terminal.leave(IDLE, NOTICE)
        self.visits += 1

    def _look_about(self) -> None:
        way: tuple[str, ...] = ()
        for touch in touches(self.visits):
            way = (*way, touch)
            self.terminal.touch(way, ask=self.visits % ASKED == ASKED - 1)
        if self.visits % STAYING == 0:
            self.terminal.look_away(IDLE)
            self.terminal.touch(("still-here",))

    def sample(self) -> Sample:
        pid, answers = self._pid, self.terminal.answers
        pss, rss = gauges.memory(pid)
        worked, visits = gauges.worked(pid), self.visits - self._sampled
        taken = Sample(
            self.visits,
            time.monotonic() - self.begun,
            pss,
            rss,
            gauges.files(pid),
            gauges.threads(pid),
            statistics.median(answers) if answers else 0.0,
            (worked - self._worked) / visits * 1000 if visits else 0.0,
        )
        self._sampled, self._worked = self.visits, worked
        answers.clear()
        return taken


def _counted(data: Path) -> int:
    with closing(sqlite3.connect(data / "usage.db")) as connection:
        return int(connection.execute(COUNTED).fetchone()[0])


def _complaints(data: Path) -> Counter[str]:
    """What the log has of warnings and errors, without the numbers in them."""
    logs = "".join(file.read_text() for file in (data / "logs").iterdir())
    return Counter(NUMBER.sub("N", found) for found in COMPLAINT.findall(logs))
