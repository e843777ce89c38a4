"""CSV: written for German spreadsheet programs, read from any, never a formula on either way."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from db.exchange.sheet.bounds import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, refused, too_large
from db.exchange.sheet.columns import HEADER

DELIMITERS = (";", ",", "\t")
MAX_LINE = 1 << 18
MAX_RECORD = 1 << 20
"""Characters of one line, and of one row of several lines; a full row has about 8,000."""
RISKY = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""What makes a spreadsheet program take a cell for a formula, fullwidth forms included."""


def escaped(cell: str) -> str:
    """A cell that no spreadsheet program takes for a formula.

    A cell that only looks escaped gets one more apostrophe, so that ``unescaped`` is exact.
    """
    return f"'{cell}" if RISKY.match(cell) else cell


def unescaped(cell: str) -> str:
    """What ``escaped`` was given."""
    return cell[1:] if cell.startswith("'") and RISKY.match(cell) else cell


def meant(cell: str, old: str) -> str:
    """What an unescaped cell says where ``old`` stood.

    Programs other than this one save a text that begins with an apostrophe without a second one.
    """
    return old if escaped(cell) == old else cell


def write_csv(path: Path, rows: Iterable[list[str]]) -> None:
    """UTF-8 with the mark that Excel needs to know it, separated by semicolons."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=DELIMITERS[0])
        writer.writerows([escaped(cell) for cell in row] for row in rows)


def read_csv(path: Path) -> list[list[str]]:
    """All rows, the header first; raises PackageRefused."""
    for encoding in _encodings(path):
        try:
            with path.open(encoding=encoding, newline="") as file:
                return _rows(file)
        except UnicodeError:
            continue
        except csv.Error as error:
            raise refused(f"is no proper CSV ({error})") from error
    raise refused("is in an unknown encoding")


def _encodings(path: Path) -> tuple[str, ...]:
    with path.open("rb") as file:
        head = file.read(3)
    if head.startswith(codecs.BOM_UTF8):
        return ("utf-8-sig",)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    return ("utf-8", "cp1252")  # Excel's plain "CSV" is the latter


def _rows(file: TextIO) -> list[list[str]]:
    lines = _Lines(file)
    first = next(lines, "")
    delimiter = max(DELIMITERS, key=lambda mark: _known(first, mark))
    rows: list[list[str]] = []
    cells = 0
    for row in csv.reader(chain([first], lines), delimiter=delimiter, strict=True):
        lines.held = 0
        cells += len(row)
        if len(row) > MAX_COLUMNS or len(rows) > MAX_ROWS or cells > MAX_CELLS:
            raise too_large()
        rows.append([unescaped(cell) for cell in row])
    return rows


def _known(line: str, delimiter: str) -> int:
    words = next(csv.reader([line], delimiter=delimiter), [])
    return sum(word.strip().casefold() in HEADER for word in words)


class _Lines(Iterator[str]):
    """Lines of bounded length; ``held`` is how many characters the unfinished row has."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.held = 0

    def __next__(self) -> str:
        line = self._file.readline(MAX_LINE)
        if not line:
            raise StopIteration
        self.held += len(line)
        if len(line) >= MAX_LINE or self.held > MAX_RECORD:
            raise refused(f"has a row of more than {MAX_LINE} characters")
        if "\0" in line:
            raise refused("holds a NUL character")
        return line
