"""The milestones of all records, year by year."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.timeline import Year, years
from kiosk.shell.rows import Rows
from kiosk.visitor.strata import JumpRow, Strata, jumps, layered

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


def _this_year() -> int:
    return datetime.now().astimezone().year


@QmlElement
@QmlUncreatable("The kiosk has one.")
class TimelineViewModel(QObject):  # type: ignore[operator]
    """The screen says how many moments stand in a stratum and how many jumps fit on a line."""

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, this_year: Callable[[], int] = _this_year
    ) -> None:
        super().__init__(parent)
        self._this_year = this_year
        self._catalogue: Catalogue | None = None
        self._language = ""
        self._years: tuple[Year, ...] = ()
        self._most, self._jumps_most = 2, 8
        self._strata = Strata(self)
        self._jumps = Rows(JumpRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language."""
        self._catalogue, self._language = catalogue, language
        self._years = years(catalogue)
        self._layer()

    def reset(self) -> None:
        """As the next visitor finds it; the screen itself is made anew."""
        self._catalogue, self._years = None, ()
        self._layer()

    @Slot(int, int)
    def arrange(self, most: int, jumps_most: int) -> None:
        """Tell how many moments stand in a stratum and how many jumps fit; 1 or more each."""
        if (most, jumps_most) != (self._most, self._jumps_most):
            self._most, self._jumps_most = most, jumps_most
            self._layer()

    def _layer(self) -> None:
        strata = layered(self._years, self._most)
        self._strata.show(self._catalogue, self._language, strata, self._this_year())
        self._jumps.show(jumps(strata, self._jumps_most))
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """Strata."""
        return self._strata.rowCount()

    @Property(int, notify=changed)
    def firstYear(self) -> int:
        return self._years[0].year if self._years else 0

    @Property(int, notify=changed)
    def lastYear(self) -> int:
        return self._years[-1].year if self._years else 0

    @Property(QObject, constant=True)
    def strata(self) -> QObject:
        return self._strata

    @Property(QObject, constant=True)
    def jumps(self) -> QObject:
        return self._jumps
