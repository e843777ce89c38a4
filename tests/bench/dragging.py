"""Frames while a finger drags: the kiosk beside a page in Chromium, on the same screen, with the
same finger.

The screen is looked at from outside, so that nothing but what is seen counts: a pixel of a thin
line is read over and over while the finger moves, and each new picture is a frame. The frames'
distances are what a visitor feels; the finger's own steps bound them from below.
"""

from __future__ import annotations

import itertools
import statistics
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.screen import WIDTH, Screen, settled, wait_for
from tests.bench.subjects import running

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.bench.subjects import Subject

STEP_MS = 8
"""Between two steps of the finger: a touch screen tells 125 times a second."""
SWAYS = 4
"""How often the finger goes to and fro."""
REACH = 420
"""Pixels the finger goes to each side."""
Figures = dict[str, float]


class Place(NamedTuple):
    """Where the finger begins, and a line of the screen that changes whenever what is dragged
    moves. One line: a picture that is being copied is not two."""

    x: int
    y: int
    line: int


MIDDLE = Place(WIDTH // 2 + REACH // 2, 480, 400)
"""Of a screen that moves as a whole."""


def path(place: Place) -> list[tuple[int, int]]:
    """The finger's way: to and fro, faster in the middle, always a little down and up."""
    way = []
    for step in range(SWAYS * 80):
        turn = abs(step % 80 - 40) / 40  # 1 at the ends, 0 in the middle of a sway
        eased = turn * turn * (3 - 2 * turn)
        way.append((place.x - round(REACH * (1 - eased)), place.y + round(60 * turn)))
    return way


def dragged(screen: Screen, place: Place) -> Figures:
    """Milliseconds between the pictures while the finger is down."""
    moments: list[float] = []
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(screen.name, place.line, moments, done))
    way = path(place)
    screen.press(*way[0])
    watcher.start()
    for x, y in way:
        begun = time.perf_counter()
        screen.move(x, y)
        time.sleep(max(0.0, STEP_MS / 1000 - (time.perf_counter() - begun)))
    done.set()
    watcher.join()
    screen.release()
    return figures(moments)


def figures(moments: Sequence[float]) -> Figures:
    """From the moments of the pictures to what one feels."""
    frames = [(b - a) * 1000 for a, b in itertools.pairwise(moments)]
    if len(frames) < 2:
        return {"frames": float(len(frames))}
    ordered = sorted(frames)
    return {
        "frames": float(len(frames)),
        "frame_ms": statistics.median(frames),
        "frame_p95_ms": ordered[int(len(ordered) * 0.95)],
        "frame_max_ms": ordered[-1],
    }


def _watch(display: str, line: int, moments: list[float], done: threading.Event) -> None:
    # Eyes of its own: a connection to the screen is not shared between threads.
    screen = Screen(display)
    last = screen.line(line)
    while not done.is_set():
        now = screen.line(line)
        if now != last:
            moments.append(time.perf_counter())
            last = now
        time.sleep(0.0005)
    screen.close()


def one(
    screen: Screen,
    subject: Subject,
    place: Place,
    enter: Callable[[Screen], None] = lambda screen: None,
) -> Figures:
    """Frame times of one program. It is dragged twice and the second time counts, when everything
    has been drawn once."""
    wait_for(lambda: len(set(screen.probes())) == 1)
    with running(subject, screen):
        wait_for(lambda: len(set(screen.probes())) > 1)
        settled(screen)
        enter(screen)
        settled(screen)
        dragged(screen, place)
        settled(screen)
        return dragged(screen, place)


def told(found: dict[str, Figures]) -> None:
    """Print the figures as a table."""
    columns = ("frames", "frame_ms", "frame_p95_ms", "frame_max_ms")
    print(f"{'':34}" + "".join(f"{name:>14}" for name in columns))
    for name, row in found.items():
        cells = "".join(f"{row[c]:14.1f}" if c in row else f"{'-':>14}" for c in columns)
        print(f"{name:34}{cells}")
