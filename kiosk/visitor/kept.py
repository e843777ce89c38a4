"""What a visitor keeps to take home; gone at the visit's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk has one.")
class KeptViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slugs: list[str] = []
        self._page = self._house = ""

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language."""
        self.changed.emit()

    def reset(self) -> None:
        """The next visitor finds an empty list."""
        self._slugs = []
        self.changed.emit()

    def take(self, page: str, house: str) -> None:
        """The address of a page that takes the list over, and the house's name; or nothing."""
        self._page, self._house = page, house

    @Slot(str)
    def toggle(self, slug: str) -> None:
        """Keep a record, or no longer."""
        if slug in self._slugs:
            self._slugs.remove(slug)
        else:
            self._slugs.append(slug)
        self.changed.emit()

    @Slot(str, result=bool)
    def has(self, slug: str) -> bool:
        """Whether a record is kept; a binding that also reads ``count`` stays true."""
        return slug in self._slugs

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._slugs)
