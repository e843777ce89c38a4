"""Spreadsheets, packages and the website's data, out of the kiosk and in again."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.exchange.jsonld import export_jsonld
from db.exchange.package import export_package, import_package
from db.exchange.sheet import SheetPlan, export_sheet, import_sheet, plan_sheet
from kiosk.services.intake import RECORDINGS
from kiosk.services.picture_process import prepare_apart
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

    from db.editing.accounts import Account
    from db.workspace import Workspace
    from kiosk.staff.browser import BrowserViewModel
    from kiosk.staff.outbox import OutboxViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

LISTED = 200
"""Problems and changes that are shown; the rest is counted."""
STEP = 50
"""Rows between two moves of the bar."""


class ProblemRow(NamedTuple):
    row: int
    column: str
    message: str


class SheetRow(NamedTuple):
    name: str
    language: str
    column: str
    before: str
    after: str


@QmlElement
@QmlUncreatable("The desk has one.")
class ExchangeViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    imported = Signal()
    _stepped = Signal(int, int)

    def __init__(
        self,
        workspace: Workspace,
        who: Account,
        work: Work,
        browser: BrowserViewModel,
        outbox: OutboxViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._who, self._work = workspace, who, work
        self._browser, self._outbox = browser, outbox
        self._file: Path | None = None
        self._plan: SheetPlan | None = None
        self._share = -1.0
        self._stop = Event()
        self._problems = Rows(ProblemRow, self)
        self._changes = Rows(SheetRow, self)
        self._stepped.connect(self._step)

    @Slot(str)
    def saveSheet(self, suffix: str) -> None:
        """``.xlsx`` or ``.csv``."""
        self._outbox.write(
            "schaufenster", suffix, lambda path: export_sheet(self._workspace, path), self._written
        )

    @Slot()
    def savePackage(self) -> None:
        self._outbox.write(
            "schaufenster",
            ".zip",
            lambda path: export_package(self._workspace, path),
            self._written,
        )

    @Slot()
    def saveWebsite(self) -> None:
        self._outbox.write(
            "schaufenster",
            ".jsonld",
            lambda path: export_jsonld(self._workspace, path),
            self._written,
        )

    @Slot()
    def choose(self) -> None:
        """Ask for a file to bring in."""
        self._browser.ask((".xlsx", ".ods", ".csv", ".zip"), lambda files: self._look(files[0]))

    @Slot()
    def take(self) -> None:
        """Bring the chosen file in: all of it or nothing."""
        if (file := self._file) is None or not self._may_take:
            return
        self._stop.clear()
        self._share = 0.0
        self.changed.emit()
        way = self._take_package if self._plan is None else self._take_sheet
        self._work.do(lambda: way(file), lambda _: self._done(), self._failed)

    @Slot()
    def cancel(self) -> None:
        """Stop what is being brought in, or put the chosen file away."""
        if self._share >= 0:
            self._stop.set()
        else:
            self._put_away()

    @property
    def _may_take(self) -> bool:
        """A package can bring languages and settings, which are for managers."""
        return self.property("sheet") or self._who.role == "manager"

    def _take_package(self, file: Path) -> None:
        import_package(self._workspace, file, prepare_apart, RECORDINGS, self._who.id)

    def _take_sheet(self, file: Path) -> None:
        import_sheet(self._workspace, file, self._who.id, self._progress, self._stop.is_set)

    def _look(self, file: Path) -> None:
        self._file, self._plan = file, None
        self._show(SheetPlan(0, (), ()))
        if file.suffix.lower() != ".zip":
            self._work.do(lambda: plan_sheet(self._workspace, file), self._planned, self._failed)

    def _planned(self, plan: SheetPlan) -> None:
        self._plan = plan
        self._show(plan)

    def _show(self, plan: SheetPlan) -> None:
        self._problems.show([ProblemRow(*each) for each in plan.problems[:LISTED]])
        self._changes.show([SheetRow(*each) for each in plan.changes[:LISTED]])
        self.changed.emit()

    def _progress(self, done: int, total: int) -> None:
        if done % STEP == 0 or done == total:
            self._stepped.emit(done, total)

    def _step(self, done: int, total: int) -> None:
        self._share = done / total if total else 1.0
        self.changed.emit()

    def _done(self) -> None:
        self._put_away()
        done = self.tr("Everything was taken over. Visitors see it once it is published.")
        self._work.said.emit(done, False)
        self.imported.emit()

    def _failed(self, fault: Exception) -> None:
        self._put_away()
        self._work.tell(fault)

    def _put_away(self) -> None:
        self._file, self._plan, self._share = None, None, -1.0
        self._show(SheetPlan(0, (), ()))

    def _written(self, name: str) -> str:
        return self.tr("%1 is written. A stick can be pulled now.").replace("%1", name)

    @Property(str, notify=changed)
    def file(self) -> str:
        """Name of the chosen file, empty without one."""
        return self._file.name if self._file else ""

    @Property(bool, notify=changed)
    def sheet(self) -> bool:
        """The chosen file is a spreadsheet, looked through before anything is written."""
        return self._file is not None and self._file.suffix.lower() != ".zip"

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """It can be taken over."""
        if self._file is None or self._share >= 0 or not self._may_take:
            return False
        if self._file.suffix.lower() == ".zip":
            return True
        plan = self._plan
        return plan is not None and not plan.problems and bool(plan.changes)

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        return self._plan is not None

    @Property(int, notify=changed)
    def rowCount(self) -> int:
        return self._plan.rows if self._plan else 0

    @Property(int, notify=changed)
    def problemCount(self) -> int:
        return len(self._plan.problems) if self._plan else 0

    @Property(int, notify=changed)
    def changeCount(self) -> int:
        return len(self._plan.changes) if self._plan else 0

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much is brought in, 0 to 1; below 0 nothing is running."""
        return self._share

    @Property(QObject, constant=True)
    def problems(self) -> QObject:
        return self._problems

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        return self._changes
