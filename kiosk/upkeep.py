"""What a running kiosk does besides: counts visits, backs itself up, looks after its edition."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from db.errors import DataFault, EditionDamaged
from db.schedule import publish_due
from db.usage import Usage
from kiosk.services.jobs import Jobs
from kiosk.services.vitals import begin_run, end_run
from kiosk.shell.counter import Counter
from kiosk.showing import damage, traces

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.root import Kiosk
    from kiosk.showing import Traces

log = logging.getLogger(__name__)

HOUR_MS = 3_600_000
MINUTE_MS = 60_000
GLANCE_MS = 5_000
"""How long visitors may see what somebody has damaged."""


class Upkeep(QObject):
    """Begins when the first tiles are on the screen; everything runs beside it."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._jobs = Jobs(parent=self)
        self._counter: Counter | None = None
        self._traces: Traces = ()
        every = ((GLANCE_MS, self.glance), (MINUTE_MS, self.keep_times), (HOUR_MS, self.hourly))
        self._timers = [QTimer(self, interval=each) for each, _ in every]
        for timer, (_, task) in zip(self._timers, every, strict=True):
            timer.timeout.connect(task)

    @Slot()
    def begin(self) -> None:
        parts, data = self._kiosk.parts, self._kiosk.data
        self._counter = Counter(
            parts.visit, parts.language, self._jobs, Usage(data / "usage.db").add, parent=self
        )
        parts.door.changed.connect(self._mind_door)
        self.glance()
        begin_run(data)
        self._back_up()
        self.keep_times()
        for timer in self._timers:
            timer.start()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen."""
        if self._counter is not None:
            self._counter.touch()

    def stop(self, *, by_signal: bool) -> None:
        for timer in self._timers:
            timer.stop()
        end_run(self._kiosk.data, "signal" if by_signal else "operator")
        self._jobs.stop()
        if self._counter is not None:
            self._counter.stop()

    def _mind_door(self) -> None:
        """Staff are no visitors."""
        if self._counter is not None:
            if self._kiosk.parts.door.occupied:
                self._counter.pause()
            else:
                self._counter.resume()

    @Slot()
    def glance(self) -> None:
        """See whether somebody has written in the edition that is shown."""
        if (folder := self._kiosk.showing.folder) is not None:
            self._jobs.run(partial(_glanced, folder, self._traces), partial(self._seen, folder))

    def _seen(self, folder: Path, found: tuple[Traces, EditionDamaged | None]) -> None:
        self._traces, fault = found
        if fault is not None and folder == self._kiosk.showing.folder:
            log.error("%s", fault)
            self._kiosk.give_up(folder)

    @Slot()
    def keep_times(self) -> None:
        """Publish records whose time has come, and take those down whose time is over."""
        self._jobs.run(partial(_publish_due, self._kiosk.data), _said)

    @Slot()
    def hourly(self) -> None:
        """Back up, and read all of the edition again: what decays by itself leaves no traces."""
        self._back_up()
        self._traces = ()

    def _back_up(self) -> None:
        self._jobs.run(partial(_daily, self._kiosk.data), _said)


def _glanced(folder: Path, before: Traces) -> tuple[Traces, EditionDamaged | None]:
    found = traces(folder)
    return found, damage(folder) if found != before else None


def _daily(data: Path) -> str:
    from db.backup.daily import daily  # noqa: PLC0415  not before the first tiles

    try:
        made = daily(data, datetime.now().astimezone())
    except (DataFault, OSError) as fault:
        return f"There is no backup of today ({fault})"
    return f"Today's backup is {made}." if made else ""


def _publish_due(data: Path) -> str:
    try:
        number = publish_due(data)
    except (DataFault, OSError) as fault:
        return f"A record's time has come, but nothing could be published ({fault})"
    return f"A record's time has come: edition {number} is on the screen." if number else ""


def _said(outcome: str) -> None:
    if outcome:
        log.info("%s", outcome)
