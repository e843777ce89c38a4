"""A list whose rows come and go one by one, so that what stays is not made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.shell.rows import NO_INDEX, Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class SortedRows(Rows):
    """``key`` tells a row's place in the list; it is unique and can be compared."""

    def __init__(self, row: type, key: Callable[[Any], Any], parent: Any = None) -> None:
        super().__init__(row, parent)
        self._key = key

    def show(self, rows: Sequence[Any]) -> None:
        """Take over other rows, sorted by their key: those that stay keep their delegates."""
        wanted = {self._key(row) for row in rows}
        for number in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[number]) not in wanted:
                self.beginRemoveRows(NO_INDEX, number, number)
                self._rows = (*self._rows[:number], *self._rows[number + 1 :])
                self.endRemoveRows()
        there = {self._key(row) for row in self._rows}
        for number, row in enumerate(rows):
            if self._key(row) not in there:
                self.beginInsertRows(NO_INDEX, number, number)
                self._rows = (*self._rows[:number], row, *self._rows[number:])
                self.endInsertRows()
        super().show(rows)
