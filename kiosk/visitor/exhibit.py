"""A record's gallery: which of its pictures is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from db.records import Exhibit, Notes, Record
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED = -1
THUMB = 320
"""Pixels."""


class ExhibitRow(NamedTuple):
    number: int
    thumb: QUrl
    picture: QUrl
    """The largest there is."""
    pixels: int
    """Its width."""
    alt: str
    caption: str
    credit: str


def credited(notes: Notes) -> str:
    """Credit and licence on one line."""
    return " · ".join(part for part in (notes.credit, notes.licence) if part)


def exhibit_row(number: int, exhibit: Exhibit, media: MediaFolder) -> ExhibitRow:
    sizes = exhibit.renditions
    thumb = next((size for size in sizes if size.width >= THUMB), sizes[-1])
    return ExhibitRow(
        number=number,
        thumb=media.url(thumb.file),
        picture=media.url(sizes[-1].file),
        pixels=sizes[-1].width,
        alt=exhibit.alt,
        caption=exhibit.notes.caption,
        credit=credited(exhibit.notes),
    )


@QmlElement
@QmlUncreatable("The detail view has one.")
class ExhibitViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slug = ""
        self._number = CLOSED
        self._rows = Rows(ExhibitRow, self)

    def show(self, record: Record, media: MediaFolder) -> None:
        """Another language keeps the picture, another record closes it."""
        self._rows.show([exhibit_row(n, e, media) for n, e in enumerate(record.gallery)])
        if record.tile.slug != self._slug or self._number >= len(record.gallery):
            self._slug, self._number = record.tile.slug, CLOSED
        self.changed.emit()

    @Slot(int)
    def look(self, number: int) -> None:
        """At one of the pictures; nothing beyond the first and the last."""
        if 0 <= number < self._rows.rowCount():
            self._number = number
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._number = CLOSED
        self.changed.emit()

    def _field(self, name: str) -> str:
        return str(self._rows.at(self._number, name)) if self._number != CLOSED else ""

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._number != CLOSED

    @Property(int, notify=changed)
    def number(self) -> int:
        """From 0."""
        return max(0, self._number)

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._rows.at(self._number, "picture") if self._number != CLOSED else QUrl()

    @Property(int, notify=changed)
    def pixels(self) -> int:
        return int(self._rows.at(self._number, "pixels")) if self._number != CLOSED else 0

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._field("alt")

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._field("caption")

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._field("credit")

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows
