"""The real program on a virtual screen, driven by pointer and accessibility bus: slow, since every
visit ends when nobody has touched anything for the shortest time that the settings allow."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.screen import CHANGED, Screen, likeness, settled, wait_for
from tests.e2e.bus import eventually
from tests.e2e.conftest import launch, screen
from tests.soak import gauges
from tests.soak.gauges import Sample
from tests.support.illustrated import RECORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Kiosk

IDLE, NOTICE = 10, 20
"""Seconds: the least that the settings allow."""
TAGS = ("de", "en", "tr", "uk", "ar")
TOUCHES = 5
STEPS = (
    "bar-index",
    "bar-map",
    "map-closer",
    "bar-network",
    "bar-timeline",
    "bar-search",
    "key-erase",
    "bar-start",
    f"tile-{RECORD}",
    "bar-keep",
    "next",
    "bar-kept",
    "bar-info",
    "bar-comfort",
    "look-dark",
    "reach-low",
    "text-160",
    "comfort-done",
)
"""What every visitor touches, one after the other."""


def endure(data: Path, visits: int) -> Iterator[Sample]:
    """A sample at the start and after each visit."""
    with tempfile.TemporaryDirectory() as name, screen("1920x1080", Path(name)) as surroundings:
        kiosk = launch(
            data,
            surroundings,
            Path(name) / "run",
            idle_seconds=IDLE,
            notice_seconds=NOTICE,
            reduced_motion=True,
        ).ready()
        seen = Screen(surroundings["DISPLAY"])
        begun = time.monotonic()
        try:
            yield _sample(kiosk, seen, 0, begun)
            for number in range(visits):
                _visit(kiosk, TAGS[number % len(TAGS)])
                yield _sample(kiosk, seen, number + 1, begun)
        finally:
            seen.close()
            kiosk.end()


def _visit(kiosk: Kiosk, tag: str) -> None:
    kiosk.touch("bar-language")
    kiosk.touch(f"language-{tag}")
    kiosk.gone(f"language-{tag}")
    for step in STEPS:
        kiosk.touch(step)
    eventually(lambda: kiosk.bus.find("still-here"), IDLE + 15)
    eventually(lambda: kiosk.bus.find("attract"), NOTICE + 15)
    kiosk.touch("attract")


def _sample(kiosk: Kiosk, seen: Screen, visits: int, begun: float) -> Sample:
    pid = kiosk.process.pid
    assert kiosk.process.poll() is None, "the program has ended"
    latency = statistics.median(_latency(kiosk, seen) for _ in range(TOUCHES))
    pss, rss = gauges.memory(pid)
    seconds = time.monotonic() - begun
    return Sample(visits, seconds, pss, rss, gauges.files(pid), gauges.threads(pid), latency)


def _latency(kiosk: Kiosk, seen: Screen) -> float:
    """Milliseconds from the release on a chip of the filter to the first change of the screen."""
    place = kiosk.middle(kiosk.resting("filter-culture"))
    settled(seen, 0.4)
    before = seen.probes()
    begun = seen.touch(*place)
    first = wait_for(lambda: likeness(seen.probes(), before) < 1 - CHANGED)
    kiosk.touch("filter-")
    return (first - begun) * 1000
