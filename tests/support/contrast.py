"""Contrast of what is painted with the pixels it is painted on: WCAG 2, 1.4.3 and 1.4.11.

The window is grabbed twice, once with the words and once with their colour taken away. Where both
grabs differ is ink, and the second one shows the ground below it, be it a photograph.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tests.support.painted import asked, painted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickWindow

    from tests.support.painted import Painted

TEXT, LARGE, PARTS = 4.5, 3.0, 3.0
"""Of words, of large words, and of signs, rings and outlines that carry meaning."""
LARGE_DEGREES, LARGE_BOLD_DEGREES = 1.5, 1.17
"""The standard calls 24 pixels large, bold 18.7, on a page whose words have 16. Here words have a
size of 1 degree as the visitor sees them, so large is as many times that."""
BOLD = 600
COLOUR = 0xFFFFFF
SHAPED = {"Chip", "Key", "QueryLine"}
"""Controls without a picture or a place of their own: their shape says that they are some."""
PIXELS_PER_MM, DISTANCE_MM = 2.71, 600
"""Of a screen whose size nobody told: Theme.unitsPerMm and Theme.viewingDistance."""


def contrast(one: int, other: int) -> float:
    """Of two colours as 0xrrggbb, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def needed(item: Painted) -> float:
    """What WCAG asks of this text or sign."""
    if item.is_a("Icon"):
        return PARTS
    degrees = math.degrees(math.atan(item.font.pixelSize() / PIXELS_PER_MM / DISTANCE_MM))
    bold = item.item.property("strength") >= BOLD
    return LARGE if degrees >= (LARGE_BOLD_DEGREES if bold else LARGE_DEGREES) else TEXT


def faint(window: QQuickWindow) -> list[str]:
    """One sentence for each text or sign that stands out too little from what is below it."""
    # WCAG asks nothing of what cannot be used now.
    items = painted(window)
    inks = [item for item in items if item.is_a("QQuickText") and item.item.isEnabled()]
    shown = grab(window)
    with _inkless(inks):
        bare = grab(window)
    found = []
    for item in inks:
        covers = [other for other in items[items.index(item) + 1 :] if other.covers]
        others = [o for o in (*inks, *covers) if o is not item and o.seen.intersects(item.seen)]
        reached = _worst(item, _grounds(shown, bare, item, others))
        if reached < needed(item):
            found.append(f"{item.kinds[0]} “{item.words}” has {reached:.2f}:1")
    return found


def shapeless(window: QQuickWindow) -> list[str]:
    """One sentence for each control that neither outline nor filling sets off from its ground."""
    items = painted(window)
    shown = grab(window)
    found = []
    for control in items:
        plates = [i for i in items if i.above[-1:] == (control,) and i.is_a("QQuickRectangle")]
        if not SHAPED.intersection(control.kinds) or not plates:
            continue
        beside = QPoint(round(control.box.left()) - 3, round(control.box.center().y()))
        if not shown.rect().contains(beside):
            continue
        ground = shown.pixel(beside) & COLOUR
        item = plates[0].item
        colours = [item.property("color")]
        if asked(item, "border.width") > 0:
            colours.append(asked(item, "border.color"))
        reached = max(contrast(colour.rgb() & COLOUR, ground) for colour in colours)
        if reached < PARTS:
            found.append(f"{control.kinds[0]} “{control.words}” has {reached:.2f}:1")
    return found


def grab(window: QQuickWindow) -> QImage:
    return window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


@contextmanager
def _inkless(inks: list[Painted]) -> Iterator[None]:
    """Their colour taken away, and given back."""
    before = [ink.item.property("color") for ink in inks]
    for ink in inks:
        ink.item.setProperty("color", QColor(Qt.GlobalColor.transparent))
    yield
    for ink, colour in zip(inks, before, strict=True):
        ink.item.setProperty("color", colour)


def _grounds(shown: QImage, bare: QImage, ink: Painted, others: list[Painted]) -> set[int]:
    """Colours below the ink, where no other ink meets it and nothing covers it."""
    place = ink.seen.toAlignedRect().intersected(shown.rect())
    with_ink, without = shown.copy(place), bare.copy(place)
    painter = QPainter(with_ink)
    for other in others:
        path = QPainterPath()
        path.addPolygon(other.outline.translated(-place.x(), -place.y()))
        painter.setClipPath(path)
        painter.drawImage(0, 0, without)
    painter.end()
    return {b for a, b in zip(pixels(with_ink), pixels(without), strict=True) if a != b}


def _worst(ink: Painted, grounds: set[int]) -> float:
    """Contrast with the pixel that suits the ink least."""
    colour = ink.item.property("color")
    return min((contrast(_over(colour, ink.opacity, g), g) for g in grounds), default=21.0)


def pixels(image: QImage) -> memoryview:
    return memoryview(bytes(image.constBits())).cast("I")


@lru_cache(maxsize=100_000)
def _luminance(colour: int) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in ((colour >> 16 & 255) / 255, (colour >> 8 & 255) / 255, (colour & 255) / 255)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _over(ink: QColor, opacity: float, ground: int) -> int:
    """What is seen of an ink through which the ground shines."""
    share = ink.alphaF() * opacity
    mixed = [
        round(part * share + (ground >> shift & 255) * (1 - share))
        for part, shift in ((ink.red(), 16), (ink.green(), 8), (ink.blue(), 0))
    ]
    return mixed[0] << 16 | mixed[1] << 8 | mixed[2]
