"""What a window paints, in the order it is painted: texts, things to press, what covers them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPolygonF
from PySide6.QtQml import QQmlExpression, qmlContext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow

SEEN = 0.05
"""Fainter than this is not there."""
VEILED = 0.5
"""A layer as dense as this over the whole window takes what lies below it out of play."""
RISE, FALL = 0.16, 0.06
"""Share of a line's height above and below its letters."""
CENTRE, END, LOW, MIDDLE = 4, 2, 64, 128
"""Of Text.horizontalAlignment and Text.verticalAlignment."""


@dataclass(frozen=True, eq=False)
class Painted:
    """One item as it is painted."""

    item: QQuickItem
    kinds: tuple[str, ...]
    above: tuple[Painted, ...]
    """What it stands in, from the window down."""
    opacity: float

    @cached_property
    def inside(self) -> QRectF:
        """Its ink or its area, in its own pixels."""
        return _ink(self.item) if "QQuickText" in self.kinds else _area(self.item)

    @cached_property
    def box(self) -> QRectF:
        """The same in pixels of the window."""
        return self.item.mapRectToScene(self.inside)

    @cached_property
    def outline(self) -> QPolygonF:
        """Of the box, turned as it is."""
        box = self.inside
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QPolygonF([self.item.mapToScene(corner) for corner in corners])

    @cached_property
    def room(self) -> QRectF:
        """What its ancestors let through."""
        room = self.above[0].box if self.above else self.box
        for ancestor in self.above:
            if ancestor.item.clip():
                room = room.intersected(ancestor.box)
        return room

    @cached_property
    def seen(self) -> QRectF:
        return self.box.intersected(self.room)

    @cached_property
    def words(self) -> str:
        return str(self.item.property("text") or self.item.property("label") or "")

    def is_a(self, kind: str) -> bool:
        return kind in self.kinds

    def within(self, kind: str) -> bool:
        return any(ancestor.is_a(kind) for ancestor in self.above)

    @cached_property
    def covers(self) -> bool:
        """Whether nothing shines through."""
        return (
            self.is_a("QQuickRectangle")
            and self.opacity > 1 - SEEN
            and self.item.property("color").alphaF() > 1 - SEEN
        )

    @cached_property
    def font(self) -> QFont:
        """As large as it is painted, where a text fits itself into its place."""
        font = QFont(self.item.property("font"))
        font.setPixelSize(asked(self.item, "fontInfo.pixelSize"))
        return font


def painted(window: QQuickWindow) -> list[Painted]:
    """Everything that shows, the lowest first, without what a layer takes out of play."""
    content = window.contentItem()
    root = Painted(content, _kinds(content), (), 1)
    found: list[Painted] = []
    for item in _below(root):
        if _veils(item, root.box):
            found.clear()
        if item.is_a("QQuickText") and not item.words:
            continue
        if item.seen.width() > 1 and item.seen.height() > 1:
            found.append(item)
    return _uncovered(found)


def texts(found: list[Painted]) -> list[Painted]:
    """Words, without signs."""
    return [item for item in found if item.is_a("QQuickText") and not item.is_a("Icon")]


def _below(parent: Painted) -> Iterator[Painted]:
    above = (*parent.above, parent)
    for child in sorted(parent.item.childItems(), key=lambda item: item.z()):
        opacity = parent.opacity * child.opacity()
        if not child.isVisible() or opacity < SEEN:
            continue
        item = Painted(child, _kinds(child), above, opacity)
        inner = list(_below(item))
        # What has a negative z is painted before the item it stands in.
        behind = [i for i in inner if len(i.above) == len(above) + 1 and i.item.z() < 0]
        lower = [i for i in inner if any(b is i or b in i.above for b in behind)]
        yield from lower
        yield item
        yield from (i for i in inner if i not in lower) if lower else inner


def _uncovered(found: list[Painted]) -> list[Painted]:
    covers: list[Painted] = []
    left: list[Painted] = []
    for item in reversed(found):
        # What it stands in, a plate does not cover.
        if not any(c.seen.contains(item.seen) and item not in c.above for c in covers):
            left.append(item)
        if item.covers:
            covers.append(item)
    return left[::-1]


def _veils(item: Painted, window: QRectF) -> bool:
    return (
        item.is_a("QQuickRectangle")
        and item.opacity * item.item.property("color").alphaF() > VEILED
        and item.seen.contains(window)
    )


def _kinds(item: QQuickItem) -> tuple[str, ...]:
    """Names of its type and of what that is made from: Chip, Touchable, QQuickItem."""
    kinds, meta = [], item.metaObject()
    while meta is not None:
        kinds.append(meta.className().split("_QML")[0])
        meta = meta.superClass()
    return tuple(dict.fromkeys(kinds))


def _area(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _ink(item: QQuickItem) -> QRectF:
    """Where a text's letters stand, whatever size was given to it."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    aligned = asked(item, "effectiveHorizontalAlignment | verticalAlignment")
    left, top = item.property("leftPadding"), item.property("topPadding")
    spare_x = item.width() - left - item.property("rightPadding") - wide
    spare_y = item.height() - top - item.property("bottomPadding") - high
    x = left + (spare_x if aligned & END else spare_x / 2 if aligned & CENTRE else 0)
    y = top + (spare_y if aligned & LOW else spare_y / 2 if aligned & MIDDLE else 0)
    line = high / max(1, item.property("lineCount"))
    return QRectF(x, y + line * RISE, wide, high - line * (RISE + FALL))


def asked(item: QQuickItem, expression: str) -> Any:
    """What PySide cannot read by itself: enumerations, groups of properties."""
    context = qmlContext(item)
    assert context is not None
    found, _ = QQmlExpression(context, item, expression).evaluate()
    return found


def every(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that is visible."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from every(child)
