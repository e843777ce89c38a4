"""The start screen and the list from A to Z: what a chosen category leaves of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.shelf import Shelf

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.records import Letter, Page
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

# One lead tile and six around it fill both orientations without a gap.
MOSAIC = 7


class CategoryRow(NamedTuple):
    slug: str
    title: str
    icon: str
    family: str
    chosen: bool


class LetterRow(NamedTuple):
    letter: str
    first: int


@QmlElement
@QmlUncreatable("The kiosk has one.")
class StartViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._categories = Rows(CategoryRow, self)
        self._mosaic = Rows(TileRow, self)
        self._letters = Rows(LetterRow, self)
        self._shelf = Shelf(self)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = self._category = ""
        self._page: Page | None = None

    @property
    def category(self) -> str:
        return self._category

    def slug_at(self, number: int) -> str:
        """Slug of the mosaic's tile with this number, empty beyond the last."""
        return str(self._mosaic.at(number, "slug"))

    def category_at(self, number: int) -> str:
        return str(self._categories.at(number, "slug"))

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str) -> None:
        """Take over an edition or a language; the filter stays while its category exists."""
        self._catalogue, self._media, self._language = catalogue, media, language
        self._page = catalogue.page(language, "start")
        slugs = [each.slug for each in catalogue.categories(language)]
        self.choose(self._category if self._category in slugs else "")

    @Slot(str)
    def choose(self, category: str) -> None:
        """Filter by a category's slug; an empty one shows all."""
        if self._catalogue is None or self._media is None:
            return
        catalogue, media, language = self._catalogue, self._media, self._language
        self._category = category
        self._categories.show(
            [
                CategoryRow(each.slug, each.title, each.icon, each.family, each.slug == category)
                for each in catalogue.categories(language)
            ]
        )
        self._mosaic.show(
            [tile_row(tile, media) for tile in catalogue.mosaic(language, category, MOSAIC)]
        )
        letters: tuple[Letter, ...] = catalogue.letters(language, category)
        self._letters.show([LetterRow(each.letter, each.first) for each in letters])
        self._shelf.show(catalogue, media, language, category)
        self.changed.emit()

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._page.title if self._page else ""

    @Property(str, notify=changed)
    def teaser(self) -> str:
        return self._page.teaser if self._page else ""

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Slug of the chosen category, empty for all."""
        return self._category

    @Property(int, notify=changed)
    def total(self) -> int:
        """Records in the chosen category."""
        return self._shelf.rowCount()

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories

    @Property(QObject, constant=True)
    def mosaic(self) -> QObject:
        return self._mosaic

    @Property(QObject, constant=True)
    def letters(self) -> QObject:
        return self._letters

    @Property(QObject, constant=True)
    def shelf(self) -> QObject:
        return self._shelf
