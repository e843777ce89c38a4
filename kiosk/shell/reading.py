"""What stands on the screen, as a screen reader finds it: one tree for everyone who listens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QAccessibleInterface, QWindow


@dataclass(frozen=True, slots=True)
class Spot:
    """A text or a control; ``frame`` in pixels of the window."""

    role: QAccessible.Role
    name: str
    description: str
    frame: QRect
    item: QObject


def spots(window: QWindow) -> Iterator[Spot]:
    """Everything that shows and has words, in reading order."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _inside(root, root.rect())


def _inside(parent: QAccessibleInterface, frame: QRect) -> Iterator[Spot]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        # What is invisible hides what it holds, too.
        if child is None or child.state().invisible:
            continue
        name = child.text(QAccessible.Text.Name)
        description = child.text(QAccessible.Text.Description)
        place = child.rect()
        if (name or description) and place.intersects(frame):
            yield Spot(
                child.role(), name, description, place.translated(-frame.topLeft()), child.object()
            )
        yield from _inside(child, frame)
