"""What a visitor keeps to take home; gone at the visit's end and never stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.qr import qr_png
from kiosk.shell.rows import Rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.take_home import Item, as_address, as_text

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 20


@QmlElement
@QmlUncreatable("The kiosk has one.")
class KeptViewModel(QObject):  # type: ignore[operator]
    """The screen says the words that stand in the list's text: they are its language's."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = ""
        self._slugs: list[str] = []
        self._removed: list[str] = []
        self._page = self._house = self._heading = self._more = self._text = ""
        self._rows = Rows(TileRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; what is no longer published leaves the list."""
        self._catalogue, self._media, self._language = catalogue, media, language
        self._look()

    def reset(self) -> None:
        """The next visitor finds an empty list."""
        self._slugs, self._removed = [], []
        self._look()

    def take(self, page: str, house: str) -> None:
        """The address of a page that takes the list over, and the house's name; or nothing."""
        self._page, self._house = page, house
        self._look()

    @Slot(str, str)
    def say(self, heading: str, more: str) -> None:
        """Words of the list's text; ``more`` has ``%1`` for a number."""
        self._heading, self._more = heading, more
        self._look()

    @Slot(str)
    def toggle(self, slug: str) -> None:
        """Keep a record, or no longer; nothing when the list is full."""
        self._removed = []
        if slug in self._slugs:
            self._slugs.remove(slug)
        elif len(self._slugs) < MOST:
            self._slugs.append(slug)
        self._look()

    @Slot()
    def clear(self) -> None:
        """Keep nothing; ``restore`` brings it back until something else is kept."""
        self._removed, self._slugs = self._slugs, []
        self._look()

    @Slot()
    def restore(self) -> None:
        self._slugs, self._removed = self._removed, []
        self._look()

    @Slot(str, result=bool)
    def has(self, slug: str) -> bool:
        """Whether a record is kept; a binding that also reads ``count`` stays true."""
        return slug in self._slugs

    def _look(self) -> None:
        # Before the list is opened there is nothing to draw but hearts.
        if self._catalogue is not None and self._media is not None:
            self._fill(self._catalogue, self._media)
        self.changed.emit()

    def _fill(self, catalogue: Catalogue, media: MediaFolder) -> None:
        records = {slug: catalogue.record(self._language, slug) for slug in self._slugs}
        found = {slug: record for slug, record in records.items() if record is not None}
        self._slugs = list(found)
        self._rows.show([tile_row(record.tile, media) for record in found.values()])
        if self._page:
            self._text = as_address(self._page, self._slugs, self._language)
        else:
            heading = f"{self._heading} – {self._house}" if self._house else self._heading
            items = [
                Item(record.tile.title, record.links[0].url if record.links else "")
                for record in found.values()
            ]
            self._text = as_text(heading, items, self._more)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._slugs)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return len(self._slugs) >= MOST

    @Property(bool, notify=changed)
    def restorable(self) -> bool:
        """Everything was removed and can come back."""
        return bool(self._removed)

    @Property(bool, notify=changed)
    def leadsToPage(self) -> bool:
        """The code is the address of the house's page instead of the list itself."""
        return self._page != ""

    @Property(str, notify=changed)
    def qr(self) -> str:
        """The list as a PNG data address, empty without a record."""
        return qr_png(self._text) if self._slugs else ""

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
