"""A spreadsheet file as rows of text, whichever program wrote it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from db.errors import PackageRefused
from db.exchange.sheet.bounds import MAX_FILE, refused
from db.exchange.sheet.delimited import read_csv, unescaped
from db.exchange.sheet.ods import read_ods
from db.exchange.sheet.xlsx import read_xlsx


class Sheet(NamedTuple):
    header: list[str]
    rows: list[tuple[int, list[str]]]
    """Each row's number as spreadsheet programs count it, and as many cells as the header has
    or more; empty rows are left out. An apostrophe that keeps a cell from being a formula is
    taken away, whatever the file: who opens a CSV may save it as something else."""
    faults: dict[tuple[int, int], str]
    """Row and column, from 1, of cells that hold a formula or an error instead of a value."""


def read_sheet(path: Path) -> Sheet:
    """Read ``.xlsx``, ``.ods`` or ``.csv``; raises PackageRefused or StorageFull."""
    suffix = path.suffix.lower()
    if suffix not in {".xlsx", ".ods", ".csv"}:
        raise refused(f"{path.name!r:.100} is neither .xlsx, .ods nor .csv")
    if not path.is_file():  # nothing else is ever opened: a pipe would wait for ever
        raise PackageRefused(f"There is no sheet {path}; check the name.")
    if path.stat().st_size > MAX_FILE:
        raise PackageRefused(f"The sheet has more than {MAX_FILE >> 20} MiB; split it.")
    faults: dict[tuple[int, int], str] = {}
    if suffix == ".csv":
        found = read_csv(path)
    else:
        book = read_ods(path) if suffix == ".ods" else read_xlsx(path)
        found = [[unescaped(_text(value)) for value in row] for row in book.rows]
        faults = book.faults
    header = found[0] if found else []
    width = len(header)
    rows = [
        (number, row + [""] * (width - len(row)))
        for number, row in enumerate(found[1:], start=2)
        if any(row) or any((number, column) in faults for column in range(1, width + 1))
    ]
    return Sheet(header, rows, faults)


def _text(value: Any) -> str:
    """What a typed cell shows, in the form that the columns read."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)
