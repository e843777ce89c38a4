"""Videos are looked through for flashes while somebody is at the desk, one after the other."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.editing.media import unwatched, watched
from db.errors import DataFault
from kiosk.services.flash_process import FlashCount
from kiosk.services.jobs import Jobs

if TYPE_CHECKING:
    from db.workspace import Workspace

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The desk has one.")
class WatchingViewModel(QObject):  # type: ignore[operator]
    """Beside the desk's other work: a long video keeps nobody from saving."""

    changed = Signal()
    finished = Signal()
    """Nothing is left, and something was looked through."""
    _reported = Signal(float)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = Jobs(parent=self)
        self._files: tuple[str, ...] = ()
        self._count: FlashCount | None = None
        self._share = 0.0
        self._stopped = self._again = False
        self._reported.connect(self._advance)

    @Slot()
    def look(self) -> None:
        """Begin with what nobody has looked through yet."""
        if self._stopped:
            return
        self._again = bool(self._files)
        if not self._again:
            self._jobs.run(self._find, self._next)

    def stop(self) -> None:
        """The rest is looked through when somebody comes in again."""
        self._stopped = True
        if self._count is not None:
            self._count.stop()
        # What waits ends at once too, and leaves no child behind.
        self._jobs.stop(finish=True)

    def _find(self) -> tuple[str, ...]:
        with self._workspace.session() as session:
            return unwatched(session)

    def _next(self, files: tuple[str, ...]) -> None:
        if self._stopped:
            return
        self._files, self._share = files, 0.0
        if files:
            self._count = FlashCount(self._workspace.media / files[0])
            self._jobs.run(self._watch, lambda _: self._seen())
        self.changed.emit()

    def _watch(self) -> None:
        assert self._count is not None
        flashes = self._count.result(self._reported.emit)
        if self._stopped:
            return
        try:
            # A lost child would do no better another time: what cannot be decoded does not flash.
            watched(self._workspace, self._files[0], flashes or 0)
        except DataFault as fault:
            log.warning("%s", fault)

    def _seen(self) -> None:
        if self._stopped:
            return
        self._next(self._files[1:])
        if not self._files:
            self.finished.emit()
            if self._again:
                self.look()

    def _advance(self, share: float) -> None:
        self._share = share
        self.changed.emit()

    @Property(int, notify=changed)
    def left(self) -> int:
        """Videos that are not looked through yet."""
        return len(self._files)

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of the present one, 0 to 1."""
        return self._share
