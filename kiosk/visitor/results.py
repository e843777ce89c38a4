"""What a list of found records shows, and how it changes while somebody types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QUrl

from kiosk.shell.rows import FIRST_ROLE, NO_INDEX, Index, role_names
from kiosk.visitor.rows import TileRow, tile_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from db.search import Hit, Range
    from kiosk.services.media import MediaFolder


class HitRow(NamedTuple):
    slug: str = ""
    title: str = ""
    title_marks: list[int] = []  # noqa: RUF012  Qt takes lists; nobody changes them
    line: str = ""
    line_marks: list[int] = []  # noqa: RUF012
    family: str = "teal"
    picture_small: QUrl = QUrl()
    cutout: bool = True
    focal_x: float = 0.5
    focal_y: float = 0.5
    language: str = ""
    found_in: str = ""
    """Own name of the language it was found in, empty when that is what is shown."""


def hit_row(hit: Hit, media: MediaFolder, name_of: Callable[[str], str]) -> HitRow:
    tile = tile_row(hit.tile, media)
    return plain_row(tile)._replace(
        title_marks=utf16(hit.tile.title, hit.title),
        line=hit.line.text,
        line_marks=utf16(hit.line.text, hit.line.marks),
        found_in=name_of(hit.language) if hit.language else "",
    )


def plain_row(tile: TileRow) -> HitRow:
    """A record that is offered, not found."""
    return HitRow(
        slug=tile.slug,
        title=tile.title,
        line=tile.teaser,
        family=tile.family,
        picture_small=tile.picture_small,
        cutout=tile.cutout,
        focal_x=tile.focal_x,
        focal_y=tile.focal_y,
        language=tile.language,
    )


def utf16(text: str, ranges: Sequence[Range]) -> list[int]:
    """Start and end of each range, one after the other, as QML counts characters."""
    flat = [at for each in ranges for at in each]
    if text.isascii() or max(text) <= "\uffff":
        return flat
    return [at + sum(character > "\uffff" for character in text[:at]) for at in flat]


class Results(QAbstractListModel):
    """Rows that are made when they come into sight. The first ones stay where they are when
    others are found, with their delegates: nothing flickers at a letter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = role_names(HitRow)
        self._names = HitRow._fields
        self._items: Sequence[Any] = ()
        self._row: Callable[[Any], HitRow] = lambda item: item
        self._known: dict[int, HitRow] = {}

    def show(self, items: Sequence[Any], row: Callable[[Any], HitRow]) -> None:
        """List these; ``row`` makes a row of each when it is asked for."""
        before, after = len(self._items), len(items)
        if after < before:
            self.beginRemoveRows(NO_INDEX, after, before - 1)
        elif after > before:
            self.beginInsertRows(NO_INDEX, before, after - 1)
        self._items, self._row = items, row
        self._known.clear()
        if after < before:
            self.endRemoveRows()
        elif after > before:
            self.endInsertRows()
        if (kept := min(before, after)) > 0:
            self.dataChanged.emit(self.index(0, 0), self.index(kept - 1, 0))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        if not index.isValid() or not 0 <= role - FIRST_ROLE < len(self._names):
            return None
        number = index.row()
        if number not in self._known:
            self._known[number] = self._row(self._items[number])
        return getattr(self._known[number], self._names[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._roles
