"""XLSX in: the parts that hold cells are counted, copied aside and only then parsed as a sheet.

What the file says about itself decides nothing: calamine sees a zip that was written here, of
parts whose XML has no DTD and whose cells fit into memory.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import python_calamine as calamine

from db.durable import full_disk_reported
from db.errors import PackageRefused
from db.exchange.archive import MAX_RATIO, RATIO_FROM, SLICE
from db.exchange.sheet.bounds import refused
from db.exchange.sheet.counting import Cells, Links, Part, Strings

PARTS = re.compile(
    r"\[content_types\]\.xml|_rels/\.rels|xl/(workbook|styles|sharedstrings)\.xml"
    r"|xl/_rels/workbook\.xml\.rels|xl/worksheets/[^/]+\.xml"
)
"""Small letters; everything else in a workbook (pictures, macros, links) is never read."""
STRINGS, RELATIONS, SHEETS = "xl/sharedstrings.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/"
ELSEWHERE = "xl/externallinks/"
MAX_UNPACKED = 256 << 20
MAX_DIRECTORY = 1 << 20
"""Bytes of the zip's directory, about 10,000 entries; a workbook has about twenty."""
DIRECTORY_END = re.compile(rb"PK\x05\x06.{8}(.{4})", re.DOTALL)
ZIP64 = b"PK\x06\x07"
TAIL = 66_000
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Book(NamedTuple):
    rows: list[list[Any]]
    """Values as calamine gives them, from A1."""
    faults: dict[tuple[int, int], str]
    """Row and column, from 1, of cells that hold a formula or an error."""


def read_xlsx(path: Path) -> Book:
    """The workbook's only sheet; raises PackageRefused or StorageFull."""
    _check_directory(path)
    with TemporaryDirectory(prefix="sheet-") as name:
        copy = Path(name) / "copy.xlsx"
        try:
            with zipfile.ZipFile(path) as archive, full_disk_reported(copy.parent):
                faults = _copy(archive, copy)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise refused(f"is damaged or no XLSX ({error})") from error
        except (RuntimeError, ValueError) as error:
            raise refused(f"cannot be unpacked ({error})") from error
        return Book(_parse(copy), faults)


def _check_directory(path: Path) -> None:
    """Python reads the whole directory at once, however long it is."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        tail = file.read()
    sizes = [int.from_bytes(found[1], "little") for found in DIRECTORY_END.finditer(tail)]
    if ZIP64 in tail or max(sizes, default=0) > MAX_DIRECTORY:
        raise refused("has far too many parts")


def _copy(archive: zipfile.ZipFile, copy: Path) -> dict[tuple[int, int], str]:
    entries = _parts(archive)
    sheets = [name for name in entries if name.startswith(SHEETS)]
    if len(sheets) != 1:
        raise PackageRefused(f"The workbook has {len(sheets)} sheets; keep one and save it again.")
    strings, cells = Strings(), Cells()
    counts: dict[str, Part] = {STRINGS: strings, RELATIONS: Links(), sheets[0]: cells}
    room = MAX_UNPACKED
    with zipfile.ZipFile(copy, "w") as target:
        # The strings come first: the cells only point at them.
        for name in sorted(entries, key=lambda name: name != STRINGS):
            cells.strings = strings.lengths
            room -= _copy_part(archive, entries[name], target, counts.get(name, Part()), room)
    return cells.faults


def _parts(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        name = entry.filename.lower()
        if name.startswith(ELSEWHERE):
            raise refused("takes values from another workbook")
        if PARTS.fullmatch(name):
            if name in entries:
                raise refused(f"holds {name!r} twice")
            if entry.compress_type not in METHODS:
                raise refused(f"packs {name!r} in an unusual way")
            entries[name] = entry
    return entries


def _copy_part(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: zipfile.ZipFile, part: Part, room: int
) -> int:
    size = 0
    with archive.open(entry) as reader, target.open(entry.filename, "w") as writer:
        while chunk := reader.read(SLICE):
            size += len(chunk)
            if size > min(room, part.most):
                raise refused(f"unpacks to too many bytes at {entry.filename!r:.100}")
            if size > RATIO_FROM and size > MAX_RATIO * max(entry.compress_size, 1):
                raise refused(f"packs {entry.filename!r:.100} more than {MAX_RATIO} times")
            part.feed(chunk)
            writer.write(chunk)
    part.close()
    return size


def _parse(path: Path) -> list[list[Any]]:
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            return book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except BaseException as error:
        # A panic of the Rust code is no Exception, and its class cannot be imported.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise refused(f"cannot be read ({error!s:.200})") from error
        raise
