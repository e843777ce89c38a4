"""Who may come in: accounts, what they may do, and their PINs, typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.accounts import NAME, Role, accounts, remove, set_pin
from db.editing.pins import MOST, check_pin
from db.editing.roles import set_role
from db.errors import PinRefused
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class PersonRow(NamedTuple):
    number: int
    name: str
    manager: bool
    own: bool


@QmlElement
@QmlUncreatable("The desk has one.")
class PeopleViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, workspace: Workspace, who: Account, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._all: tuple[Account, ...] = ()
        self._rows = Rows(PersonRow, self)
        self._name, self._role = "", ""
        self._typed = self._first = self._reason = self._done = ""

    @Slot()
    def look(self) -> None:
        self._reason = self._done = ""
        self._work.do(self._read, self._show)

    @Slot(str)
    def askPin(self, name: str) -> None:
        """A new PIN for this account: one's own, for a manager anybody's."""
        if self._may(name):
            self._ask(name, "")

    @Slot(str, bool)
    def add(self, name: str, manager: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Ask for the PIN of a new account, which is made with it."""
        name = " ".join(name.split())
        if self._who.role != "manager":
            return
        if any(each.name.casefold() == name.casefold() for each in self._all):
            self._refuse("taken")
        elif not name or len(name) > NAME:
            self._refuse("name")
        else:
            self._ask(name, "manager" if manager else "editor")

    @Slot(str)
    def digit(self, digit: str) -> None:
        if len(self._typed) < MOST and digit.isdecimal() and digit.isascii():
            self._typed, self._reason = self._typed + digit, ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Take what was typed: the first time to be typed again, the second time for good."""
        typed, self._typed = self._typed, ""
        try:
            if not self._first:
                check_pin(typed)
                self._first = typed
            elif typed != self._first:
                self._first, self._reason = "", "different"
            else:
                self._set(typed)
        except PinRefused as fault:
            self._reason = fault.reason
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """No new PIN."""
        self._ask("", "")

    @Slot(int, bool)
    def setManager(self, number: int, manager: bool) -> None:  # noqa: FBT001
        role: Role = "manager" if manager else "editor"
        self._manage(lambda: set_role(self._workspace, number, role), "role")

    @Slot(int)
    def remove(self, number: int) -> None:
        self._manage(lambda: remove(self._workspace, self._who, number), "removed")

    def _ask(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self._typed = self._first = self._reason = self._done = ""
        self.changed.emit()

    def _set(self, pin: str) -> None:
        name, role = self._name, self._role
        wanted: Role | None = "manager" if role == "manager" else "editor" if role else None
        self._ask("", "")
        self._do(lambda: set_pin(self._workspace, name, pin, wanted), "added" if role else "pin")

    def _may(self, name: str) -> bool:
        return self._who.role == "manager" or name == self._who.name

    def _manage(self, task: Callable[[], object], done: str) -> None:
        if self._who.role == "manager":
            self._do(task, done)

    def _do(self, task: Callable[[], object], done: str) -> None:
        def work() -> tuple[Account, ...]:
            task()
            return self._read()

        def ended(found: tuple[Account, ...]) -> None:
            self._reason, self._done = "", done
            self._show(found)

        self._work.do(work, ended, self._failed)

    def _failed(self, fault: Exception) -> None:
        if isinstance(fault, PinRefused):
            self._refuse(fault.reason)
        else:
            self._work.said.emit(str(fault), True)

    def _refuse(self, reason: str) -> None:
        self._reason, self._done = reason, ""
        self.changed.emit()

    def _read(self) -> tuple[Account, ...]:
        with self._workspace.session() as session:
            return accounts(session)

    def _show(self, found: tuple[Account, ...]) -> None:
        self._all = found
        mine = self._who
        self._rows.show(
            [
                PersonRow(each.id, each.name, each.role == "manager", each.id == mine.id)
                for each in found
                if mine.role == "manager" or each.id == mine.id
            ]
        )
        self.changed.emit()

    @Property(bool, constant=True)
    def mayManage(self) -> bool:
        return self._who.role == "manager"

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """All accounts for a manager, one's own for an editor."""
        return self._rows

    @Property(str, notify=changed)
    def asking(self) -> str:
        """Name of the account whose PIN is being typed; empty: nobody's."""
        return self._name

    @Property(bool, notify=changed)
    def adding(self) -> bool:
        """The account is a new one."""
        return bool(self._role)

    @Property(bool, notify=changed)
    def repeating(self) -> bool:
        """The PIN is being typed for the second time."""
        return bool(self._first)

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many are typed; which ones never leaves this class."""
        return len(self._typed)

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why something was refused: PinRefused's word, ``different`` or ``taken``."""
        return self._reason

    @Property(str, notify=changed)
    def done(self) -> str:
        """What has just happened: pin, added, role or removed."""
        return self._done
