"""The map of the place tab: rivers and towns between 0 and 1, places from touches."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.services import region as r
from kiosk.shell.rows import Rows

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


@QmlElement
@QmlUncreatable("The desk has one.")
class MapViewModel(QObject):  # type: ignore[operator]
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = r.region()
        self._rivers = Rows(RiverRow, self)
        self._towns = Rows(TownRow, self)
        self._rivers.show(
            [
                RiverRow(e.name, e.wide, self._point(e.course[len(e.course) * 2 // 3]))
                for e in self._region.rivers
            ]
        )
        self._towns.show([TownRow(e.name, self._point(e.at)) for e in self._region.towns])

    @Slot(int, float, float, result=str)
    def course(self, river: int, width: float, height: float) -> str:
        """A river's line on a map of this size, as an SVG path."""
        spots = [r.spot(self._region, at) for at in self._region.rivers[river].course]
        return r.curve([r.Spot(x * width, y * height) for x, y in spots])

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
        at = r.degrees(self._region, r.Spot(x, y))
        return QPointF(at.longitude, at.latitude)

    @Slot(float, float, float, float, result=QPointF)
    def moved(self, latitude: float, longitude: float, north: float, east: float) -> QPointF:
        """Longitude and latitude so many metres away."""
        at = r.moved(r.Degrees(latitude, longitude), north, east)
        return QPointF(at.longitude, at.latitude)

    @Slot(float, float, result=bool)
    def shows(self, latitude: float, longitude: float) -> bool:
        return r.on_map(self._region, r.Degrees(latitude, longitude))

    @Slot("QVariantList", "QVariantList", QSizeF, float, result="QVariantList")
    def labels(
        self, dots: list[QPointF], sizes: list[QSizeF], room: QSizeF, gap: float
    ) -> list[QRectF]:
        """Places for the dots' names in pixels; an empty one where there is no room."""
        boxes = r.placed_labels(
            [r.Spot(dot.x(), dot.y()) for dot in dots],
            [(size.width(), size.height()) for size in sizes],
            r.Box(0, 0, room.width(), room.height()),
            gap,
        )
        return [QRectF() if box is None else QRectF(*box) for box in boxes]

    def _point(self, at: r.Degrees) -> QPointF:
        return QPointF(*r.spot(self._region, at))

    @Property(float, constant=True)
    def shape(self) -> float:
        """Width divided by height."""
        return r.shape(self._region)

    @Property(QObject, constant=True)
    def rivers(self) -> QObject:
        return self._rivers

    @Property(QObject, constant=True)
    def towns(self) -> QObject:
        return self._towns
