"""What a letter costs, at 23, 10,000 and 100,000 records."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions
from db.readmodel import write_content
from db.search import Search
from kiosk.first_start import make_workspace
from tests.bench.data import FIRST_CONTENT
from tests.support.library import library

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS = (FIRST_CONTENT, 10_000, 100_000)
SEEN = 12
"""Results that fit on a screen: what is read of the others is read when they are scrolled to."""
TARGET_MS = 20
TYPED = (
    "Wissenschaft",
    "universität",
    "museum",
    "hochschule",
    "strasse",
    "nacht",
    "wisenschaft",  # typing errors
    "hochshcule",
    "musuem",
    "kunst stahl",
    "zeche musik",
    "der wasser",
    "bridge river",
    "technology",
    "öl",
    "bühne garten licht",
    "zeitmaschine",
    "energie",
    "bergbau",
    "q",
    "xylophon",
)

Figures = dict[str, float]


def measure(sizes: tuple[int, ...] = RECORDS) -> dict[str, Figures]:
    """By number of records: milliseconds per keystroke (p50, p95, max), how many were typed, how
    long the index took to write (s), and how large it and the whole file are (MB)."""
    found = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            figures = _edition(folder, size)
            catalogue = Catalogue(folder)
            times = sorted(_keystrokes(catalogue))
            catalogue.close()
        found[str(size)] = {
            "p50_ms": statistics.median(times),
            "p95_ms": times[int(len(times) * 0.95)],
            "max_ms": times[-1],
            "keystrokes": len(times),
        } | figures
    return found


def show(found: dict[str, Figures]) -> None:
    """Print it as a table."""
    columns = list(next(iter(found.values())))
    print(f"{'search, records':26}" + "".join(f"{name:>12}" for name in columns))
    for size, figures in found.items():
        print(f"{size:26}" + "".join(f"{figures[name]:12.1f}" for name in columns))
    p95 = found[max(found, key=int)]["p95_ms"]
    verdict = "met" if p95 <= TARGET_MS else "MISSED"
    print(f"p95 per keystroke {p95:.1f} ms   at most {TARGET_MS} ms   {verdict}")


def _edition(folder: Path, size: int) -> Figures:
    """Write a ``content.db`` there; what its index takes."""
    target = folder / "content.db"
    if size == FIRST_CONTENT:
        make_workspace(folder / "data")
        shutil.copy(Editions(folder / "data" / "editions").usable() / "content.db", target)
        seconds = 0.0
    else:
        source = library(size)
        moments: list[float] = []
        write_content(target, source, lambda share: moments.append(time.perf_counter()))
        # The index is written right after the languages.
        seconds = moments[len(source.languages)] - moments[len(source.languages) - 1]
    with closing(sqlite3.connect(target)) as connection:
        (pages,) = connection.execute(
            "SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'search*' OR name GLOB 'word*'"
            " OR name GLOB 'sqlite_autoindex_word*'"
        ).fetchone()
    return {"index_s": seconds, "index_mb": pages / 1e6, "file_mb": target.stat().st_size / 1e6}


def _keystrokes(catalogue: Catalogue) -> Iterator[float]:
    """Milliseconds of each letter of everything that is typed, in all and in one category."""
    search = Search(catalogue)
    category = catalogue.categories("de")[0].slug
    for language in ("de", "en"):
        for text in TYPED:
            for chosen in ("", category):
                for length in range(1, len(text) + 1):
                    begun = time.perf_counter()
                    search.find(text[:length], language, chosen).hits[:SEEN]
                    yield (time.perf_counter() - begun) * 1000
