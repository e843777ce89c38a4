"""What a process holds at one moment, and whether it grows."""

from __future__ import annotations

import gc
import os
import statistics
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Sample(NamedTuple):
    """After so many visits."""

    visits: int
    seconds: float
    pss_mb: float
    rss_mb: float
    files: int
    threads: int
    latency_ms: float
    """From a touch to the first picture that answers it."""
    cpu_ms: float
    """Processor time of a visit, by all threads."""


def memory(pid: int) -> tuple[float, float]:
    """Proportional and resident set size in MB."""
    pss, rss = 0.0, 0.0
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            pss = int(line.split()[1]) / 1024
        elif line.startswith("Rss:"):
            rss = int(line.split()[1]) / 1024
    return pss, rss


def files(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def threads(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def worked(pid: int) -> float:
    """Seconds of processor time since it began."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def objects(roots: Iterable[QObject]) -> int:
    """QObjects reached from there, as children or as items that are drawn."""
    waiting, seen = list(roots), set[int]()
    while waiting:
        one = waiting.pop()
        (place,) = getCppPointer(one)
        if place in seen:
            continue
        seen.add(place)
        waiting += one.children()
        if isinstance(one, QQuickItem):
            waiting += one.childItems()
        elif isinstance(one, QQuickWindow):
            waiting.append(one.contentItem())
    return len(seen)


def python_objects() -> int:
    """Those that are in use: what waits for the collector is collected."""
    gc.collect()
    return len(gc.get_objects())


def slope(samples: Sequence[Sample], gauge: str) -> float:
    """Growth for 1,000 visits in the second half, by least squares."""
    half = [each for each in samples if each.visits >= samples[-1].visits / 2]
    if len(half) < 2:
        return 0.0
    grown = statistics.linear_regression(
        [each.visits for each in half], [float(getattr(each, gauge)) for each in half]
    )
    return grown.slope * 1000
