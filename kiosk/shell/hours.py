"""When the house is open: the week as staff wrote it, held against the clock on the wall."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS = 7
MINUTE_MS = 60_000


class Span(NamedTuple):
    """From the first minute to before the last; one that does not end later than it begins
    goes on past midnight, so equal times are a whole day."""

    opens: time
    closes: time


Week = tuple[Span | None, ...]
"""Seven days, Monday first; None: closed all day."""


def week(hours: str) -> Week:
    """The days of Settings.opening_hours; none at all for a house that is always open."""
    return tuple(_span(day) for day in hours.split(",")) if hours else ()


def written(days: Week) -> str:
    """The days as Settings.opening_hours holds them."""
    return ",".join(f"{day.opens:%H:%M}-{day.closes:%H:%M}" if day else "" for day in days)


def open_at(hours: str, moment: datetime) -> bool:
    """Whether the house is open at this local moment; what is open past midnight belongs to the
    day it began. The wall clock decides: a summer's night is an hour shorter."""
    days = week(hours)
    if len(days) != DAYS:
        return True
    today, before = days[moment.weekday()], days[moment.weekday() - 1]
    now = moment.time()
    if before is not None and before.closes <= before.opens and now < before.closes:
        return True
    if today is None or now < today.opens:
        return False
    return now < today.closes or today.closes <= today.opens


def _span(day: str) -> Span | None:
    if not day:
        return None
    opens, closes = (time.fromisoformat(each) for each in day.split("-"))
    return Span(opens, closes)


def _now() -> datetime:
    return datetime.now().astimezone()


class Hours(QObject):
    """Looks at the clock once a minute and tells when the house opens or closes."""

    changed = Signal()

    def __init__(
        self,
        hours: str,
        clock: Callable[[], datetime] = _now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._hours = clock, hours
        self._open = open_at(hours, clock())
        self._timer = QTimer(self, interval=MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def take(self, hours: str) -> None:
        """Other opening hours from now on."""
        self._hours = hours
        self.look()

    @Slot()
    def look(self) -> None:
        before, self._open = self._open, open_at(self._hours, self._clock())
        if self._open != before:
            self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open
