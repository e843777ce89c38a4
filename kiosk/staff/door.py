"""The staff's way in: a PIN set at the first start, asked for at the corner, waited for when wrong.

Made with the kiosk, so nothing heavy is imported here before somebody has typed a PIN.
"""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import DataFault, PinRefused, PinWait
from db.settings import people, pin_set
from kiosk.shell.rows import Rows
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.editing.accounts import Account
    from db.workspace import Workspace

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_NAME = "Team"
"""Of the account that the first PIN makes; reads the same in every language."""
MOST = 12
QUIET_S = {"pin": 60, "none": 20, "open": 180}
"""Seconds without a touch after which the pad goes away and the desk locks itself."""
SERVE_S = 5
"""How often a served wait is written down."""


class PersonRow(NamedTuple):
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("The kiosk has one.")
class DoorViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    opened = Signal()
    """Somebody is in: ``account`` and ``workspace`` are there."""
    closed = Signal()

    def __init__(
        self,
        data: Path,
        work: Work | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._clock = data, clock
        self._work = work or Work(parent=self)
        self._state, self._typed, self._first, self._reason = "closed", "", "", ""
        self._wait = self._served = 0
        self._last = clock()
        self._people = Rows(PersonRow, self)
        self._names: tuple[str, ...] = ()
        self._name = ""
        self._physical = False
        self._looking = False
        """A PIN is being looked at."""
        self.account: Account | None = None
        self.workspace: Workspace | None = None
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)

    @property
    def occupied(self) -> bool:
        """Staff are at the pad or at the desk."""
        return self._state != "closed"

    def greet(self) -> None:
        """At the first start: ask for a PIN. Only then, so that no visitor can set one."""
        if not pin_set(self._data / "workspace.db"):
            self.show("first")

    @Slot()
    def knock(self) -> None:
        """The corner was held: show the PIN pad."""
        if self._state != "closed":
            return
        self.show("pin" if pin_set(self._data / "workspace.db") else "none")
        if self._state == "pin":
            # Before the pad is seen: keys do not move below a finger.
            self._meet(people(self._data / "workspace.db"))
            self._work.do(self._still_waiting, self._waiting, self._refused)

    @Slot(str)
    def choose(self, name: str) -> None:
        self._name, self._typed = name, ""
        self._show_people()
        self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._ready() and len(self._typed) < MOST and digit.isdecimal() and digit.isascii():
            self._typed, self._reason = self._typed + digit, ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        if self._ready():
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        if not self._ready() or not self._typed:
            return
        typed, self._typed = self._typed, ""
        if self._state == "first" and not self._first:
            self._do(lambda: _check(typed), lambda _: self._repeat(typed))
        elif self._state == "first" and typed != self._first:
            self._first, self._reason = "", "different"
        elif self._state == "first":
            self._do(lambda: self._set_first(typed), self.admit)
        elif self._state == "pin":
            name = self._name
            self._do(lambda: self._unlock(name, typed), self.admit)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Close the pad, or the desk behind it."""
        self.account = None
        self.show("closed")
        self.closed.emit()

    def touch(self) -> None:
        """Somebody touched the screen or a key."""
        self._last = self._clock()

    def typed_on_keys(self, *, physical: bool) -> None:
        """Tell whether the last touch was one of a real keyboard; the one on the screen hides."""
        if physical != self._physical:
            self._physical = physical
            self.changed.emit()

    def stop(self) -> None:
        self._timer.stop()
        self._work.stop()
        if self.workspace is not None:
            self.workspace.close()

    @Slot()
    def look(self) -> None:
        """Once a second: serve the wait, lock what nobody uses."""
        if self._wait:
            self._wait -= 1
            self._served += 1
            if self._served >= SERVE_S or not self._wait:
                served, self._served = self._served, 0
                self._work.do(lambda: self._serve(served), self._waiting)
            self.changed.emit()
        quiet = self._clock() - self._last
        if quiet >= QUIET_S.get(self._state, inf):
            self.leave()
        elif self._state == "closed" and not self._wait:
            self._timer.stop()

    def show(self, state: str) -> None:
        """Go into one of the states."""
        self._state, self._typed, self._first, self._reason = state, "", "", ""
        self.touch()
        if state != "closed":
            self._timer.start()
        self.changed.emit()

    def _ready(self) -> bool:
        return not self._looking and not self._wait

    def _do(self, task: Callable[[], Any], done: Callable[[Any], object]) -> None:
        def looked(found: Any) -> None:
            self._looking = False
            done(found)

        self._looking = True
        self._work.do(task, looked, self._refused)
        self.changed.emit()

    def _refused(self, fault: Exception) -> None:
        self._looking = False
        if isinstance(fault, PinWait):
            self._waiting(fault.seconds)
        self._reason = fault.reason if isinstance(fault, PinRefused) else str(fault)
        self.changed.emit()

    def _waiting(self, seconds: int) -> None:
        self._wait, self._reason = seconds, ""
        self._timer.start()
        self.changed.emit()

    def _repeat(self, typed: str) -> None:
        self._first = typed
        self.changed.emit()

    def admit(self, account: Account) -> None:
        """Open the desk for somebody whose PIN was right."""
        if self._state == "closed":  # given up while the PIN was looked at
            return
        self.account = account
        self.show("open")
        self.opened.emit()

    def _meet(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._name = self._name if self._name in names else next(iter(names), "")
        self._show_people()
        self.changed.emit()

    def _show_people(self) -> None:
        self._people.show([PersonRow(name, name == self._name) for name in self._names])

    # Below: in the background, with everything that takes time to import.

    def _opened(self) -> Workspace:
        from db.workspace import open_workspace  # noqa: PLC0415

        if self.workspace is None:
            self.workspace = open_workspace(self._data)
        return self.workspace

    def _still_waiting(self) -> int:
        from db.editing.accounts import remaining_wait  # noqa: PLC0415

        return remaining_wait(self._opened())

    def _unlock(self, name: str, pin: str) -> Account:
        from db.editing.accounts import unlock  # noqa: PLC0415

        return unlock(self._opened(), name, pin)

    def _set_first(self, pin: str) -> Account:
        from db.editing.accounts import set_pin  # noqa: PLC0415

        if pin_set(self._data / "workspace.db"):
            raise DataFault("A PIN was set meanwhile; hold the corner and type that one.")
        return set_pin(self._opened(), FIRST_NAME, pin, "manager")

    def _serve(self, seconds: int) -> int:
        from db.editing.accounts import serve_wait  # noqa: PLC0415

        return serve_wait(self._opened(), seconds)

    @Property(str, notify=changed)
    def state(self) -> str:
        """closed; first: a PIN is to be set; none: there is none; pin: it is asked for; open."""
        return self._state

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """Staff are at the pad or at the desk."""
        return self.occupied

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many are typed."""
        return len(self._typed)

    @Property(bool, notify=changed)
    def repeating(self) -> bool:
        """The new PIN was typed once and is to be typed again."""
        return bool(self._first)

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why the last PIN was refused: one known word, or a sentence about the disk."""
        return self._reason

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """A PIN is being looked at."""
        return self._looking

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next attempt."""
        return self._wait

    @Property(bool, notify=changed)
    def physicalKeyboard(self) -> bool:
        return self._physical

    @Property(QObject, constant=True)
    def people(self) -> QObject:
        return self._people


def _check(pin: str) -> None:
    from db.editing.pins import check_pin  # noqa: PLC0415

    check_pin(pin)
