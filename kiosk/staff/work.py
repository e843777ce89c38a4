"""The staff's tasks: one at a time off the screen's thread, faults told in a sentence."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import DataFault
from kiosk.services.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The desk has one.")
class Work(QObject):  # type: ignore[operator]
    busyChanged = Signal()
    said = Signal(str, bool)
    """A sentence for staff, and whether something went wrong."""

    def __init__(self, jobs: Jobs | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs or Jobs(parent=self)
        self._open = 0

    def do(
        self,
        task: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run ``task`` in the background, then ``done`` with its result on the screen's thread.

        A fault of the data or the disk is said, and handed to ``failed``; a bug is raised.
        """
        self._count(1)
        self._jobs.run(lambda: _outcome(task), lambda outcome: self._end(outcome, done, failed))

    def tell(self, fault: Exception) -> None:
        """Say what went wrong, in the desk's language."""
        from kiosk.services.faults import said  # noqa: PLC0415  not before the first tiles

        self.said.emit(said(fault, QLocale().name().partition("_")[0]), True)

    def stop(self) -> None:
        """Wait until everything is written."""
        self._jobs.stop(finish=True)

    def _end(
        self,
        outcome: Any,
        done: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
    ) -> None:
        # Counted down last: what comes next may be begun by what is done.
        try:
            if not isinstance(outcome, Exception):
                if done is not None:
                    done(outcome)
                return
            log.info("%s", outcome)
            (failed or self.tell)(outcome)
        finally:
            self._count(-1)

    def _count(self, step: int) -> None:
        before, self._open = self._open, self._open + step
        if bool(before) != bool(self._open):
            self.busyChanged.emit()

    @property
    def jobs(self) -> Jobs:
        """For those who tell their faults themselves."""
        return self._jobs

    @property
    def running(self) -> bool:
        return self._open > 0

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self.running


def _outcome(task: Callable[[], Any]) -> Any:
    try:
        return task()
    except DataFault as fault:
        return fault
    except OSError as fault:
        return DataFault(f"{fault.strerror or fault}: {fault.filename or 'the disk'}; check it.")
