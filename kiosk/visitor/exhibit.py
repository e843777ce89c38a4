"""A record's gallery: which of its pictures is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records import Exhibit, Notes, Record, Rendition
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLOSED = -1


class ExhibitRow(NamedTuple):
    number: int
    alt: str
    caption: str
    credit: str


def credited(notes: Notes) -> str:
    """Credit and licence on one line."""
    return " · ".join(part for part in (notes.credit, notes.licence) if part)


def fitting(sizes: Sequence[Rendition], pixels: float) -> Rendition:
    """The smallest one that is so wide, or the largest there is."""
    return next((size for size in sizes if size.width >= pixels), sizes[-1])


def exhibit_row(number: int, exhibit: Exhibit) -> ExhibitRow:
    return ExhibitRow(
        number=number,
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
        self._gallery: tuple[Exhibit, ...] = ()
        self._media: MediaFolder | None = None
        self._rows = Rows(ExhibitRow, self)

    def show(self, record: Record, media: MediaFolder) -> None:
        """Another language keeps the picture, another record closes it."""
        self._gallery, self._media = record.gallery, media
        self._rows.show([exhibit_row(n, e) for n, e in enumerate(record.gallery)])
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

    @Slot(int, float, result=QUrl)
    def pictureFor(self, number: int, pixels: float) -> QUrl:
        """A picture large enough to be shown so many pixels wide, if there is one."""
        if self._media is None or not 0 <= number < len(self._gallery):
            return QUrl()
        return self._media.url(fitting(self._gallery[number].renditions, pixels).file)

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

    def _largest(self) -> Rendition | None:
        return self._gallery[self._number].renditions[-1] if self._number != CLOSED else None

    @Property(int, notify=changed)
    def pixels(self) -> int:
        """Width of the largest there is."""
        size = self._largest()
        return size.width if size else 0

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Width by height."""
        size = self._largest()
        return size.width / size.height if size else 1.0

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
