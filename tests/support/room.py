"""What keeps words from being read: cut, broken, run into one another, or out of reach."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from tests.support.painted import asked, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.painted import Painted

SLACK = 1.5
"""Pixels that rounding may cost."""
PAINTS = {"QQuickText", "QQuickRectangle", "QQuickImage", "QQuickShape"}
WRAPS_ANYWHERE = 3
"""Text.WrapAnywhere: of addresses, which have no words."""


def cramped(found: list[Painted]) -> list[str]:
    """One sentence for each word in need of room."""
    return [
        f"“{text.words}” {what}"
        for text in texts(found)
        for what in (*_cut(text), *_hit(text, found))
    ]


def _cut(text: Painted) -> Iterator[str]:
    item = text.item
    if item.property("truncated") and not _passage(text):
        yield "is truncated"
    if item.property("contentWidth") > item.width() + SLACK:
        yield "is wider than its place"
    if item.property("contentHeight") > item.height() + SLACK:
        yield "is higher than its place"
    if not _larger(text.room).contains(text.box) and not _scrolls(text):
        yield "is cut off"
    if button := _outside(text):
        yield f"leaves its {button}"
    if broken := _broken(text):
        yield f"is broken within {broken}"


def _passage(text: Painted) -> bool:
    """Around what was found there may be more than a result has room for: the record has it all."""
    return (
        text.within("SearchScreen")
        and text.is_a("MarkedText")
        and bool(text.item.property("marks"))
    )


def _outside(text: Painted) -> str:
    """What is pressed, where the words leave it; a circle has its name below."""
    for ancestor in reversed(text.above):
        if ancestor.is_a("Touchable"):
            within = ancestor.is_a("Bubble") or _larger(ancestor.box).contains(text.box)
            return "" if within else ancestor.kinds[0]
    return ""


def _broken(text: Painted) -> str:
    """The first word that has no room on a line."""
    measure = QFontMetricsF(text.font)
    for word in re.split(r"[\s/–\u00ad-]+", text.words):
        if measure.horizontalAdvance(word) > text.item.width() + SLACK:
            return "" if asked(text.item, "wrapMode") == WRAPS_ANYWHERE else word
    return ""


def _scrolls(text: Painted) -> bool:
    """Whether what cuts it can be scrolled to show the rest."""
    for ancestor in text.above:
        if ancestor.is_a("QQuickFlickable") and ancestor.item.property("interactive"):
            view = ancestor.item
            whole = QRectF(
                view.property("originX") - view.property("contentX"),
                view.property("originY") - view.property("contentY"),
                max(view.property("contentWidth"), view.width()),
                max(view.property("contentHeight"), view.height()),
            )
            if _larger(view.mapRectToScene(whole)).contains(text.box):
                return True
    return False


def _hit(text: Painted, found: list[Painted]) -> Iterator[str]:
    """What it shares its place with."""
    for other in found:
        if other is text or text in other.above or other in text.above:
            continue
        if _share(text, other):
            what = _hits(text, other, found)
            if what and not _between(text, other, found):
                yield what


def _hits(text: Painted, other: Painted, found: list[Painted]) -> str:
    if other.is_a("QQuickText"):
        return f"runs into “{other.words}”" if text.item.z() >= 0 else ""
    if other.is_a("Touchable"):
        # A list scrolls below the buttons that turn it; what shows nothing hides nothing.
        shows = any(other in i.above and PAINTS.intersection(i.kinds) for i in found)
        turns = other.within("Pager") and _scrolls(text)
        return f"meets “{other.words}”" if shows and not turns else ""
    if other.is_a("QQuickImage") and other.within("Poster") and not other.within("Photo"):
        return "stands on an emblem"
    return ""


def _share(one: Painted, other: Painted) -> bool:
    shared = one.seen.intersected(other.seen)
    return min(shared.width(), shared.height()) > SLACK and one.outline.intersects(other.outline)


def _between(one: Painted, other: Painted, found: list[Painted]) -> bool:
    """Whether the lower of both is covered where they meet."""
    shared = one.seen.intersected(other.seen)
    places = sorted((found.index(one), found.index(other)))
    return any(item.covers and item.seen.contains(shared) for item in found[slice(*places)][1:])


def _larger(box: QRectF) -> QRectF:
    return box.adjusted(-SLACK, -SLACK, SLACK, SLACK)
