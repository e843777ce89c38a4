"""What a visitor keeps to take home; gone at the visit's end and never stored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services.jobs import Jobs
from kiosk.services.qr import drawn
from kiosk.shell.rows import Rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.take_home import Item, Message, as_address, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.catalogue import Catalogue
    from db.records import Record
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 20
NOTHING = Message("", 0)


@QmlElement
@QmlUncreatable("The kiosk has one.")
class KeptViewModel(QObject):  # type: ignore[operator]
    """The screen says the words that stand in the list's text: they are its language's."""

    changed = Signal()
    drew = Signal()

    def __init__(self, parent: QObject | None = None, jobs: Jobs | None = None) -> None:
        super().__init__(parent)
        # A code takes up to 0.1 s, too long for a frame.
        self._jobs = jobs or Jobs(parent=self)
        self._media: MediaFolder | None = None
        self._found: dict[str, Record] = {}
        self._language = ""
        self._slugs: list[str] = []
        self._removed: list[str] = []
        self._page = self._heading = self._qr = ""
        self._more: Sequence[str] = ()
        self._message = NOTHING
        self._rows = Rows(TileRow, self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; what is no longer published leaves the list.

        The catalogue is asked here and never again: a newer edition may close it while a record
        is read and its heart touched.
        """
        self._media, self._language = media, language
        records = {slug: catalogue.record(language, slug) for slug in self._slugs + self._removed}
        self._found = {slug: record for slug, record in records.items() if record is not None}
        self._slugs = [slug for slug in self._slugs if slug in self._found]
        self._removed = [slug for slug in self._removed if slug in self._found]
        self._look()

    def reset(self) -> None:
        """The next visitor finds an empty list."""
        self._slugs, self._removed, self._found = [], [], {}
        self._look()

    def stop(self) -> None:
        self._jobs.stop()

    def take(self, page: str) -> None:
        """The address of a page that takes the list over, or nothing."""
        self._page = page
        self._look()

    @Slot(str, "QStringList")
    def say(self, heading: str, more: list[str]) -> None:
        """Words of the list's text; ``more[3]`` says that there are three more records."""
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
        found = [self._found[slug] for slug in self._slugs if slug in self._found]
        if self._media is not None:
            media = self._media
            self._rows.show([tile_row(record.tile, media) for record in found])
        self._draw(self._told(found) if found else NOTHING)
        self.changed.emit()

    def _told(self, records: list[Record]) -> Message:
        if self._page:
            return as_address(self._page, [each.tile.slug for each in records], self._language)
        items = [Item(each.tile.title, each.links[0].url if each.links else "") for each in records]
        return as_text(self._heading, items, self._more)

    def _draw(self, message: Message) -> None:
        text, drawing = message.text, self._message.text
        self._message = message
        if not text:
            self._qr = ""
            self.drew.emit()
        elif text != drawing:
            self._jobs.run(partial(drawn, text, "l"), partial(self._take_code, text))

    def _take_code(self, text: str, code: str) -> None:
        # Only the newest text's: the list may have changed, or the visitor gone.
        if text == self._message.text:
            self._qr = code
            self.drew.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._slugs)

    @Property(int, constant=True)
    def most(self) -> int:
        """Records a list holds."""
        return MOST

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

    @Property(int, notify=changed)
    def left(self) -> int:
        """Records for which the code has no room."""
        return self._message.left

    @Property(str, notify=drew)
    def qr(self) -> str:
        """The list as a PNG data address, empty before it is drawn."""
        return self._qr

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
