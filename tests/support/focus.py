"""The ring around what has the keys' focus: whole, and standing out from whatever is below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.contrast import COLOUR, PARTS, contrast, grab, pixels
from tests.support.painted import asked, painted
from tests.support.touring import rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor
    from PySide6.QtQuick import QQuickItem, QQuickWindow


WHOLE = 0.5
"""Share of a ring that must be in sight: a circle's way around is 0.79 of a square's, its edges
are soft."""


def weak(window: QQuickWindow) -> Iterator[str]:
    """One sentence for each kind of control whose ring is cut or hard to see."""
    seen = set()
    for control in painted(window):
        item = control.item
        reached = (
            control.is_a("Touchable") and item.isEnabled() and item.property("activeFocusOnTab")
        )
        if not reached or control.kinds[0] in seen:
            continue
        item.forceActiveFocus()
        if not item.hasActiveFocus():
            continue
        seen.add(control.kinds[0])
        fault = _fault(window)
        if fault:
            # A list or a map may have to bring it into sight first.
            rest(window)
            fault = _fault(window)
        if fault:
            yield f"{control.kinds[0]} “{control.words}” {fault}"


def _fault(window: QQuickWindow) -> str:
    window.grabWindow()
    ring = next((item for item in painted(window) if item.is_a("FocusRing")), None)
    if ring is None:
        return "has no ring"
    shown = grab(window)
    ring.item.setProperty("visible", False)
    bare = grab(window)
    ring.item.setProperty("visible", True)
    place = ring.box.toAlignedRect()
    below, there = set(), 0
    (ink, breadth), (edge, _) = _border(ring.item), _border(ring.item.childItems()[0])
    for now, before in zip(pixels(shown.copy(place)), pixels(bare.copy(place)), strict=True):
        if now != before:
            below.add(before)
            there += now & COLOUR == ink
    # What a round corner saves of the way around is less than what is asked for.
    around = 2 * (ring.box.width() + ring.box.height()) * breadth
    if there < around * WHOLE:
        return f"has a ring that is cut: {there / around:.0%}"
    least = min(max(contrast(ink, ground), contrast(edge, ground)) for ground in below)
    return f"has a ring of {least:.2f}:1" if least < PARTS else ""


def _border(item: QQuickItem) -> tuple[int, int]:
    """Colour and width."""
    colour: QColor = asked(item, "border.color")
    return colour.rgb() & COLOUR, asked(item, "border.width")
