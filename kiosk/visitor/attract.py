"""The attract loop: posters, and a headline in every language in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.start import MOSAIC

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HeadlineRow:
    tag: str
    headline: str
    teaser: str
    right_to_left: bool


@QmlElement
@QmlUncreatable("The kiosk has one.")
class AttractViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posters = Rows(TileRow, self)
        self._headlines = Rows(HeadlineRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder) -> None:
        languages = catalogue.languages()
        pages = [(each, catalogue.page(each.tag, "attract")) for each in languages]
        self._headlines.show(
            [
                HeadlineRow(each.tag, page.title, page.teaser, each.direction == "rtl")
                for each, page in pages
                if page is not None
            ]
        )
        tiles = catalogue.mosaic(languages[0].tag, "", MOSAIC) if languages else []
        self._posters.show([tile_row(tile, media) for tile in tiles])
        self.changed.emit()

    @Property(QObject, constant=True)
    def posters(self) -> QObject:
        return self._posters

    @Property(QObject, constant=True)
    def headlines(self) -> QObject:
        return self._headlines
