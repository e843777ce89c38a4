"""The map of the region with its records: what stands in sight, and what was touched."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.rows import tile_row
from kiosk.visitor.start import CategoryRow

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.places import Area, Pin, Placed
    from kiosk.services.media import MediaFolder
    from kiosk.services.region import Region, River

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

KILOMETRES = 111.32
"""Of one degree of latitude."""


class PinRow(NamedTuple):
    slug: str
    title: str
    family: str
    icon: str
    members: int
    splits: int
    """Level at which there is more than one pin, -1 for never."""
    spot: QPointF
    """From the map's left and top edge, in its widths and heights."""
    chosen: bool


class NameRow(NamedTuple):
    """A town's or river's name, and where it stands."""

    name: str
    spot: QPointF


class PlaceRow(NamedTuple):
    slug: str
    title: str
    teaser: str
    family: str
    picture_small: QUrl
    cutout: bool
    focal_x: float
    focal_y: float
    town: str
    kilometres: float
    """From where the kiosk stands, -1 when that is not known."""


def kilometres(here: tuple[float, float], latitude: float, longitude: float) -> float:
    """As the crow flies, good enough within a region."""
    east = (longitude - here[1]) * math.cos(math.radians(latitude))
    return KILOMETRES * math.hypot(latitude - here[0], east)


