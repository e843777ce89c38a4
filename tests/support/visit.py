"""A visit in this process: by keys, finger and screen reader, seen as a screen reader sees it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import compose
from kiosk.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface

ROLE = QAccessible.Role
TEXTS = {ROLE.StaticText, ROLE.Heading}
PRESSED = {ROLE.Button, ROLE.RadioButton, ROLE.CheckBox}
USED = {*PRESSED, ROLE.EditableText, ROLE.Slider}
"""Roles of what a visitor does something with; the map and pictures are focused besides."""
LONGEST = 5
"""Seconds until what is waited for must have happened."""


@dataclass(frozen=True, slots=True)
class Node:
    """A text or a control, with its frame in pixels of the window."""

    role: QAccessible.Role
    identifier: str
    name: str
    description: str
    x: int
    y: int
    width: int
    height: int
    enabled: bool
    focusable: bool
    focused: bool
    checked: bool
    path: tuple[int, ...]
    """Which child of which child."""

    @property
    def middle(self) -> QPoint:
        return QPoint(self.x + self.width // 2, self.y + self.height // 2)

    @property
    def used(self) -> bool:
        """Whether a visitor does something with it."""
        return self.role in USED or (self.focusable and self.role not in TEXTS)

    def __str__(self) -> str:
        frame = f"{self.x},{self.y} {self.width}x{self.height}"
        return f"{self.role.name} {self.identifier} {self.name!r} at {frame}"


class Visit:
    def __init__(self, data: Path) -> None:
        self.kiosk, self.window, self._engine = compose(Options(data))
        self.kiosk.parts.comfort.set_reduced_motion(True)
        self.window.show()
        self.wait(lambda: bool(self.window.property("ready")))
        self.size = (0, 0)
        self.traced = False
        """Something of the visit is left that would be in the way of the next."""
        self.turn(1920, 1080)

    def close(self) -> None:
        self.kiosk.stop()
        self.window.close()
        del self._engine

    def turn(self, width: int, height: int) -> None:
        self.size = (width, height)
        self.window.resize(width, height)
        self.wait(lambda: self.window.height() == height)

    def speak(self, tag: str) -> None:
        self.kiosk.parts.language.choose(tag)

    def languages(self) -> list[str]:
        """Those on offer."""
        catalogue = self.kiosk.showing.catalogue
        assert catalogue is not None
        return [language.tag for language in catalogue.languages()]

    def begin(self) -> None:
        """At the start screen, as the next visitor finds it."""
        visit, first = self.kiosk.parts.visit, self.languages()[0]
        for step in (partial(self.speak, first), visit.end, visit.begin):
            step()
            # What one has set in motion ends before the next.
            self.rest()
        self.kiosk.parts.comfort.set_reduced_motion(True)

    def go_home(self) -> None:
        """To the start screen, as the same visitor."""
        self.speak(self.languages()[0])
        self.kiosk.parts.visit.home()
        self.rest()

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST
        while not condition():
            assert time.monotonic() < end, "it did not happen"
            QTest.qWait(5)

    def nodes(self) -> list[Node]:
        """All that shows, in reading order."""
        root = self._root()
        return list(_inside(root, root.rect().topLeft(), ()))

    def rest(self) -> list[Node]:
        """The same, once nothing moves."""
        seen = [self.nodes()]

        def rests() -> bool:
            seen.append(self.nodes())
            return len(seen) > 2 and seen[-1] == seen[-2]

        self.wait(rests)
        return seen[-1]

    def find(self, identifier: str) -> Node | None:
        """By its identifier, or by what it begins with: ``pin-*``."""
        start = identifier.removesuffix("*")
        whole = start == identifier
        return next(
            (
                node
                for node in self.nodes()
                if node.enabled
                and (node.identifier == identifier if whole else node.identifier.startswith(start))
            ),
            None,
        )

    def node(self, identifier: str) -> Node:
        """The same, once it shows."""
        try:
            self.wait(lambda: self.find(identifier) is not None)
        except AssertionError as fault:
            there = sorted({node.identifier for node in self.nodes()} - {""})
            raise AssertionError(f"{identifier} does not show; there is {there}") from fault
        found = self.find(identifier)
        assert found is not None
        return found

    def gone(self, identifier: str) -> None:
        self.wait(lambda: self.find(identifier) is None)

    def press(self, identifier: str) -> None:
        """As a screen reader does it."""
        actions = self._interface(self.node(identifier)).actionInterface()
        assert actions is not None
        actions.doAction(actions.pressAction())

    def focus(self, node: Node) -> None:
        actions = self._interface(node).actionInterface()
        assert actions is not None
        actions.doAction(actions.setFocusAction())

    def touch(self, identifier: str) -> None:
        """With one finger, in its middle; what lies further down is turned to."""

        def lies_open() -> bool:
            node = self.node(identifier)
            if self._at(node.middle) == node.identifier:
                return True
            if pager := next((n for n in self.rest() if n.identifier.endswith("-down")), None):
                self._tap(pager)
            return False

        self.rest()
        self.wait(lies_open)
        self._tap(self.node(identifier))

    def _tap(self, node: Node) -> None:
        finger = QTest.touchEvent(self.window, QTest.createTouchDevice())
        finger.press(0, node.middle, self.window).commit()
        finger.release(0, node.middle, self.window).commit()

    def _at(self, spot: QPoint) -> str:
        """What lies on top there."""
        root = self._root()
        place = spot + root.rect().topLeft()
        found, inner = root, root.childAt(place.x(), place.y())
        while inner is not None:
            found, inner = inner, inner.childAt(place.x(), place.y())
        return found.text(QAccessible.Text.Identifier)

    def key(self, *names: str) -> None:
        """Such as Right or Return."""
        for name in names:
            QTest.keyClick(self.window, Qt.Key[f"Key_{name}"])
            # The focus follows what the key has changed.
            QCoreApplication.processEvents()

    def focused(self) -> str:
        """The identifier of what has the focus."""
        found = self._root().focusChild()
        return found.text(QAccessible.Text.Identifier) if found else ""

    def tab_to(self, identifier: str) -> None:
        """By the Tab key alone."""
        goal = self.node(identifier).identifier
        for _ in range(120):
            if self.focused() == goal:
                return
            self.key("Tab")
        raise AssertionError(f"the Tab key does not lead to {goal}")

    def choose(self, identifier: str) -> None:
        """By keys alone."""
        self.tab_to(identifier)
        self.key("Return")

    def where(self) -> tuple[object, ...]:
        """What shows, and what lies above it."""
        visit = self.kiosk.parts.visit
        sheets = (visit.property(f"choosing{name}") for name in ("Language", "Comfort", "Way"))
        looking = self.kiosk.parts.detail.gallery.property("open")
        return (visit.place, visit.property("attract"), *sheets, looking)

    def _root(self) -> QAccessibleInterface:
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None
        return root

    def _interface(self, node: Node) -> QAccessibleInterface:
        found = self._root()
        for number in node.path:
            child = found.child(number)
            assert child is not None
            found = child
        return found


def _inside(parent: QAccessibleInterface, origin: QPoint, path: tuple[int, ...]) -> Iterator[Node]:
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child is None:
            continue
        state = child.state()
        if state.invisible:
            continue
        place = child.rect().translated(-origin)
        yield Node(
            child.role(),
            child.text(QAccessible.Text.Identifier),
            child.text(QAccessible.Text.Name),
            child.text(QAccessible.Text.Description),
            place.x(),
            place.y(),
            place.width(),
            place.height(),
            not state.disabled,
            bool(state.focusable),
            bool(state.focused),
            bool(state.checked),
            (*path, number),
        )
        yield from _inside(child, origin, (*path, number))
