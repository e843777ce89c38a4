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

    def __init__(
        self,
        data: Path,
        seed: int = 1,
        size: tuple[int, int] = (1920, 1080),
        ways: int = WAYS_A_VISIT,
    ) -> None:
        self.visit = Visit(data)
        self.visit.turn(*size)
        self.number, self._ways_a_visit = 0, ways
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
        for name in islice(self._ways, self._ways_a_visit):
            self._see(name)
        if turn % 3 == 0:
            self._search(TYPED[turn // 3 % len(TYPED)])
        if turn % 4 == 0:
            self._make_comfortable(turn // 4)
        if turn % 8 == 0:
            self._listen()
        self.leave(stay=turn % 2 == 0)
        self.number += 1

    def compare(self) -> None:
        """To where two moments can be compared: the start screen, the same record seen last."""
        self.visit.begin()
        self.visit.press(f"tile-{RECORD}")
        self.visit.node("detail-title")
        self.visit.rest()
        self.visit.begin()

    def leave(self, *, stay: bool) -> None:
        """The notice comes up; who is still there says so once. Then the visit ends."""
        visit, idle = self.visit, self.visit.kiosk.parts.idle
        # Nobody leaves who still listens.
        visit.kiosk.parts.aloud.close()
        visit.kiosk.parts.theatre.stop()
        # Long before a visit ends, nothing moves any more.
        visit.rest()
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
            if (node := self.visit.find(identifier)) is not None:
                actions = self.visit._interface(node).actionInterface()
                assert actions is not None
                actions.doAction(actions.pressAction())
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
        self._look_for("bar-search")
        for letter in word:
            self._look_for(f"key-{letter}")
        self._look_for("key-erase")

    def _make_comfortable(self, turn: int) -> None:
        self._go_home()
        self._look_for("bar-comfort")
        for row in (TEXT_SIZES, LOOKS, ("reach-low", "reach-full")):
            self._look_for(row[turn % len(row)])
        self._look_for("comfort-done")
        self.visit.gone("comfort-done")
        self._look_for("tile-*")

    def _listen(self) -> None:
        """To a record: to its recording, or to the voice."""
        self._go_home()
        self._look_for(f"tile-{RECORD}")
        aloud, theatre = self.visit.kiosk.parts.aloud, self.visit.kiosk.parts.theatre
        if VOICE:
            aloud.explore()
            self.visit.wait(lambda: bool(aloud.speaking))
            aloud.close()
        if theatre.hasAudio:
            theatre.play("audio")
            self.visit.wait(lambda: bool(theatre.busy))
            theatre.stop()
