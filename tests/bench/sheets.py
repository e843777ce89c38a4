"""``python -m tests.bench.sheets``: 10,000 records out, every title changed, and in again."""

from __future__ import annotations

import csv
import json
import re
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter  # type: ignore[import-untyped]  # has no types
from python_calamine import CalamineWorkbook

from db.exchange.sheet import export_sheet, import_sheet
from db.workspace import open_workspace
from kiosk.first_start import make_workspace
from tests.support.many import seed_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.workspace import Workspace

RECORDS = 10_000
STATUS, PEAK_RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def measure(records: int = RECORDS) -> dict[str, float]:
    """Seconds of each step and the most memory it took on top of what was there before, in MB
    (0 where the system does not tell)."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_workspace(folder / "data")
        workspace = open_workspace(folder / "data")
        seed_many(workspace, records)
        for suffix in ("xlsx", "csv"):
            path = folder / f"sheet.{suffix}"
            _timed(figures, f"{suffix}_export", partial(export_sheet, workspace, path))
            figures[f"{suffix}_file_mb"] = path.stat().st_size / 1e6
            changed = folder / f"changed.{suffix}"
            titles = _changed(path, changed)
            _timed(figures, f"{suffix}_import", partial(_import, workspace, changed, titles))
        workspace.close()
    return figures


def _import(workspace: Workspace, path: Path, titles: int) -> None:
    calls: list[tuple[int, int]] = []
    found = import_sheet(
        workspace, path, None, lambda done, of: calls.append((done, of)), lambda: False
    )
    assert len(found.changes) == titles
    assert calls[-1] == (2 * found.rows, 2 * found.rows)


def _timed(figures: dict[str, float], name: str, action: Callable[[], object]) -> None:
    before = _peak(reset=True)
    begun = time.perf_counter()
    action()
    figures[f"{name}_s"] = time.perf_counter() - begun
    figures[f"{name}_mb"] = max(0, _peak() - before)


def _changed(source: Path, target: Path) -> int:
    """Write the sheet again with every title changed; how many there are."""
    if source.suffix == ".csv":
        with source.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        count = _change(rows, " C")
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return count
    values = CalamineWorkbook.from_path(source).get_sheet_by_index(0).to_python()
    rows = [[str(value) for value in row] for row in values]
    count = _change(rows, " X")
    with xlsxwriter.Workbook(target, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            for index, cell in enumerate(row):
                sheet.write_string(number, index, cell)
    return count


def _change(rows: list[list[str]], end: str) -> int:
    title = rows[0].index("title")
    titled = [row for row in rows[1:] if row[title]]
    for row in titled:
        row[title] += end
    return len(titled)


def _peak(*, reset: bool = False) -> float:
    """The most memory this process had since the last reset, in MB."""
    try:
        if reset:
            PEAK_RESET.write_text("5")
        found = re.search(r"VmHWM:\s+(\d+)", STATUS.read_text())
    except OSError:
        return 0
    return int(found[1]) / 1024 if found else 0


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
