"""All records from A to Z, read in slices: 5,000 cost what 50 cost."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, Slot

from kiosk.shell.rows import FIRST_ROLE, NO_INDEX, Index, role_names
from kiosk.visitor.rows import TileRow, tile_row

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

SLICE = 60
SLICES_KEPT = 8


class Shelf(QAbstractListModel):
    """The list knows its length at once and fetches a slice when a row of it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = role_names(TileRow)
        self._names = TileRow._fields
        self._slices: OrderedDict[int, list[TileRow]] = OrderedDict()
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = self._category = ""
        self._count = 0

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, category: str) -> None:
        count = catalogue.count(category)
        same_place = (category, count) == (self._category, self._count)
        if not same_place:
            self.beginResetModel()
        self._catalogue, self._media = catalogue, media
        self._language, self._category, self._count = language, category, count
        self._slices.clear()
        if not same_place:
            self.endResetModel()
        elif count:
            # Another language keeps the scroll position.
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 0))

    @Slot(str, result=int)
    def rank(self, slug: str) -> int:
        """Row of a record, -1 when it is not on the list."""
        if self._catalogue is None:
            return -1
        found = self._catalogue.rank(self._language, self._category, slug)
        return -1 if found is None else found

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        if not index.isValid() or not 0 <= role - FIRST_ROLE < len(self._names):
            return None
        row = self._row(index.row())
        return None if row is None else getattr(row, self._names[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles

    def _row(self, number: int) -> TileRow | None:
        start, offset = number - number % SLICE, number % SLICE
        rows = self._slices.get(start)
        if rows is None and self._catalogue is not None and self._media is not None:
            tiles = self._catalogue.tiles(self._language, self._category, start, SLICE)
            rows = self._slices[start] = [tile_row(tile, self._media) for tile in tiles]
            if len(self._slices) > SLICES_KEPT:
                self._slices.popitem(last=False)
        return rows[offset] if rows and offset < len(rows) else None
