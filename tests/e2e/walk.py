"""Every page, tab and group of the desk, with what a finger or a screen reader cannot use there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tests.e2e.bus import BUTTON, CHECK, FIELD, HEADING, LABEL, RADIO, eventually

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.bus import Node
    from tests.e2e.conftest import Kiosk

RECORD = "univercity-bochum"
# What shows once a page has been filled.
FILLED = {
    "page-arrange": f"arrange-later-{RECORD}",
    "page-board": f"board-{RECORD}-de",
    "page-publish": "publish-summary",
    "page-editions": "take-back-1",
    "page-statistics": "statistics-save",
    "page-health": "health-edition-state",
}
PAGER = re.compile(r"(?!focal)[a-z-]+-down")
READ = {LABEL, HEADING}
SMALLEST = 54
"""Pixels; 10 mm of a screen of 32 inches, less what rounding takes."""


class Control(NamedTuple):
    identifier: str
    role: int
    name: str
    extents: tuple[int, int, int, int]


class Walk:
    """Through the whole desk, with a record open, and what is wrong on the way."""

    def __init__(self, kiosk: Kiosk, width: int, height: int) -> None:
        self._kiosk, self._width, self._height = kiosk, width, height
        self._found: dict[str, str] = {}
        self._halves: dict[str, str] = {}
        self._wholes: set[str] = set()

    def faults(self) -> list[str]:
        self._kiosk.touch("page-records")
        for tab in self._there("tab-"):
            self._go(tab)
        for page in self._there("page-"):
            self._go(page)
        self._kiosk.touch("page-settings")
        for group in self._there("settings-"):
            if group.role == RADIO:
                self._go(group)
        hidden = {each: at for each, at in self._halves.items() if each not in self._wholes}
        return [
            *(f"{where}: {fault}" for fault, where in self._found.items()),
            *(f"{where}: {each} is never wholly seen" for each, where in hidden.items()),
        ]

    def _there(self, prefix: str) -> list[Node]:
        return [node for node in self._kiosk.bus.nodes() if node.identifier.startswith(prefix)]

    def _go(self, way: Node) -> None:
        where = way.identifier
        self._kiosk.pointer(*self._kiosk.middle(way), "click", "1")
        eventually(lambda: way.checked)
        if where in FILLED:
            self._kiosk.wait(FILLED[where])
        self._look(where)

    def _look(self, where: str) -> None:
        """From the top of the open page to its end."""
        while True:
            controls = self._controls()
            for fault in self._wrong(controls):
                self._found.setdefault(fault, where)
            for each in controls:
                _, y, _, down = each.extents
                if y >= 0 and y + down <= self._height:
                    self._wholes.add(each.identifier)
                else:
                    self._halves[each.identifier] = where
            pagers = [each.identifier for each in controls if PAGER.fullmatch(each.identifier)]
            if not pagers:
                return
            self._kiosk.touch(pagers[-1])

    def _controls(self) -> list[Control]:
        """What shows and can be used, once nothing moves."""
        seen: list[list[tuple[Node, tuple[int, int, int, int]]]] = []

        def rests() -> bool:
            seen.append([(node, node.extents) for node in self._kiosk.bus.nodes()])
            return len(seen) > 1 and seen[-1] == seen[-2]

        eventually(rests)
        return [
            Control(node.identifier, role, node.name, extents)
            for node, extents in seen[-1]
            if (role := node.role) not in READ and node.focusable
        ]

    def _wrong(self, controls: list[Control]) -> Iterator[str]:
        for identifier, role, name, (x, y, across, down) in controls:
            whole = f"{identifier} {name!r} at {x},{y} of {across}x{down}"
            if role not in {BUTTON, RADIO, CHECK, FIELD}:
                yield f"{whole} has the role {role}"
            # Qt makes one up from types where there is none.
            if not identifier or "_QMLTYPE_" in identifier:
                yield f"{whole} has no identifier"
            if not name.strip():
                yield f"{whole} has no name"
            if across < SMALLEST or down < SMALLEST:
                yield f"{whole} is small"
            if x < 0 or x + across > self._width:
                yield f"{whole} is beside the screen"
        for identifier, times in Counter(control.identifier for control in controls).items():
            if times > 1:
                yield f"{identifier} is there {times} times"
