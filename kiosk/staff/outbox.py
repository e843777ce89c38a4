"""Where staff's files go: the inbox folder or a plugged-in medium, chosen by a touch."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import DataFault
from kiosk.services.removable import Place, places
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class OutRow(NamedTuple):
    name: str
    """Empty for the inbox."""
    free: int
    """Megabytes."""
    chosen: bool


@QmlElement
@QmlUncreatable("The desk has one.")
class OutboxViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, data: Path, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._work = data, work
        self._places: list[Place] = []
        self._chosen: Path | None = None
        self._rows = Rows(OutRow, self)

    @Slot()
    def look(self) -> None:
        """Look what is plugged in; a stick is taken before the inbox."""
        self._work.do(lambda: [p for p in places(self._data) if p.writable], self._show)

    @Slot(int)
    def choose(self, number: int) -> None:
        self._chosen = self._places[number].path
        self._show(self._places)

    def write(
        self, stem: str, suffix: str, task: Callable[[Path], object], said: Callable[[str], str]
    ) -> None:
        """Let ``task`` write a file named after the day, then say where it is."""
        folder = self._chosen

        def run() -> Path:
            if folder is None:
                raise DataFault("No file can be written; plug in a USB stick and try again.")
            path = _free(folder, f"{stem}-{datetime.now().astimezone():%Y-%m-%d}", suffix)
            task(path)
            return path

        self._work.do(run, lambda path: self._work.said.emit(said(path.name), False))

    def _show(self, found: list[Place]) -> None:
        self._places = found
        paths = [place.path for place in found]
        if self._chosen not in paths:
            self._chosen = next(reversed(paths), None)
        self._rows.show(
            [OutRow(p.name, p.free // 1_000_000, p.path == self._chosen) for p in found]
        )
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A name that nothing has yet: yesterday's export is not overwritten by accident."""
    numbered = (stem if n == 1 else f"{stem}-{n}" for n in range(1, 1000))
    free = (folder / f"{name}{suffix}" for name in numbered)
    return next(path for path in free if not path.exists())
