"""``python -m tests.bench.search``: milliseconds from a key to what is found, letter by letter."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path

from db.catalogue import Catalogue
from db.editing.preview import preview
from db.search import Search
from db.workspace import open_workspace
from kiosk.first_start import make_workspace
from tests.support.many import seed_many

RECORDS = (23, 10_000, 100_000)
TYPED = (
    *("wissenschaft", "universität", "archaeologie", "stadt dortmund", "bergbau museum"),
    *("wissenshcaft", "strasse", "qqxz", "nacht", "zeche 4711", "e", "theatre", "a"),
)


def measure(sizes: tuple[int, ...] = RECORDS) -> dict[str, dict[str, float]]:
    """By the number of records; the index's size in MB and the seconds it takes to write it and
    everything else are there as well."""
    return {str(size): _figures(size) for size in sizes}


def _figures(records: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_workspace(folder / "data")
        workspace = open_workspace(folder / "data")
        if records > RECORDS[0]:
            seed_many(workspace, records - RECORDS[0])
        begun = time.perf_counter()
        preview(workspace, folder / "edition")
        written = time.perf_counter() - begun
        workspace.close()
        size = (folder / "edition" / "content.db").stat().st_size / 1e6
        with closing(Catalogue(folder / "edition")) as catalogue:
            times = _type(Search(catalogue))
    return {
        "p50_ms": statistics.median(times),
        "p95_ms": statistics.quantiles(times, n=20)[-1],
        "max_ms": max(times),
        "write_s": written,
        "content_mb": size,
    }


def _type(search: Search) -> list[float]:
    times = []
    for words in TYPED:
        for end in range(1, len(words) + 1):
            for category in ("", "culture"):
                begun = time.perf_counter()
                search.find("de", words[:end], category)
                times.append((time.perf_counter() - begun) * 1000)
    return times


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
