"""The map of the region with its records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.places import LEVELS, Area, beyond, members, pin_of, pins, stations
from kiosk.shell.here import parsed
from kiosk.shell.rows import Rows
from kiosk.shell.sorted_rows import SortedRows
from kiosk.visitor.directory import Directory
from kiosk.visitor.pins import PinRow, key_of, level_of, pin_rows
from kiosk.visitor.rows import TileRow, tile_row
from kiosk.visitor.start import CategoryRow

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.places import Pin
    from kiosk.services.media import MediaFolder
    from kiosk.shell.outline import OutlineViewModel

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

AROUND = LEVELS[0] + 3
"""So close that a town stands among its neighbours, about 20 km from top to bottom."""


@QmlElement
@QmlUncreatable("The kiosk has one.")
class AtlasViewModel(QObject):  # type: ignore[operator]
    """What stands on the map and what of it is chosen; where one looks is the screen's own."""

    changed = Signal()
    led = Signal(QPointF, float)
    """Look here: a spot of the drawing, and the scale in touch sizes to a degree of latitude."""

    drawn = Signal()
    """The drawing is needed from now on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = SortedRows(PinRow, key_of, self)
        self._categories = Rows(CategoryRow, self)
        self._card = Rows(TileRow, self)
        self._directory = Directory(self)
        self._outline: OutlineViewModel | None = None
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._language = ""
        self._here = parsed("")
        self._category = self._chosen = self._asked = self._reading = ""
        self._seat: Pin | None = None
        self._listing = False
        self._area, self._level = Area(0, 0, 0, 0), LEVELS[0]

    def take(self, here: str) -> None:
        """Take over the setting of where the screen stands."""
        self._here = parsed(here)
        self._fill()

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; a slug is the record to look at, empty for none.

        Who comes back from a record that the map led to finds the map as it was.
        """
        returned, self._reading = self._reading, ""
        known = (catalogue, language) == (self._catalogue, self._language)
        self._catalogue, self._media, self._language = catalogue, media, language
        if self._category not in [each.slug for each in catalogue.categories(language)]:
            self._category = ""
        self._fill()
        kept = slug == self._asked and (returned or not known)
        self._asked = slug
        if slug and not kept:
            self._lead(slug)

    def forget(self) -> None:
        self._catalogue = None

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._category = self._chosen = self._asked = self._reading = ""
        self._seat = None
        self._listing = False
        self._area, self._level = Area(0, 0, 0, 0), LEVELS[0]
        self._pins.show([])
        self._fill()

    @Slot(QRectF, float)
    def look(self, part: QRectF, touches: float) -> None:
        """Show the pins of a part of the drawing (0 to 1) on a map where a degree of latitude is
        so many touch sizes high."""
        outline = self._drawing()
        north_west = outline.degrees(part.left(), part.top())
        south_east = outline.degrees(part.right(), part.bottom())
        self._area = Area(south_east.y(), north_west.y(), north_west.x(), south_east.x())
        self._level = level_of(touches)
        self._fill_pins()

    @Slot(str)
    def choose(self, category: str) -> None:
        """Filter by a category's slug; an empty one shows all."""
        self._category = category
        self._fill()

    @Slot(int)
    def touch(self, record: int) -> None:
        """A pin was touched: it falls apart, or its card opens."""
        pin = next((pin for pin in self._read_pins() if pin.record == record), None)
        if pin is None or self._catalogue is None:
            return
        if pin.splits is not None:
            self._chosen = ""
            self._point(pin, pin.splits)
        else:
            tile = self._catalogue.tile(self._language, record)
            self._chosen = tile.slug if tile else ""
        self._fill()

    @Slot()
    def drop(self) -> None:
        """Put the card away."""
        self._chosen = ""
        self._fill()

    @Slot(str)
    def read(self, slug: str) -> None:
        """The visitor goes on to a record, and will come back."""
        self._reading = slug

    @Slot(bool)
    def showList(self, listing: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        """Show what is on the map as a list, or the map again."""
        self._listing = listing
        self._fill()

    @Slot()
    def goHere(self) -> None:
        """Look at where the screen stands."""
        if self._here is not None:
            self.led.emit(self._drawing().spot(*self._here), 2.0**AROUND)

    def _lead(self, slug: str) -> None:
        """Show a record's pin, alone where that leaves towns around it to tell where it is."""
        assert self._catalogue is not None
        self._category = ""
        self._listing = False
        for level in LEVELS:
            pin = pin_of(self._catalogue, "", level, slug)
            if pin is None:
                return
            if pin.splits is None or level == AROUND:
                self._chosen = slug
                self._fill()
                self._point(pin, level)
                return

    def _point(self, pin: Pin, level: int) -> None:
        self.led.emit(self._drawing().spot(pin.latitude, pin.longitude), 2.0**level)

    def _drawing(self) -> OutlineViewModel:
        if self._outline is None:
            # Only who looks at the map needs it, its type included.
            from kiosk.services.region import region  # noqa: PLC0415
            from kiosk.shell.outline import OutlineViewModel  # noqa: PLC0415

            self._outline = OutlineViewModel(region().sheet, self)
            self.drawn.emit()
        return self._outline

    def _read_pins(self) -> list[Pin]:
        if self._catalogue is None:
            return []
        return pins(self._catalogue, self._category, self._level, self._area)

    def _fill(self) -> None:
        catalogue, media, language = self._catalogue, self._media, self._language
        if catalogue is not None and media is not None:
            self._categories.show(
                [
                    CategoryRow(e.slug, e.title, e.icon, e.family, e.slug == self._category)
                    for e in catalogue.categories(language)
                ]
            )
            self._fill_card(catalogue, media)
            self._fill_pins()
            if self._listing:
                found = stations(catalogue, language, self._category, self._here)
                self._directory.show(catalogue, media, language, found)
        self.changed.emit()

    def _fill_card(self, catalogue: Catalogue, media: MediaFolder) -> None:
        chosen, category = self._chosen, self._category
        self._seat = pin_of(catalogue, category, LEVELS[-1], chosen) if chosen else None
        if self._seat is None:
            self._chosen = ""
            self._card.show([])
        else:
            found = members(catalogue, self._language, category, self._seat.record)
            self._card.show([tile_row(tile, media) for tile in found])

    def _fill_pins(self) -> None:
        catalogue, language = self._catalogue, self._language
        if catalogue is None:
            return
        chosen = -1
        if self._chosen:
            pin = pin_of(catalogue, self._category, self._level, self._chosen)
            chosen = pin.record if pin else -1

        def spot(latitude: float, longitude: float) -> tuple[float, float]:
            at = self._drawing().spot(latitude, longitude)
            return at.x(), at.y()

        self._pins.show(
            pin_rows(
                self._read_pins(),
                chosen,
                lambda number: catalogue.tile(language, number),
                {each.slug: each for each in catalogue.categories(language)},
                spot,
            )
        )

    @Property(QObject, constant=True)
    def outline(self) -> QObject:
        """An OutlineViewModel of everything that is drawn."""
        return self._drawing()

    @Property(QObject, constant=True)
    def pins(self) -> QObject:
        return self._pins

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories

    @Property(QObject, constant=True)
    def card(self) -> QObject:
        """Records of the chosen pin; none while nothing is chosen."""
        return self._card

    @Property(QObject, constant=True)
    def directory(self) -> QObject:
        return self._directory

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Slug of the chosen category, empty for all."""
        return self._category

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """A card is shown."""
        return self._seat is not None

    @Property(int, notify=changed)
    def cardSize(self) -> int:
        return self._card.rowCount()

    @Property(str, notify=changed)
    def cardTown(self) -> str:
        return self._seat.town if self._seat else ""

    @Property(QPointF, notify=changed)
    def cardSpot(self) -> QPointF:
        """Where the chosen pin stands on the drawing; beyond 0 to 1 it is not on it."""
        if self._seat is None:
            return QPointF()
        return self._drawing().spot(self._seat.latitude, self._seat.longitude)

    @Property(bool, notify=changed)
    def listing(self) -> bool:
        return self._listing

    @Property(bool, notify=changed)
    def hasHere(self) -> bool:
        """It is known where the screen stands, and that is on the drawing."""
        return self._here is not None and self._drawing().shows(*self._here)

    @Property(QPointF, notify=changed)
    def hereSpot(self) -> QPointF:
        return QPointF() if self._here is None else self._drawing().spot(*self._here)

    @Property(int, notify=changed)
    def beyond(self) -> int:
        """Records that have a place and do not stand on the drawing."""
        if self._catalogue is None:
            return 0
        return beyond(self._catalogue, self._category, Area(*self._drawing().bounds))
