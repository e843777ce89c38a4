"""Counts visits without knowing a visitor: numbers in memory, handed on to be stored.

What is counted, by the names of what and item:
``visit``     from the first touch after the attract loop or a reset on
``visit_end`` ``home``: the quiet time ran out on the start screen; ``timeout``: on any other.
              Nothing else ends a visit, and who takes over from somebody without a pause is part
              of the same visit: the kiosk does not know better. A visit that the program's own
              end or the staff cut off has none.
``language``  the one a visit ended in
``record``, ``page``  opened, once a visit however often: going back and forth is not interest
"""

from __future__ import annotations

import logging
from collections import deque
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.shell.visit import START, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.services.jobs import Jobs
    from kiosk.shell.language import LanguageViewModel
    from kiosk.shell.visit import VisitViewModel

    Store = Callable[[Mapping[tuple[str, str], int], datetime], None]

log = logging.getLogger(__name__)

LONGEST_MS = 60_000
"""How long numbers stay in memory, where a power cut would lose them."""
COUNTED = {"detail": "record", "page": "page"}


def _local_time() -> datetime:
    return datetime.now().astimezone()


class Counter(QObject):
    """``store`` is called in the jobs' thread with numbers of (what, item) and the local moment
    of the first; whatever it raises costs only these numbers and one line of the log."""

    def __init__(
        self,
        visit: VisitViewModel,
        language: LanguageViewModel,
        jobs: Jobs,
        store: Store,
        now: Callable[[], datetime] = _local_time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._language, self._jobs = visit, language, jobs
        self._store, self._now = store, now
        self._visiting = self._paused = False
        self._place: Place | None = visit.place
        self._tag = language.chosen
        self._seen: set[Place] = set()
        self._counts: dict[tuple[str, str], int] = {}
        self._since = now()
        self._batches: deque[tuple[dict[tuple[str, str], int], datetime]] = deque()
        self._fault = ""
        self._timer = QTimer(self, interval=LONGEST_MS, singleShot=True)
        self._timer.timeout.connect(self._flush)
        visit.moved.connect(self._look)
        visit.ended.connect(self._end)
        language.changed.connect(self._look)

    @Slot()
    def touch(self) -> None:
        """Somebody touched the screen or a key."""
        # In the attract loop a touch may be slid off; the visit begins when the loop is left.
        if not self._paused and not self._visit.attract:
            self._begin()

    def pause(self) -> None:
        """The staff are here: count nothing, and forget what led to their door."""
        self._paused = True
        self._timer.stop()
        self._counts = {}
        self._forget()

    def resume(self) -> None:
        self._paused = False
        self._place = None if self._visit.attract else self._visit.place
        self._tag = self._language.chosen

    def stop(self) -> None:
        """Write what is left, on this thread; call it after the jobs have stopped."""
        self._take()
        self.pause()
        self._write()

    def _look(self) -> None:
        # The reset at a visit's end moves place and language too, with the attract loop on.
        if self._paused or self._visit.attract:
            return
        self._tag = self._language.chosen
        place = self._visit.place
        if place == self._place:
            return
        self._place = place
        self._begin()
        if place.screen in COUNTED and place not in self._seen:
            self._seen.add(place)
            self._add(COUNTED[place.screen], place.slug)

    def _begin(self) -> None:
        if not self._visiting:
            self._visiting = True
            self._add("visit")

    def _end(self) -> None:
        if self._visiting:
            self._add("visit_end", "home" if self._place == START else "timeout")
            self._add("language", self._tag)
            self._flush()
        self._forget()

    def _forget(self) -> None:
        self._visiting = False
        self._seen.clear()
        # No place: leaving the attract loop is a step, though it leads to where we were.
        self._place = None

    def _add(self, what: str, item: str = "") -> None:
        if not self._counts:
            self._since = self._now()
            self._timer.start()
        self._counts[what, item] = self._counts.get((what, item), 0) + 1

    def _flush(self) -> None:
        self._take()
        self._jobs.run(self._write, lambda nothing: None)

    def _take(self) -> None:
        self._timer.stop()
        if self._counts:
            self._batches.append((self._counts, self._since))
            self._counts = {}

    def _write(self) -> None:
        while self._batches:
            counts, since = self._batches.popleft()
            try:
                self._store(counts, since)
            except Exception as fault:
                # Whatever the disk does, the visitor goes on; said once, not every minute.
                if str(fault) != self._fault:
                    log.warning("Visits are not counted: %s", fault)
                self._fault = str(fault)
            else:
                self._fault = ""
