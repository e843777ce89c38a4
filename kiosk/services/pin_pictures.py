"""The map's pins as pictures, painted beside the screen: hundreds of them move as one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickImageProvider

from kiosk.services.icons import glyph

ROOM = 1.5
"""Sides of a picture to its disc: room for the shadow, and for the rings of a chosen pin."""
LARGEST = 2000


class Look(NamedTuple):
    fill: QColor
    ink: QColor
    rim: QColor
    halo: QColor | None
    """Around a chosen pin, which has a ring of its edge around that too."""
    edge: QColor
    shadow: bool


class Share(NamedTuple):
    """A colour of the ring around a number, with how much of it."""

    colour: QColor
    weight: int


class PinPictures(QQuickImageProvider):
    """``image://pin/<disc>/<words>/<fill>-<ink>-<rim>-<edge>-<halo>-<shadow>/<shares>``.

    The disc is in pixels; words are a number, or an icon's name after ``mdi-``; colours are RRGGBB,
    halo may be empty, shadow is 1 or 0; shares are ``RRGGBB*weight`` joined by dashes, or nothing.
    """

    def __init__(self) -> None:
        # On the screen's thread: Qt's reader thread would hold its lock while it waits for the
        # interpreter, and the screen's thread the interpreter while it waits for that lock.
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, wished: QSize) -> QImage:
        try:
            disc, words, colours, shares = name.split("/")
            fill, ink, rim, edge, halo, shadow = colours.split("-")
            look = Look(
                fill=_colour(fill),
                ink=_colour(ink),
                rim=_colour(rim),
                halo=_colour(halo) if halo else None,
                edge=_colour(edge),
                shadow=shadow == "1",
            )
            if not 0 < float(disc) <= LARGEST:
                return QImage()
            return picture(float(disc), words, look, [_share(s) for s in shares.split("-") if s])
        except ValueError:
            return QImage()


def _colour(text: str) -> QColor:
    return QColor(f"#{text}")


def _share(text: str) -> Share:
    colour, weight = text.split("*")
    return Share(_colour(colour), int(weight))


def picture(disc: float, words: str, look: Look, shares: list[Share]) -> QImage:
    """A pin in the middle of a picture that is ROOM times as large."""
    side = round(disc * ROOM)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.shadow:
        _shadow(painter, disc)
    if look.halo is not None:
        _circle(painter, look.edge, disc * 1.32)
        _circle(painter, look.halo, disc * 1.22)
    _circle(painter, look.rim, disc)
    if shares:
        _ring(painter, disc * 0.91, shares)
        _circle(painter, look.fill, disc * 0.74)
    else:
        _circle(painter, look.fill, disc * 0.92)
    _write(painter, disc, words, look)
    painter.end()
    return image


def _circle(painter: QPainter, colour: QColor, across: float) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(0, 0), across / 2, across / 2)


def _shadow(painter: QPainter, disc: float) -> None:
    for step in range(6):
        soft = QColor(0, 0, 0, 11)
        painter.setBrush(soft)
        half = disc * (0.5 + 0.018 * step)
        painter.drawEllipse(QPointF(0, disc * 0.045), half, half)


def _ring(painter: QPainter, across: float, shares: list[Share]) -> None:
    box = QRectF(-across / 2, -across / 2, across, across)
    total = sum(share.weight for share in shares)
    start = 90.0
    for share in shares:
        span = -360.0 * share.weight / total
        painter.setBrush(share.colour)
        # Qt counts in sixteenths of a degree.
        painter.drawPie(box, round(start * 16), round(span * 16))
        start += span


def _write(painter: QPainter, disc: float, words: str, look: Look) -> None:
    room = QRectF(-disc / 2, -disc / 2, disc, disc)
    if words.startswith("mdi-"):
        font = QFont("Material Design Icons")
        font.setPixelSize(round(disc * 0.56))
        text = glyph(words.removeprefix("mdi-"))
    else:
        font = QFont("IBM Plex Sans")
        font.setPixelSize(round(disc * min(0.44, 1.1 / max(1, len(words)))))
        font.setVariableAxis(QFont.Tag("wght"), 700)
        font.setVariableAxis(QFont.Tag("wdth"), 85)
        text = words
    painter.setPen(QPen(look.ink))
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
