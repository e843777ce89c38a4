"""The map's ground in square tiles, painted beside the screen: strata, rivers, outline."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.services.lines import bends
from kiosk.services.region import Bounds, Spot, narrowing, region, spot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.services.region import Degrees, Layer

TILE = 512
"""Pixels of a tile's side."""
TALLEST = 2**22
"""Pixels of the largest sheet: the closest look on the largest screen needs a tenth of it."""
TINY = 1e-6
STEPS = 6
"""Layers above the plain."""


class Look(NamedTuple):
    """Colours of a theme."""

    ground: QColor
    home: QColor
    """The plain within the region."""
    land: QColor
    """The highest layer; those below are mixtures with the ground."""
    water: QColor
    edge: QColor
    """Of the region's outline and, where layers are lines, of the layers."""
    lines: bool
    """Lines instead of shades."""


class Piece(NamedTuple):
    """A bend of a line: a tile strokes only those that it sees, a whole river would cost more than
    all the rest."""

    path: QPainterPath
    room: QRectF
    begins: float
    """Length of the line up to here."""


class Drawing(NamedTuple):
    """Paths in heights of the sheet, so that one transform fits all tiles."""

    layers: tuple[tuple[int, QPainterPath], ...]
    home: QPainterPath
    beyond: QPainterPath
    """The sheet without the region."""
    wide: tuple[Piece, ...]
    narrow: tuple[Piece, ...]
    outline: tuple[Piece, ...]


class Ground(QQuickImageProvider):
    """``image://ground/<tall>/<column>/<row>/<colours>[-lines]``: a tile of the sheet on which that
    is ``tall`` pixels high; colours are RRGGBB, joined by dashes, in the order of Look."""

    def __init__(self) -> None:
        # On the screen's thread: Qt's reader thread would hold its lock while it waits for the
        # interpreter, and the screen's thread the interpreter while it waits for that lock.
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, wished: QSize) -> QImage:
        try:
            tall, column, row, colours = name.split("/")
            if not 0 < int(tall) <= TALLEST:
                return QImage()
            return tile(int(tall), int(column), int(row), _look(colours))
        except ValueError:
            return QImage()


def _look(text: str) -> Look:
    colours, rest = text.split("-")[:5], text.split("-")[5:]
    ground, home, land, water, edge = (QColor(f"#{name}") for name in colours)
    return Look(ground, home, land, water, edge, rest == ["lines"])


def tile(tall: int, column: int, row: int, look: Look) -> QImage:
    """The picture of one square of a sheet that is ``tall`` pixels high."""
    image = QImage(TILE, TILE, QImage.Format.Format_RGB32)
    image.fill(look.ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform.fromTranslate(-column * TILE, -row * TILE).scale(tall, tall))
    seen = QRectF(column * TILE / tall, row * TILE / tall, TILE / tall, TILE / tall)
    _paint(painter, drawing(), look, tall, seen)
    painter.end()
    return image


def _paint(painter: QPainter, drawn: Drawing, look: Look, scale: float, seen: QRectF) -> None:
    # Pens keep growing with the map, but much slower than the map does.
    swell = (scale / 1600) ** 0.38
    painter.fillPath(drawn.home, look.home)
    for step, path in drawn.layers:
        if look.lines:
            painter.strokePath(path, _pen(_mixed(look.ground, look.edge, 0.45), 1.5 / scale))
        else:
            painter.fillPath(path, _mixed(look.ground, look.land, step / STEPS))
    if not look.lines:
        veil = QColor(look.ground)
        veil.setAlphaF(0.4)
        painter.fillPath(drawn.beyond, veil)
    for pieces, width in ((drawn.narrow, 5.5), (drawn.wide, 15)):
        pen = _pen(look.water, width * swell / scale)
        for piece in _seen(pieces, seen, pen):
            painter.strokePath(piece.path, pen)
    pen = _pen(look.edge, 2.6 * swell / scale)
    pen.setDashPattern([0.1, 3])
    for piece in _seen(drawn.outline, seen, pen):
        pen.setDashOffset(piece.begins / pen.widthF())
        painter.strokePath(piece.path, pen)


def _seen(pieces: tuple[Piece, ...], seen: QRectF, pen: QPen) -> Iterator[Piece]:
    half = pen.widthF()
    room = seen.adjusted(-half, -half, half, half)
    return (piece for piece in pieces if piece.room.intersects(room))


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _mixed(ground: QColor, other: QColor, share: float) -> QColor:
    def between(one: float, two: float) -> float:
        return one + (two - one) * share

    return QColor.fromRgbF(
        between(ground.redF(), other.redF()),
        between(ground.greenF(), other.greenF()),
        between(ground.blueF(), other.blueF()),
    )


@cache
def drawing() -> Drawing:
    found = region()
    sheet = found.sheet
    wide = [river.course for river in found.rivers if river.wide]
    narrow = [river.course for river in found.rivers if not river.wide]
    outline = _spots(sheet, found.outline)
    home, beyond = _curve(outline, closed=True), QPainterPath()
    beyond.addRect(QRectF(-1, -1, 4, 4))
    beyond.addPath(home)  # odd-even: what lies in both is left out
    return Drawing(
        tuple((layer.step, _filled(sheet, layer)) for layer in found.relief),
        home,
        beyond,
        tuple(piece for line in wide for piece in _pieces(_spots(sheet, line))),
        tuple(
            piece for line in (*narrow, *found.streams) for piece in _pieces(_spots(sheet, line))
        ),
        tuple(_pieces(outline, closed=True)),
    )


def _pieces(points: Sequence[Spot], *, closed: bool = False) -> Iterator[Piece]:
    start, length = points[0], 0.0
    for bend in bends(points, closed=closed):
        path = QPainterPath()
        path.moveTo(*start)
        path.cubicTo(*bend.first, *bend.second, *bend.end)
        # A level bend has no height, and what is empty meets nothing.
        room = path.controlPointRect().adjusted(-TINY, -TINY, TINY, TINY)
        yield Piece(path, room, length)
        start, length = bend.end, length + path.length()


def _spots(sheet: Bounds, line: Sequence[Degrees]) -> list[Spot]:
    """In heights of the sheet on both axes."""
    wide = (sheet.east - sheet.west) * narrowing(sheet) / (sheet.north - sheet.south)
    return [Spot(x * wide, y) for x, y in (spot(sheet, at) for at in line)]


def _filled(sheet: Bounds, layer: Layer) -> QPainterPath:
    path = _curve(_spots(sheet, layer.edge), closed=not layer.fills)
    if layer.fills:
        far = 2.0
        path.lineTo(far if "east" in layer.fills else -far, path.currentPosition().y())
        corner = far if "south" in layer.fills else -far
        path.lineTo(far if "east" in layer.fills else -far, corner)
        path.lineTo(path.elementAt(0).x, corner)
        path.closeSubpath()
    return path


def _curve(points: Sequence[Spot], *, closed: bool = False) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*points[0])
    for bend in bends(points, closed=closed):
        path.cubicTo(*bend.first, *bend.second, *bend.end)
    if closed:
        path.closeSubpath()
    return path
