"""Idle policy: a notice with a countdown, then the end of the visit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

SOONEST_MS = 50
"""A timer may come a little early, and is set once more."""


class Idle(NamedTuple):
    asking: bool = False
    seconds_left: int = 0
    over: bool = False


def idle_after(quiet: float, *, idle: float, notice: float, touched: bool) -> Idle:
    """What ``quiet`` seconds without a touch mean.

    Nobody is asked before the first touch: an unattended screen goes straight to the
    attract loop.
    """
    if quiet < idle:
        return Idle()
    left = idle + notice - quiet
    if not touched or left <= 0:
        return Idle(over=True)
    return Idle(asking=True, seconds_left=int(-(-left // 1)))


@QmlElement
@QmlUncreatable("The kiosk has one.")
class IdleViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    asked = Signal()
    """The notice has come up."""
    over = Signal()

    def __init__(
        self,
        idle_seconds: float,
        notice_seconds: float,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._idle, self._notice = idle_seconds, notice_seconds
        self._last = clock()
        self._touched = False
        self._now = Idle()
        self._paused = False
        self._holders: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._run()

    def take(self, idle_seconds: float, notice_seconds: float) -> None:
        """Other times from now on."""
        self._idle, self._notice = idle_seconds, notice_seconds
        if self.counting:
            self._timer.start(self._due())

    @property
    def counting(self) -> bool:
        return bool(self._timer.isActive())

    def pause(self) -> None:
        """Stop counting: the attract loop waits for ever."""
        self._paused = True
        self._timer.stop()
        self._show(Idle())

    def freeze(self) -> None:
        """Stop counting and leave what is shown as it is."""
        self._timer.stop()

    def resume(self) -> None:
        self._paused = False
        if not self.counting:
            self._last, self._touched = self._clock(), False
            self._run()

    def hold(self, who: str, *, held: bool) -> None:
        """Nobody is idle who watches or listens; when the last of it ends, somebody is still there.

        What begins while the notice asks, such as reading it aloud, does not answer it.
        """
        before = bool(self._holders)
        (self._holders.add if held else self._holders.discard)(who)
        if before and not self._holders:
            self.touch()
        self._run()

    def _run(self) -> None:
        """Count, unless there is a reason not to."""
        if self._paused or (self._holders and not self._now.asking):
            self._timer.stop()
        elif not self.counting:
            self._timer.start(self._due())

    def _due(self) -> int:
        """Milliseconds until something changes unless somebody touches: nothing wakes before."""
        quiet = self._clock() - self._last
        left = self._idle - quiet
        return max(SOONEST_MS, round(1000 * (left if left > 0 else (left + self._notice) % 1)))

    def touch(self) -> None:
        """Somebody touched the screen or a key; the notice itself stays until it is answered."""
        if not self._now.asking:
            self._last, self._touched = self._clock(), True

    def ask(self) -> None:
        """Show the notice at once, with all its seconds left."""
        self._show(Idle(asking=True, seconds_left=int(self._notice)))

    @Slot()
    def stillHere(self) -> None:
        self._show(Idle())
        self.touch()
        self._run()

    @Slot()
    def look(self) -> None:
        quiet = self._clock() - self._last
        if not self._now.asking and self._idle < quiet < self._idle + self._notice:
            # A long timer may come a second late: whoever is asked has all the seconds even so.
            quiet = self._idle
            self._last = self._clock() - quiet
        self._show(idle_after(quiet, idle=self._idle, notice=self._notice, touched=self._touched))
        if self.counting:
            self._timer.start(self._due())

    def _show(self, now: Idle) -> None:
        before, self._now = self._now, now
        if now != before:
            self.changed.emit()
            if now.asking and not before.asking:
                self.asked.emit()
            if now.over:
                self.over.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._now.asking

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._now.seconds_left

    @Property(float, notify=changed)
    def noticeSeconds(self) -> float:
        return self._notice