@QmlElement
@QmlUncreatable("The kiosk has one.")
class AtlasViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    sought = Signal()
    """The screen is to show ``goal``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._region: Region | None = None
        self._language = self._category = self._sought = ""
        self._area: Area | None = None
        self._level = 0
        self._here: tuple[float, float] | None = None
        self._listed = False
        self._chosen = Rows(PlaceRow, self)
        self._chosen_slugs: tuple[str, ...] = ()
        self._pin: tuple[float, float] | None = None
        """Latitude and longitude of what was touched."""
        self._pins = Rows(PinRow, self)
        self._places = Rows(PlaceRow, self)
        self._towns = Rows(NameRow, self)
        self._rivers = Rows(NameRow, self)
        self._extent = QRectF(0, 0, 1, 1)
        self._categories = Rows(CategoryRow, self)

    def take(self, here: str) -> None:
        """Where the kiosk stands: ``latitude,longitude`` or nothing."""
        latitude, comma, longitude = here.partition(",")
        self._here = (float(latitude), float(longitude)) if comma else None
        self.changed.emit()

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; a slug is the record to look at, empty for none."""
        from kiosk.services.region import region  # noqa: PLC0415  not before the first tiles

        self._catalogue, self._media, self._language = catalogue, media, language
        if self._region is None:
            self._region = region()
            self._towns.show([NameRow(e.name, self._spot(*e.at)) for e in self._region.towns])
            self._rivers.show([self._river_name(river) for river in self._region.rivers])
        self._extent = self._framed(catalogue)
        if slug and slug != self._sought:
            self._sought = slug
            self._seek(slug)
        self._look()

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._category = self._sought = ""
        self._pin, self._area, self._listed = None, None, False
        self._look()

    @Slot(float, float, float, float, float)
    def look(self, left: float, top: float, right: float, bottom: float, fingers: float) -> None:
        """What is in sight, in widths and heights of the map, and how many fingers wide a degree
        of latitude is."""
        from db.places import Area  # noqa: PLC0415  not before the first tiles
        from kiosk.services.region import Spot, degrees  # noqa: PLC0415

        if self._region is None:
            return
        upper, lower = (degrees(self._region, Spot(*at)) for at in ((left, top), (right, bottom)))
        area = Area(lower.latitude, upper.latitude, upper.longitude, lower.longitude)
        level = math.floor(math.log2(max(fingers, 1)))
        if (area, level) != (self._area, self._level):
            self._area, self._level = area, level
            self._look()

    @Slot(float, float)
    def touch(self, x: float, y: float) -> None:
        """Show the records whose pin stands at this spot of the map."""
        from kiosk.services.region import Spot, degrees  # noqa: PLC0415  not before the first tiles

        assert self._region is not None
        at = degrees(self._region, Spot(x, y))
        self._pin = (at.latitude, at.longitude)
        self._look()

    @Slot()
    def close(self) -> None:
        """Put the records away."""
        self._pin = None
        self._look()

    @Slot(str)
    def choose(self, category: str) -> None:
        """Only pins of this category; an empty slug for all."""
        self._category, self._pin = category, None
        self._look()

    @Slot(bool)
    def showList(self, listed: bool) -> None:  # noqa: FBT001  QML's slots take plain values
        self._listed = listed
        self._look()

    def _seek(self, slug: str) -> None:
        from db.places import placed  # noqa: PLC0415  not before the first tiles

        assert self._catalogue is not None
        found = placed(self._catalogue, self._language, slug)
        if found is not None:
            self._category, self._listed = "", False
            self._pin = (found.latitude, found.longitude)
            self.sought.emit()

    def _look(self) -> None:
        catalogue, media = self._catalogue, self._media
        if catalogue is None or media is None:
            return
        from db.places import listed, pins, together  # noqa: PLC0415  not before the first tiles

        categories = catalogue.categories(self._language)
        icons = {each.slug: each.icon for each in categories}
        self._categories.show(
            [
                CategoryRow(e.slug, e.title, e.icon, e.family, e.slug == self._category)
                for e in categories
            ]
        )
        touched = together(catalogue, self._language, *self._pin) if self._pin else []
        self._chosen_slugs = tuple(each.tile.slug for each in touched)
        self._chosen.show([self._place_row(each, media) for each in touched])
        if self._area is not None:
            seen = pins(catalogue, self._language, self._category, self._level, self._area)
            self._pins.show([self._pin_row(each, icons) for each in seen])
            found = (
                listed(catalogue, self._language, self._category, self._area)
                if self._listed
                else []
            )
            self._places.show([self._place_row(each, media) for each in found])
        self.changed.emit()

    def _pin_row(self, pin: Pin, icons: dict[str, str]) -> PinRow:
        tile = pin.tile
        return PinRow(
            slug=tile.slug,
            title=tile.title,
            family=tile.family,
            icon=icons.get(tile.category, ""),
            members=pin.members,
            splits=-1 if pin.splits is None else pin.splits,
            spot=self._spot(pin.latitude, pin.longitude),
            chosen=tile.slug in self._chosen_slugs,
        )

    def _place_row(self, placed: Placed, media: MediaFolder) -> PlaceRow:
        row = tile_row(placed.tile, media)
        at = placed.latitude, placed.longitude
        return PlaceRow(
            slug=row.slug,
            title=row.title,
            teaser=row.teaser,
            family=row.family,
            picture_small=row.picture_small,
            cutout=row.cutout,
            focal_x=row.focal_x,
            focal_y=row.focal_y,
            town=placed.town,
            kilometres=-1.0 if self._here is None else kilometres(self._here, *at),
        )

    def _river_name(self, river: River) -> NameRow:
        """In the middle of what is on the map."""
        spots = [self._spot(*at) for at in river.course]
        seen = [spot for spot in spots if 0.04 < spot.x() < 0.96 and 0.04 < spot.y() < 0.96]
        return NameRow(river.name, (seen or spots)[len(seen) // 3])

    def _framed(self, catalogue: Catalogue) -> QRectF:
        from db.places import extent  # noqa: PLC0415  not before the first tiles

        area = extent(catalogue)
        if area is None:
            return QRectF(0, 0, 1, 1)
        return QRectF(self._spot(area.north, area.west), self._spot(area.south, area.east))

    def _spot(self, latitude: float, longitude: float) -> QPointF:
        from kiosk.services.region import Degrees, spot  # noqa: PLC0415

        assert self._region is not None
        return QPointF(*spot(self._region, Degrees(latitude, longitude)))

    @Slot(int, float, float, result=str)
    def river(self, number: int, width: float, height: float) -> str:
        """A river's line on a map of this size, as an SVG path; empty beyond the last."""
        from kiosk.services.region import Spot, curve, spot  # noqa: PLC0415

        if self._region is None or number >= len(self._region.rivers):
            return ""
        spots = (spot(self._region, at) for at in self._region.rivers[number].course)
        return curve([Spot(x * width, y * height) for x, y in spots])

    @Slot(int, float, float, result=str)
    def relief(self, number: int, width: float, height: float) -> str:
        """The edge of a layer of ground, from the plain to the hills, as an SVG path."""
        from kiosk.services.region import Spot, curve, spot  # noqa: PLC0415

        if self._region is None or number >= len(self._region.relief):
            return ""
        spots = (spot(self._region, at) for at in self._region.relief[number].edge)
        return curve([Spot(x * width, y * height) for x, y in spots])

    @Property(float, notify=changed)
    def shape(self) -> float:
        """The region's width divided by its height."""
        from kiosk.services.region import shape  # noqa: PLC0415  not before the first tiles

        return shape(self._region) if self._region else 1.0

    @Property(float, notify=changed)
    def degreesHigh(self) -> float:
        """Degrees of latitude from the map's top to its foot."""
        return self._region.north - self._region.south if self._region else 1.0

    @Property(QPointF, notify=changed)
    def goal(self) -> QPointF:
        """The spot that was touched or looked for; (-1, -1) for none."""
        return self._spot(*self._pin) if self._pin and self._region else QPointF(-1, -1)

    @Property(bool, notify=changed)
    def located(self) -> bool:
        """It is known where the kiosk stands."""
        return self._here is not None

    @Property(QPointF, notify=changed)
    def here(self) -> QPointF:
        return self._spot(*self._here) if self._here and self._region else QPointF(-1, -1)

    @Property(int, notify=changed)
    def chosenCount(self) -> int:
        return len(self._chosen_slugs)

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._category

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        return self._listed

    @Property(QObject, constant=True)
    def pins(self) -> QObject:
        return self._pins

    @Property(QObject, constant=True)
    def towns(self) -> QObject:
        return self._towns

    @Property(QObject, constant=True)
    def rivers(self) -> QObject:
        return self._rivers

    @Property(QRectF, notify=changed)
    def extent(self) -> QRectF:
        """The part of the map that has records."""
        return self._extent

    @Property(QObject, constant=True)
    def chosen(self) -> QObject:
        """Records whose pin was touched."""
        return self._chosen

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        """Records in sight, by town."""
        return self._places

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories
