"""The region's drawing for the screens: rivers and towns between 0 and 1, places from touches."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services import labels
from kiosk.services import region as r
from kiosk.services.lines import curve
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class RiverRow(NamedTuple):
    name: str
    wide: bool
    place: QPointF
    """Where its name belongs, between 0 and 1 as are all points of the map."""


class TownRow(NamedTuple):
    name: str
    place: QPointF
    around: bool
    """Beyond the region."""


@QmlElement
@QmlUncreatable("Each map has one.")
class OutlineViewModel(QObject):  # type: ignore[operator]
    """``bounds`` is what the map shows: the region, or all that is drawn."""

    def __init__(self, bounds: r.Bounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region, self._bounds = r.region(), bounds
        self._page = labels.Page(labels.Box(0, 0, 0, 0))
        self._rivers = Rows(RiverRow, self)
        self._towns = Rows(TownRow, self)
        self._rivers.show(
            [
                RiverRow(e.name, e.wide, self._point(e.course[len(e.course) * 2 // 3]))
                for e in self._region.rivers
            ]
        )
        self._towns.show(
            [
                TownRow(town.name, self._point(town.at), around)
                for towns, around in ((self._region.towns, False), (self._region.around, True))
                for town in towns
                if r.on_map(bounds, town.at)
            ]
        )

    @property
    def bounds(self) -> r.Bounds:
        return self._bounds

    @Slot(int, float, float, result=str)
    def course(self, river: int, width: float, height: float) -> str:
        """A river's line on a map of this size, as an SVG path."""
        return curve(self._line(river, QSizeF(width, height), QPointF()))

    @Slot(float, float, result=str)
    def near(self, latitude: float, longitude: float) -> str:
        """Name of the closest town."""
        return r.nearest(self._region, r.Degrees(latitude, longitude)).name

    @Slot(float, float, result=QPointF)
    def spot(self, latitude: float, longitude: float) -> QPointF:
        return self._point(r.Degrees(latitude, longitude))

    @Slot(float, float, result=QPointF)
    def degrees(self, x: float, y: float) -> QPointF:
        """Longitude and latitude of a spot."""
        at = r.degrees(self._bounds, r.Spot(x, y))
        return QPointF(at.longitude, at.latitude)

    @Slot(float, float, float, float, result=QPointF)
    def moved(self, latitude: float, longitude: float, north: float, east: float) -> QPointF:
        """Longitude and latitude so many metres away."""
        at = r.moved(r.Degrees(latitude, longitude), north, east)
        return QPointF(at.longitude, at.latitude)

    @Slot(float, float, result=bool)
    def shows(self, latitude: float, longitude: float) -> bool:
        return r.on_map(self._bounds, r.Degrees(latitude, longitude))

    @Slot("QVariantList", "QVariantList", QSizeF, float, result="QVariantList")
    def labels(
        self, dots: list[QPointF], sizes: list[QSizeF], room: QSizeF, gap: float
    ) -> list[QRectF]:
        """Places for the dots' names in pixels; an empty one where there is no room."""
        return _rects(labels.placed_labels(_spots(dots), _pairs(sizes), _box(room), gap))

    @Slot(QSizeF, "QVariantList", "QVariantList")
    def begin(self, room: QSizeF, taken: list[QRectF], pins: list[QRectF]) -> None:
        """Write the map anew: what is not to be covered, and the pins that cover dots."""
        boxes = [labels.Box(b.x(), b.y(), b.width(), b.height()) for b in taken]
        discs = [(r.Spot(b.center().x(), b.center().y()), b.width() / 2) for b in pins]
        self._page = labels.Page(_box(room), boxes, discs)

    @Slot("QVariantList", "QVariantList", "QVariantList", result="QVariantList")
    def write(self, dots: list[QPointF], sizes: list[QSizeF], marks: list[QSizeF]) -> list[QRectF]:
        """Places for names; ``marks`` are each dot's distance to its name (width) and half of what
        is drawn there (height, 0 for nothing)."""
        own = [labels.Mark(*pair) for pair in _pairs(marks)]
        return _rects(self._page.write(_spots(dots), _pairs(sizes), own))

    @Slot(int, QSizeF, QPointF, QSizeF, result="QVariantList")
    def along(self, river: int, sheet: QSizeF, corner: QPointF, size: QSizeF) -> list[float]:
        """Middle and turn in degrees of a river's name on a map of the size ``sheet`` whose
        ``corner`` is what one sees first; nothing where there is no room."""
        line = self._line(river, sheet, corner)
        found = self._page.along(line, (size.width(), size.height()))
        return [] if found is None else [*found.middle, found.degrees]

    def _line(self, river: int, sheet: QSizeF, corner: QPointF) -> list[r.Spot]:
        return [
            r.Spot(x * sheet.width() - corner.x(), y * sheet.height() - corner.y())
            for x, y in (r.spot(self._bounds, at) for at in self._region.rivers[river].course)
        ]

    def _point(self, at: r.Degrees) -> QPointF:
        return QPointF(*r.spot(self._bounds, at))

    @Property(float, constant=True)
    def shape(self) -> float:
        """Width divided by height."""
        return r.shape(self._bounds)

    @Property(float, constant=True)
    def tall(self) -> float:
        """Height in degrees of latitude."""
        return self._bounds.north - self._bounds.south

    @Property(QRectF, constant=True)
    def home(self) -> QRectF:
        """The region itself."""
        bounds = self._region.bounds
        corner = self._point(r.Degrees(bounds.north, bounds.west))
        return QRectF(corner, self._point(r.Degrees(bounds.south, bounds.east)))

    @Property(QObject, constant=True)
    def rivers(self) -> QObject:
        return self._rivers

    @Property(QObject, constant=True)
    def towns(self) -> QObject:
        return self._towns


def _spots(points: Sequence[QPointF]) -> list[r.Spot]:
    return [r.Spot(point.x(), point.y()) for point in points]


def _pairs(sizes: Sequence[QSizeF]) -> list[tuple[float, float]]:
    return [(size.width(), size.height()) for size in sizes]


def _box(room: QSizeF) -> labels.Box:
    return labels.Box(0, 0, room.width(), room.height())


def _rects(boxes: Sequence[labels.Box | None]) -> list[QRectF]:
    return [QRectF() if box is None else QRectF(*box) for box in boxes]
