"""Imprint, privacy and accessibility statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.language import locale
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.records import Page

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class PageRow(NamedTuple):
    slug: str
    title: str
    chosen: bool


@QmlElement
@QmlUncreatable("The kiosk has one.")
class PageViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = Rows(PageRow, self)
        self._page: Page | None = None
        self._published = ""

    def show(self, catalogue: Catalogue, language: str, slug: str, published: str) -> None:
        """Show the page with this slug, or the first one for an unknown slug; ``published`` is
        the edition's ISO 8601 moment."""
        pages = catalogue.pages(language)
        known = slug if slug in [page.slug for page in pages] else pages[0].slug if pages else ""
        self._page = catalogue.page(language, known)
        self._pages.show([PageRow(page.slug, page.title, page.slug == known) for page in pages])
        day = QDate.fromString(published[:10], "yyyy-MM-dd")
        self._published = locale(language).toString(day, QLocale.FormatType.LongFormat)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._page.title if self._page else ""

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._page.body if self._page else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        """Tag of the language the text really is in."""
        return self._page.language if self._page else ""

    @Property(str, notify=changed)
    def published(self) -> str:
        """Day the edition was published, as the language writes it."""
        return self._published

    @Property(QObject, constant=True)
    def pages(self) -> QObject:
        return self._pages
