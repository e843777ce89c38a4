"""What stands on the screen, as a screen reader finds it: one tree for everyone who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QAccessibleInterface, QWindow

PRESSED = {"Button", "RadioButton", "CheckBox", "Link"}


class Spot(NamedTuple):
    """A text or a control; ``frame`` in pixels of the window."""

    role: QAccessible.Role
    name: str
    description: str
    frame: QRect
    item: QObject
    checked: bool = False

    @property
    def control(self) -> bool:
        return self.role.name in PRESSED

    @property
    def words(self) -> str:
        """All that is to be said of it."""
        parts = [self.name, self.description if self.description != self.name else ""]
        return "\n".join(part for part in parts if part)


class Surroundings(NamedTuple):
    """Where an item stands: what its parents say of it."""

    language: str
    """Tag, empty for the visit's."""
    seen: QRectF
    """What is to be seen of it, in pixels of the window."""
    page: QQuickItem | None
    """The text that scrolls and that it is part of."""
    aside: bool
    """It is no part of the screen: the voice's own controls, the staff's corner."""


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
        item = child.object()
        if (name or description) and (place.intersects(frame) or _page(item) is not None):
            yield Spot(
                child.role(),
                name,
                description,
                place.translated(-frame.topLeft()),
                item,
                bool(child.state().checked),
            )
        yield from _inside(child, frame)


def read(window: QWindow) -> Iterator[Spot]:
    """What is read aloud of a screen: what is seen, and the rest of a text that scrolls."""
    for spot in spots(window):
        around = surroundings(spot.item)
        if not around.aside and (around.page is not None or not around.seen.isEmpty()):
            yield spot


def title(read: Iterator[Spot]) -> Spot | None:
    """What a screen is called: its first heading, else what stands first."""
    first = None
    for spot in read:
        if spot.role == QAccessible.Role.Heading:
            return spot
        first = first or spot
    return first


def spot_at(window: QWindow, place: QPointF) -> Spot | None:
    """What lies under a finger: of several the control, else the smallest."""
    under = [spot for spot in spots(window) if surroundings(spot.item).seen.contains(place)]
    return min(under, key=_nearness, default=None)


def _nearness(spot: Spot) -> tuple[bool, int]:
    return not spot.control, spot.frame.width() * spot.frame.height()


def surroundings(item: QObject) -> Surroundings:
    said = item.property("language")
    aside = False
    page: QQuickItem | None = None
    each = item if isinstance(item, QQuickItem) else None
    seen = scene_rect(each) if each else QRectF()
    while each is not None:
        aside = aside or each.property("aside") is True
        # A page that scrolls is read wholly, whatever of it shows.
        page = page or (each if _scrolls(each) else None)
        if each.clip():
            seen = seen.intersected(scene_rect(each))
        each = each.parentItem()
    return Surroundings(said if isinstance(said, str) else "", seen, page, aside)


def _page(item: QObject) -> QQuickItem | None:
    return surroundings(item).page


def _scrolls(item: QQuickItem) -> bool:
    """A text that goes on below; lists and maps show what they show."""
    if not item.inherits("QQuickFlickable") or item.inherits("QQuickItemView"):
        return False
    return bool(item.property("contentWidth") <= item.width())


def scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def press(spot: Spot) -> bool:
    """Do what a touch does; False for what is only read."""
    interface = QAccessible.queryAccessibleInterface(spot.item)
    actions = interface.actionInterface() if interface else None
    press_action = QAccessibleActionInterface.pressAction()
    if actions is None or press_action not in actions.actionNames():
        return False
    actions.doAction(press_action)
    return True
