"""The packaged kiosk beside the one from source and a browser in kiosk mode: room on the disk,
start and memory."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from db.catalogue import Catalogue
from db.edition import Editions
from tests.bench.data import FIRST_CONTENT, data_folder
from tests.bench.page import write_page
from tests.bench.subjects import ROOT, Subject, browser, kiosk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.screen import Screen

BUNDLE = ROOT / "build" / "package" / "schaufenster"
LONGEST_START = 1.05
"""Of the packaged kiosk to that from source: not slower, but for what two runs differ."""

Figures = dict[str, float]


def measure(
    starts: Callable[[Subject, Screen], Figures], root: Path, screen: Screen
) -> dict[str, Figures]:
    if not BUNDLE.exists():
        raise SystemExit("There is no packaged kiosk: make package.")
    data, _ = data_folder(root, FIRST_CONTENT)
    catalogue = Catalogue(Editions(data / "editions").usable())
    page = browser("chromium", write_page(catalogue, root / "page.html"))
    catalogue.close()
    packaged = Subject("packaged", (str(BUNDLE / "kiosk"), "run", "--data", str(data)))
    found = {
        "packaged": starts(packaged, screen) | {"disk_mb": _room(BUNDLE)},
        "from source": starts(kiosk("from source", data), screen) | {"disk_mb": _source_room()},
    }
    if page:
        found["chromium"] = starts(page, screen) | _browser_room()
    for file in sorted((ROOT / "dist").glob("schaufenster*")):
        found[file.name] = {"file_mb": file.stat().st_size / 1e6}
    _show(found)
    return found


def _room(folder: Path) -> float:
    """Of the files themselves: links are counted as links."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def _source_room() -> float:
    """The program, its packages and the Python below them."""
    own = sum(_room(ROOT / name) for name in ("db", "kiosk", "resources"))
    library = Path(subprocess.__file__).parent
    packages = Path(sys.prefix) / "lib" / library.name / "site-packages"
    return own + _room(packages.resolve()) + _room(library)


def _browser_room() -> Figures:
    if shutil.which("dpkg-query") is None:
        return {}
    words = ["dpkg-query", "-W", "-f", "${Installed-Size}\n", "chromium", "chromium-common"]
    told = subprocess.run(words, capture_output=True, text=True, check=False).stdout.split()
    return {"disk_mb": sum(int(each) for each in told) * 1024 / 1e6}


def _show(found: dict[str, Figures]) -> None:
    columns = ("disk_mb", "start_ms", "start_min_ms", "start_max_ms", "pss_mb")
    print(f"{'':26}" + "".join(f"{name:>14}" for name in columns))
    for name, figures in found.items():
        if "file_mb" in figures:
            print(f"{name}: {figures['file_mb']:.1f} MB")
            continue
        cells = (f"{figures[c]:14.0f}" if c in figures else f"{'-':>14}" for c in columns)
        print(f"{name:26}{''.join(cells)}")
    ratio = found["packaged"]["start_ms"] / found["from source"]["start_ms"]
    verdict = "met" if ratio <= LONGEST_START else "MISSED"
    print(f"start, packaged to source {ratio:5.2f}   at most {LONGEST_START}   {verdict}")
