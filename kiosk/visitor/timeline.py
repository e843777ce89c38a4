"""The milestones of all records, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk has one.")
class TimelineViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; a slug is the record to look at, empty for none."""
        self.changed.emit()

    def reset(self) -> None:
        """As the next visitor finds it."""
