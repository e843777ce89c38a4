"""One list model for every short list on the screen: its rows are named tuples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NamedTuple

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
FIRST_ROLE = 0x0100
"""Qt.ItemDataRole.UserRole; the whole namespace Qt would cost 15 ms before the first tiles."""


def role_names(row: type[NamedTuple]) -> dict[int, QByteArray]:
    """Roles of a row class, one a field: ``category_title`` is ``categoryTitle`` in QML."""
    names = {}
    for number, field in enumerate(row._fields):
        head, *tail = field.split("_")
        name = head + "".join(part.title() for part in tail)
        names[FIRST_ROLE + number] = QByteArray(name.encode())
    return names


class Rows(QAbstractListModel):
    """A read-only list of one row class; ``show`` replaces what is listed."""

    def __init__(self, row: type[NamedTuple], parent: Any = None) -> None:
        super().__init__(parent)
        self._fields = row._fields
        self._roles = role_names(row)
        self._rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows; equal rows cost nothing, rows of the same number keep the
        delegates and with them focus and press state."""
        if len(rows) == len(self._rows):
            changed = [i for i, (a, b) in enumerate(zip(rows, self._rows, strict=True)) if a != b]
            self._rows = tuple(rows)
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def at(self, number: int, field: str) -> Any:
        """A row's field, an empty string beyond the last row."""
        return getattr(self._rows[number], field) if number < len(self._rows) else ""

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        if not index.isValid() or not 0 <= role - FIRST_ROLE < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles
