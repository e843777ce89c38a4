"""The real program on a virtual screen, touched through one connection to X.

Where a control stands, and how the screen looks once it has been touched, is learnt from the
accessibility bus when the first visitor comes there. Who comes the same way again touches the same
place and waits for the same picture: that is quick, and notices whatever has changed since.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.bus import Node
    from tests.e2e.conftest import Kiosk
    from tests.soak.clock import Clock

STEP = 80
"""Lines of the screen from one that is compared to the next."""
LOOK, FIDGET = 0.004, 0.05
"""Seconds between two looks at the screen, and between two signs of life of who waits."""
QUIET, RESTLESS = 0.2, 0.4
"""Seconds without a change after which a picture is finished, and with changes until it counts as
one that never is."""
SOON, LONGEST = 0.4, 2.0
"""Seconds until a picture, or a control, must have come."""
START = 20
"""Seconds for the first screen."""
TRIALS, SHOWN = 12, 0.02
"""How often a visit's end is waited for, and the seconds until its notice is seen."""
TOP = 20
"""A line where nothing but the attract loop takes a touch."""
MIDDLE_BUTTON = 2

Way = tuple[str, ...]
"""All that has been touched from the start screen on."""


class AstrayError(Exception):
    """What is waited for does not come."""


class Known(NamedTuple):
    place: tuple[int, int]
    pictures: set[int]
    """Of the screen after the touch; 0 where something goes on moving, such as a film."""


class Terminal:
    def __init__(self, kiosk: Kiosk, display: str, clock: Clock) -> None:
        self.kiosk = kiosk
        self._clock = clock
        self.answers: list[float] = []
        """Milliseconds from each touch to the first change of the screen."""
        self.others = 0
        """Touches after which the screen looked as it had never looked there before."""
        self._screen = Screen(display)
        self._known: dict[Way, Known] = {}
        self._start: set[int] = set()
        self._fidgeted = 0.0

    def close(self) -> None:
        self._screen.close()

    def begin(self) -> None:
        """From the attract loop, if it has come up since the start."""

        def begun() -> bool:
            self._screen.touch(self._screen.width // 2, TOP)
            return any(self._nodes("filter-"))

        self._wait(begun, START)
        self._start.add(self._settled())

    def touch(self, way: Way, *, ask: bool = False) -> None:
        """Touch the last of it, once all before has been: from memory, or as the bus finds it."""
        known = self._known.get(way)
        if known is None or ask:
            x, y, width, height = self._resting(way[-1])
            place = (x + width // 2, y + height // 2)
            self._screen.touch(*place)
            self._keep(way, place)
            return
        before = self._picture()
        begun = self._screen.touch(*known.place)
        try:
            if before not in known.pictures:
                self._wait(lambda: self._picture() != before, SOON)
                self.answers.append((time.perf_counter() - begun) * 1000)
            self._wait(lambda: 0 in known.pictures or self._picture() in known.pictures, SOON)
        except AstrayError:
            self._keep(way, known.place)

    def look_away(self, seconds: int) -> None:
        """Do nothing for so long that the screen changes by itself."""
        before = self._picture()
        self._pass(seconds)
        self._wait(lambda: self._picture() != before, LONGEST, fidget=False)

    def leave(self, idle: int, notice: int) -> None:
        """Do nothing for so long, then touch the attract loop: the next visitor's start screen."""
        for _ in range(TRIALS):
            for seconds in (idle, notice):
                self._pass(seconds)
                time.sleep(SHOWN)
            self._screen.touch(self._screen.width // 2, TOP)
            with suppress(AstrayError):
                self._wait(lambda: self._picture() in self._start, SOON, fidget=False)
                return
        raise AstrayError("the visit does not end")

    def _pass(self, seconds: int) -> None:
        self._clock.put_forward(seconds)
        # Whoever asks for anything wakes the program.
        next(self.kiosk.bus.nodes(), None)

    def _wait(self, met: Callable[[], object], longest: float, *, fidget: bool = True) -> None:
        end = time.monotonic() + longest
        while not met():
            if time.monotonic() > end:
                raise AstrayError
            if fidget:
                self._fidget()
            time.sleep(LOOK)

    def _fidget(self) -> None:
        """Press, where the finger is, a button of the mouse that nothing listens to: the visit
        would end while the bus is asked."""
        if time.monotonic() > self._fidgeted + FIDGET:
            self._screen.click(MIDDLE_BUTTON)
            self._fidgeted = time.monotonic()

    def _keep(self, way: Way, place: tuple[int, int]) -> None:
        now = self._settled()
        before = self._known.get(way, Known(place, set())).pictures
        self.others += bool(before) and now not in before
        self._known[way] = Known(place, before | {now})

    def _picture(self) -> int:
        """Equal for equal pictures, never 0."""
        lines = range(STEP // 2, self._screen.height, STEP)
        return hash(b"".join(self._screen.line(y) for y in lines)) or 1

    def _settled(self) -> int:
        last, since = self._picture(), time.monotonic()
        end = since + RESTLESS
        while time.monotonic() < since + QUIET:
            if time.monotonic() > end:
                return 0
            self._fidget()
            time.sleep(LOOK)
            if (now := self._picture()) != last:
                last, since = now, time.monotonic()
        return last

    def _resting(self, identifier: str) -> tuple[int, int, int, int]:
        """Where it stands once it does not move."""
        found: list[Node] = []
        seen: list[tuple[int, int, int, int]] = []

        def rests() -> bool:
            if not seen or seen[-1][2] == 0:
                found[:] = self._nodes(identifier)
            seen.extend(node.extents for node in found)
            return len(seen) > 1 and seen[-1] == seen[-2] and seen[-1][2] > 0

        self._wait(rests, LONGEST)
        return seen[-1]

    def _nodes(self, identifier: str) -> Iterator[Node]:
        """The first that is called so."""
        start = identifier.removesuffix("*")
        for node in self.kiosk.bus.nodes():
            self._fidget()
            name = node.identifier
            if name == identifier or (start != identifier and name.startswith(start)):
                yield node
                return
