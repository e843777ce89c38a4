"""The map as a list: each town with what is there, read row by row as it is shown."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray

from kiosk.shell.rows import FIRST_ROLE, NO_INDEX, Index, role_names
from kiosk.visitor.rows import TileRow, tile_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from db.catalogue import Catalogue
    from db.places import Station
    from kiosk.services.media import MediaFolder

KEPT = 300
"""Rows that are remembered."""


class Heading(NamedTuple):
    """Cells of towns and of records carry the same roles."""

    heading: bool
    town: str
    kilometres: float
    """-1 when nobody knows."""
    held: int
    """Records in the town."""


RECORD = Heading(heading=False, town="", kilometres=-1.0, held=0)


class Directory(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = Heading._fields + TileRow._fields
        self._roles = _roles()
        self._cells: list[Station | int] = []
        self._row = lru_cache(KEPT)(self._read)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = ""

    def show(
        self,
        catalogue: Catalogue,
        media: MediaFolder,
        language: str,
        stations: Sequence[Station],
    ) -> None:
        """List these; where nothing but the language changed the list stays where it is."""
        cells: list[Station | int] = []
        for station in stations:
            cells += [station, *station.records]
        same = len(cells) == len(self._cells)
        if not same:
            self.beginResetModel()
        self._catalogue, self._media, self._language = catalogue, media, language
        self._cells = cells
        self._row.cache_clear()
        if not same:
            self.endResetModel()
        elif cells:
            self.dataChanged.emit(self.index(0, 0), self.index(len(cells) - 1, 0))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        number = role - FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return self._row(index.row())[number]

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def _read(self, number: int) -> tuple[Any, ...]:
        cell = self._cells[number]
        assert self._catalogue is not None
        assert self._media is not None
        if not isinstance(cell, int):
            far = -1.0 if cell.kilometres is None else cell.kilometres
            heading = Heading(heading=True, town=cell.town, kilometres=far, held=len(cell.records))
            return (*heading, *TileRow())
        tile = self._catalogue.tile(self._language, cell)
        return (*RECORD, *(TileRow() if tile is None else tile_row(tile, self._media)))


def _roles() -> dict[int, QByteArray]:
    heads = role_names(Heading)
    rest = {number + len(heads): name for number, name in role_names(TileRow).items()}
    return heads | rest
