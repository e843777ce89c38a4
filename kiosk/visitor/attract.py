"""The attract loop: posters, and a headline in every language in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.start import MOSAIC

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Headline(NamedTuple):
    title: str = ""
    teaser: str = ""
    right_to_left: bool = False
    language: str = ""


@QmlElement
@QmlUncreatable("The kiosk has one.")
class AttractViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posters = Rows(TileRow, self)
        self._headlines: list[Headline] = []
        self._turn = 0

    def show(self, catalogue: Catalogue, media: MediaFolder) -> None:
        languages = catalogue.languages()
        pages = [(each, catalogue.page(each.tag, "attract")) for each in languages]
        self._headlines = [
            Headline(page.title, page.teaser, each.direction == "rtl", each.tag)
            for each, page in pages
            if page is not None
        ]
        tiles = catalogue.mosaic(languages[0].tag, "", MOSAIC) if languages else []
        self._posters.show([tile_row(tile, media) for tile in tiles])
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """The next poster, and the headline in the next language."""
        self._turn += 1
        self.changed.emit()

    @Slot()
    def rewind(self) -> None:
        self._turn = 0
        self.changed.emit()

    @property
    def _headline(self) -> Headline:
        return self._headlines[self._turn % len(self._headlines)] if self._headlines else Headline()

    @Property(int, notify=changed)
    def turn(self) -> int:
        return self._turn

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._headline.title

    @Property(str, notify=changed)
    def teaser(self) -> str:
        return self._headline.teaser

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Of the headline, which is not in the visit's language."""
        return self._headline.right_to_left

    @Property(str, notify=changed)
    def language(self) -> str:
        """Tag of the headline's."""
        return self._headline.language

    @Property(QObject, constant=True)
    def posters(self) -> QObject:
        return self._posters
