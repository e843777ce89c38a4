"""``make soak``: a scripted crowd in one process, off screen. A table on the screen, the same in
build/soak.json and, drawn, in build/soak.png.

``python -m tests.soak --visits 1000``, ``--monkey 5000`` (random fingers and keys), ``--program``
(the real program on a virtual screen: every visit takes as long as a visit)."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from tests.bench.data import data_folder
from tests.bench.subjects import ROOT
from tests.soak import gauges
from tests.soak.crowd import Crowd
from tests.soak.gauges import Sample, slope
from tests.soak.monkey import Monkey
from tests.soak.plot import GAUGES, plot
from tests.soak.program import endure
from tests.support.illustrated import hang_some

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLES = 30
TOUCHES = 9
"""Of which the latency is the median."""


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    words.add_argument("--visits", type=int, default=200)
    words.add_argument("--monkey", type=int, default=0, metavar="ACTIONS")
    words.add_argument("--program", action="store_true")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--minutes", type=float, default=1e9, help="end earlier than --visits")
    words.add_argument("--size", default="1280x720", help="of the picture, without --program")
    words.add_argument("--out", type=Path, default=ROOT / "build")
    asked = words.parse_args()
    asked.out.mkdir(exist_ok=True, parents=True)
    application = QGuiApplication(["kiosk"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        data, _ = data_folder(Path(name), 23)
        hang_some(data, Path(name))
        if asked.monkey:
            return _monkey(data, asked.monkey, asked.seed)
        samples: list[Sample] = []
        source = endure(data, asked.visits) if asked.program else _crowd(data, asked)
        print(" ".join(f"{field:>11}" for field in Sample._fields), flush=True)
        for sample in source:
            samples.append(sample)
            print(" ".join(f"{value:>11,.1f}" for value in sample), flush=True)
            _write(samples, asked.out)
    print("growth in the second half, for 1,000 visits:")
    for gauge, title in GAUGES.items():
        print(f"{title:>24} {slope(samples, gauge):+10.2f}")
    del application
    return 0


def _write(samples: list[Sample], out: Path) -> None:
    report = {
        "samples": [sample._asdict() for sample in samples],
        "growth_per_1000_visits": {gauge: slope(samples, gauge) for gauge in GAUGES},
    }
    (out / "soak.json").write_text(json.dumps(report, indent=1))
    plot(samples, out / "soak.png")


def _crowd(data: Path, asked: argparse.Namespace) -> Iterator[Sample]:
    width, height = map(int, asked.size.split("x"))
    crowd = Crowd(data, asked.seed, (width, height))
    begun = time.monotonic()
    every = max(1, asked.visits // SAMPLES)
    try:
        yield _sample(crowd, begun)
        while crowd.number < asked.visits and time.monotonic() < begun + asked.minutes * 60:
            crowd.come()
            if crowd.number % every == 0:
                yield _sample(crowd, begun)
        print(f"{crowd.missed} of {crowd.steps} ways led elsewhere than a first visitor's.")
    finally:
        crowd.close()


def _sample(crowd: Crowd, begun: float) -> Sample:
    pid = os.getpid()
    latency = _latency(crowd)
    seconds = time.monotonic() - begun
    pss, rss = gauges.memory(pid)
    return Sample(
        crowd.number,
        seconds,
        pss,
        rss,
        gauges.files(pid),
        gauges.threads(pid),
        latency,
        gauges.objects(crowd.roots),
        gauges.python_objects(),
    )


def _latency(crowd: Crowd) -> float:
    """Milliseconds from the release on a chip of the filter to the next finished picture."""
    crowd.compare()
    visit = crowd.visit
    answers: list[float] = []
    for number in range(TOUCHES):
        chip = visit.node("filter-" if number % 2 else "filter-culture")
        visit.rest()
        frames = QSignalSpy(visit.window.frameSwapped)
        begun = time.perf_counter()
        visit._tap(chip)
        visit.wait(lambda: frames.count() > 0)  # noqa: B023  asked at once
        answers.append((time.perf_counter() - begun) * 1000)
    visit.begin()
    return statistics.median(answers)


def _monkey(data: Path, actions: int, seed: int) -> int:
    crowd = Crowd(data, seed)
    monkey = Monkey(crowd.visit, seed)
    for number in range(1, actions + 1):
        monkey.act()
        if number % 1000 == 0:
            print(f"{number} actions, {gauges.memory(os.getpid())[0]:.0f} MB", flush=True)
    faults = monkey.outcome()
    print("; ".join(faults) or f"{actions} actions of seed {seed}: it answers as before.")
    crowd.close()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
