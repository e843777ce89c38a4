"""XLSX in: the parts that hold cells are counted, copied aside and only then parsed as a sheet.

What the file says about itself decides nothing: calamine sees a zip that was written here, of
parts whose XML has no DTD and whose cells fit into memory.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import python_calamine as calamine

from db.durable import full_disk_reported
from db.exchange.sheet.bounds import refused
from db.exchange.sheet.counting import Cells, Links, Part, Strings
from db.exchange.sheet.unpacking import MAX_UNPACKED, Book, check_alone, opened, parts, slices

PARTS = re.compile(
    r"\[content_types\]\.xml|_rels/\.rels|xl/(workbook|styles|sharedstrings)\.xml"
    r"|xl/_rels/workbook\.xml\.rels|xl/worksheets/[^/]+\.xml"
)
"""Small letters; everything else in a workbook (pictures, macros, links) is never read."""
STRINGS, RELATIONS, SHEETS = "xl/sharedstrings.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/"
ELSEWHERE = "xl/externallinks/"


def read_xlsx(path: Path) -> Book:
    """The workbook's only sheet; raises PackageRefused or StorageFull."""
    with TemporaryDirectory(prefix="sheet-") as name:
        copy = Path(name) / "copy.xlsx"
        with opened(path) as archive, full_disk_reported(copy.parent):
            faults = _copy(archive, copy)
        return Book(_parse(copy), faults)


def _copy(archive: zipfile.ZipFile, copy: Path) -> dict[tuple[int, int], str]:
    if any(name.lower().startswith(ELSEWHERE) for name in archive.namelist()):
        raise refused("takes values from another workbook")
    entries = parts(archive, PARTS)
    sheets = [name for name in entries if name.startswith(SHEETS)]
    check_alone(len(sheets))
    strings, cells = Strings(), Cells()
    counts: dict[str, Part] = {STRINGS: strings, RELATIONS: Links(), sheets[0]: cells}
    room = MAX_UNPACKED
    with zipfile.ZipFile(copy, "w") as target:
        # The strings come first: the cells only point at them.
        for name in sorted(entries, key=lambda name: name != STRINGS):
            cells.strings = strings.lengths
            part = counts.get(name, Part())
            with target.open(entries[name].filename, "w") as writer:
                for chunk in slices(archive, entries[name], min(room, part.most)):
                    room -= len(chunk)
                    part.feed(chunk)
                    writer.write(chunk)
            part.close()
    return cells.faults


def _parse(path: Path) -> list[list[Any]]:
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            return book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except BaseException as error:
        # A panic of the Rust code is no Exception, and its class cannot be imported.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise refused(f"cannot be read ({error!s:.200})") from error
        raise
