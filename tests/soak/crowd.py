"""Visitors as they come: each sees a part of the kiosk, touches about, and leaves it as it is."""

from __future__ import annotations

import random
import shutil
import time
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.support.illustrated import RECORD
from tests.support.visit import Visit
from tests.support.ways import SIGNS, WAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject

WAYS_A_VISIT = 4
TOUCHES_A_SCREEN = 2
PATIENCE = 0.3
"""Seconds that a visitor looks for something."""
LEAVE = ("corner", "text-", "aloud-")
"""What is touched on purpose alone: the staff's corner, sizes that move the bar, and the voice."""
TYPED = ("wissen", "museum", "kunst", "xyz")
TEXT_SIZES = ("text-130", "text-160", "text-200")
LOOKS = ("look-dark", "look-contrast", "look-light")
VOICE = shutil.which("espeak-ng") is not None


class Crowd:
    """One visitor after the other, by a seed; ``number`` of them have been here."""

    def __init__(self, data: Path, seed: int = 1, size: tuple[int, int] = (1920, 1080)) -> None:
        self.visit = Visit(data)
        self.visit.turn(*size)
        self.number = 0
        self.skipped = 0
        """Seconds that nobody waited for: the idle clock was put forward by them."""
        self.steps = self.missed = 0
        """Ways that were gone, and those of them that led elsewhere."""
        self._dice = random.Random(seed)
        self._ways = self._round()
        idle = self.visit.kiosk.parts.idle
        idle._clock = lambda: time.monotonic() + self.skipped
        self.tags = self.visit.languages()

    @property
    def roots(self) -> tuple[QObject, ...]:
        """Where everything that lives hangs."""
        return self.visit.window, self.visit.kiosk, self.visit._engine

    def close(self) -> None:
        self.visit.close()

    def come(self) -> None:
        """One visit, from the attract loop until it is idle again."""
        visit, turn = self.visit, self.number
        if visit.kiosk.parts.visit.property("attract"):
            visit.press("attract")
        # Every fifth sees the motion that the others have asked to be spared.
        visit.kiosk.parts.comfort.set_reduced_motion(turn % 5 != 0)
        self._speak(self.tags[turn % len(self.tags)])
        for name in islice(self._ways, WAYS_A_VISIT):
            self._see(name)
        if turn % 3 == 0:
            self._search(TYPED[turn // 3 % len(TYPED)])
        if turn % 4 == 0:
            self._make_comfortable(turn // 4)
        if turn % 8 == 0:
            self._listen()
        self.leave(stay=turn % 2 == 0)
        self.number += 1

    def leave(self, *, stay: bool) -> None:
        """The notice comes up; who is still there says so once. Then the visit ends."""
        visit, idle = self.visit, self.visit.kiosk.parts.idle
        for answer in (True, False) if stay else (False,):
            visit.wait(lambda: idle.counting)
            self._wait_for(idle._idle)
            visit.node("still-here")
            if answer:
                visit.press("still-here")
                visit.gone("still-here")
        self._wait_for(idle._notice)
        visit.node("attract")

    def _wait_for(self, seconds: float) -> None:
        self.skipped += int(seconds) + 1
        self.visit.kiosk.parts.idle.look()

    def _round(self) -> Iterator[str]:
        while True:
            yield from WAYS

    def _speak(self, tag: str) -> None:
        self.visit.press("bar-language")
        self.visit.press(f"language-{tag}")
        self.visit.gone("language-done")

    def _see(self, name: str) -> None:
        self._go_home()
        for step in WAYS[name]:
            self._look_for(step)
        self.steps += 1
        self.missed += self.visit.find(SIGNS[name]) is None
        for _ in range(TOUCHES_A_SCREEN):
            self._touch_something()

    def _look_for(self, identifier: str) -> None:
        """Press it, unless the same visitor has turned what it stood on into something else."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.visit.find(identifier) is not None:
                self.visit.press(identifier)
                return
            QTest.qWait(5)

    def _touch_something(self) -> None:
        """With a finger, whatever comes of it."""
        width, height = self.visit.size
        there = [
            node
            for node in self.visit.nodes()
            if node.used
            and node.enabled
            and not node.identifier.startswith(LEAVE)
            and 0 <= node.middle.x() < width
            and 0 <= node.middle.y() < height
        ]
        if there:
            self.visit._tap(self._dice.choice(there))

    def _go_home(self) -> None:
        visit = self.visit

        def home() -> bool:
            if visit.where()[0] == ("start", "") and not any(visit.where()[1:]):
                return True
            if visit.find("bar-start") is not None:
                visit.press("bar-start")
            else:
                visit.key("Escape")
            return False

        visit.wait(home)
        if visit.find("filter-") is not None:
            visit.press("filter-")

    def _search(self, word: str) -> None:
        self._go_home()
        self.visit.press("bar-search")
        self.visit.node("query")
        for letter in word:
            if self.visit.find(f"key-{letter}"):
                self.visit.press(f"key-{letter}")
        self.visit.press("key-erase")

    def _make_comfortable(self, turn: int) -> None:
        self._go_home()
        self.visit.press("bar-comfort")
        for row in (TEXT_SIZES, LOOKS, ("reach-low", "reach-full")):
            self.visit.press(row[turn % len(row)])
        self.visit.press("comfort-done")
        self.visit.gone("comfort-done")
        self.visit.press("comfort-undo" if self.visit.find("comfort-undo") else "tile-*")

    def _listen(self) -> None:
        """To a record: to its recording, or to the voice."""
        self._go_home()
        self.visit.press(f"tile-{RECORD}")
        self.visit.node("detail-title")
        aloud, theatre = self.visit.kiosk.parts.aloud, self.visit.kiosk.parts.theatre
        if VOICE:
            aloud.explore()
            self.visit.wait(lambda: bool(aloud.speaking))
            aloud.close()
        if theatre.hasAudio:
            theatre.play("audio")
            self.visit.wait(lambda: bool(theatre.busy))
            theatre.stop()
