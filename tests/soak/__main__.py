"""``make soak``: a scripted crowd before the real program on a virtual screen. A table on the
screen, the same in build/soak.json and, drawn, in build/soak.png.

``python -m tests.soak --visits 10000``; ``--monkey 5000`` in one process: random fingers and keys.
The program that KIOSK_PROGRAM names, else from source."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from tests.bench.data import data_folder
from tests.bench.subjects import ROOT
from tests.soak import gauges
from tests.soak.crowd import Crowd
from tests.soak.gauges import Sample, slope
from tests.soak.monkey import Monkey
from tests.soak.plot import GAUGES, plot
from tests.soak.program import endure
from tests.soak.visits import PERIOD
from tests.support.illustrated import hang_some, illustrate

if TYPE_CHECKING:
    from collections.abc import Sequence

SAMPLES = 40


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    words.add_argument("--visits", type=int, default=600)
    words.add_argument("--minutes", type=float, default=1e9, help="end earlier than --visits")
    words.add_argument("--monkey", type=int, default=0, metavar="ACTIONS")
    words.add_argument("--seed", type=int, default=1, help="of --monkey")
    words.add_argument("--out", type=Path, default=ROOT / "build")
    asked = words.parse_args()
    application = QGuiApplication(["kiosk"])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        data, _ = data_folder(Path(name), 23)
        if asked.monkey:
            hang_some(data, Path(name))
            return _monkey(data, asked.monkey, asked.seed)
        illustrate(data, Path(name))
        asked.out.mkdir(exist_ok=True, parents=True)
        _soak(data, asked)
    del application
    return 0


def _soak(data: Path, asked: argparse.Namespace) -> None:
    # Each of them after the same kinds of visits.
    every = max(1, round(asked.visits / SAMPLES / PERIOD)) * PERIOD
    samples: list[Sample] = []
    print(" ".join(f"{field:>10}" for field in Sample._fields), flush=True)
    for sample in endure(data, asked.visits, asked.minutes * 60, every):
        samples.append(sample)
        print(" ".join(f"{value:>10,.1f}" for value in sample), flush=True)
        _write(samples, asked.out)
    print("growth in the second half, for 1,000 visits:")
    for gauge, title in GAUGES.items():
        print(f"{title:>32} {slope(samples, gauge):+10.2f}")


def _write(samples: Sequence[Sample], out: Path) -> None:
    """Whatever happens afterwards, this is kept."""
    report = {
        "samples": [sample._asdict() for sample in samples],
        "growth_per_1000_visits": {gauge: slope(samples, gauge) for gauge in GAUGES},
    }
    (out / "soak.json").write_text(json.dumps(report, indent=1))
    plot(samples, out / "soak.png")


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
