"""``make bench``: tables on the screen, the same as JSON in build/bench.json.

One part of it: ``python -m tests.bench starts|sheets|search|map|network``. After ``make package``
there is one more, ``package``."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions
from tests.bench import dragging, network, package, search, sheets
from tests.bench import map as map_
from tests.bench.data import data_folder
from tests.bench.page import write_page
from tests.bench.screen import ALIKE, CHANGED, likeness, settled, virtual_screen, wait_for
from tests.bench.subjects import ROOT, bare, browser, kiosk, memory_mb, running

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.screen import Screen
    from tests.bench.subjects import Subject

STARTS = 7
TOUCHES = 9
RECORDS = (23, 1_000, 10_000)
# Places on a 1920x1080 start screen: the lead tile, Back, the language button, its second choice.
LEAD, BACK, LANGUAGE = (320, 500), (110, 1010), (1780, 1010)

Figures = dict[str, float]


def starts(subject: Subject, screen: Screen) -> Figures:
    """Milliseconds from spawn until the finished picture stands, and memory after that."""
    with running(subject, screen) as (_, _):
        wait_for(lambda: len(set(screen.probes())) > 1)
        finished = settled(screen, 4)
    times, memory = [], []
    for _ in range(STARTS):
        wait_for(lambda: len(set(screen.probes())) == 1)
        with running(subject, screen) as (process, begun):
            done = wait_for(lambda: likeness(screen.probes(), finished) >= ALIKE)
            times.append((done - begun) * 1000)
            settled(screen)
            memory.append(memory_mb(process))
    return {
        "start_ms": statistics.median(times),
        "start_min_ms": min(times),
        "start_max_ms": max(times),
        "pss_mb": statistics.median(memory),
    }


def touches(subject: Subject, screen: Screen) -> Figures:
    """Milliseconds from release to the first change of the picture, and to the finished one."""
    with running(subject, screen):
        wait_for(lambda: len(set(screen.probes())) > 1)
        settled(screen)
        opened = [_touch(screen, LEAD, then=BACK) for _ in range(TOUCHES)]
        switched = []
        for number in range(TOUCHES):
            _touch(screen, LANGUAGE)
            choice = (960, 968) if number % 2 == 0 else (360, 968)
            switched.append(_touch(screen, choice))
    return {
        "detail_first_ms": statistics.median(first for first, _ in opened),
        "detail_done_ms": statistics.median(done for _, done in opened),
        "language_first_ms": statistics.median(first for first, _ in switched),
        "language_done_ms": statistics.median(done for _, done in switched),
    }


def _differs(screen: Screen, last: tuple[int, ...]) -> bool:
    return screen.probes() != last


def _touch(
    screen: Screen, place: tuple[int, int], then: tuple[int, int] | None = None
) -> tuple[float, float]:
    before = screen.probes()
    begun = screen.touch(*place)
    first = wait_for(lambda: likeness(screen.probes(), before) < 1 - CHANGED)
    last, moment = screen.probes(), first
    while True:
        # The picture is finished when a quarter of a second brings nothing new.
        try:
            moment = wait_for(partial(_differs, screen, last), 0.25)
            last = screen.probes()
        except TimeoutError:
            break
    if then:
        screen.touch(*then)
        settled(screen, 0.6)
    return (first - begun) * 1000, (moment - begun) * 1000


def begin(root: Path, screen: Screen) -> dict[str, Figures]:
    """Starts and touches beside a bare window and a browser with the same tiles."""
    results = {"bare Qt Quick window": starts(bare(), screen)}
    for records in RECORDS:
        data, published = data_folder(root, records)
        subject = kiosk(f"kiosk, {records} records", data)
        results[subject.name] = starts(subject, screen) | touches(subject, screen)
        if published:
            results[subject.name]["publish_s"] = published
        catalogue = Catalogue(Editions(data / "editions").usable())
        page = browser(
            f"chromium, {records} records", write_page(catalogue, root / f"{records}.html")
        )
        catalogue.close()
        if page:
            results[page.name] = starts(page, screen)
        shutil.rmtree(data)
    _print(results)
    return results


def _sheets() -> Figures:
    found = sheets.measure()
    print("spreadsheets of 10,000 records in three languages, every title changed:")
    for name, figure in found.items():
        print(f"{name:26}{figure:18.1f}")
    return found


def _search() -> dict[str, Figures]:
    found = search.measure()
    search.show(found)
    return found


def _dragged(
    measure: Callable[[Path, Screen], dict[str, Figures]], root: Path, screen: Screen
) -> dict[str, Figures]:
    found = measure(root, screen)
    for name, figure in found["tables"].items():
        print(f"{name:34}{figure:14.2f}")
    dragging.told({name: each for name, each in found.items() if name != "tables"})
    return found


PARTS: dict[str, Callable[[Path, Screen], object]] = {
    "starts": begin,
    "sheets": lambda root, screen: _sheets(),
    "search": lambda root, screen: _search(),
    "map": partial(_dragged, map_.measure),
    "network": partial(_dragged, network.measure),
    "package": partial(package.measure, starts),
}
UNASKED = tuple(part for part in PARTS if part != "package")


def main(wished: list[str]) -> None:
    document = {}
    with virtual_screen() as screen:
        os.environ["DISPLAY"] = screen.name
        for part in wished or UNASKED:
            with tempfile.TemporaryDirectory() as folder:
                document[part] = PARTS[part](Path(folder), screen)
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "bench.json").write_text(json.dumps(document, indent=1))


def _ratios(results: dict[str, Figures]) -> dict[str, tuple[float, float]]:
    """Each ratio with the most it should be."""
    few, many = results["kiosk, 23 records"], results["kiosk, 10000 records"]
    ratios = {
        "start, kiosk to bare window": (
            few["start_ms"] / results["bare Qt Quick window"]["start_ms"],
            1.8,
        ),
        "start, 10,000 records to 23": (many["start_ms"] / few["start_ms"], 1.3),
    }
    if chromium := results.get("chromium, 23 records"):
        ratios["start, kiosk to chromium"] = (few["start_ms"] / chromium["start_ms"], 0.7)
        ratios["memory, kiosk to chromium"] = (few["pss_mb"] / chromium["pss_mb"], 0.5)
    return ratios


def _print(results: dict[str, Figures]) -> None:
    columns = list(results["kiosk, 10000 records"])
    print(f"{'':26}" + "".join(f"{name:>18}" for name in columns))
    for name, figures in results.items():
        cells = "".join(
            f"{figures[c]:18.{1 if c.endswith('_s') else 0}f}" if c in figures else f"{'-':>18}"
            for c in columns
        )
        print(f"{name:26}{cells}")
    for name, (ratio, most) in _ratios(results).items():
        verdict = "met" if ratio <= most else "MISSED"
        print(f"{name:32} {ratio:5.2f}   at most {most:.1f}   {verdict}")


if __name__ == "__main__":
    main(sys.argv[1:])
