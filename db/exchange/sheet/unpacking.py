"""A workbook's zip: bounded before it is opened and while it is unpacked."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from db.errors import PackageRefused
from db.exchange.archive import MAX_RATIO, RATIO_FROM, SLICE
from db.exchange.sheet.bounds import refused

MAX_UNPACKED = 256 << 20
MAX_DIRECTORY = 1 << 20
"""Bytes of the zip's directory, about 10,000 entries; a workbook has about twenty."""
DIRECTORY_END = re.compile(rb"PK\x05\x06.{8}(.{4})", re.DOTALL)
ZIP64 = b"PK\x06\x07"
TAIL = 66_000
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Book(NamedTuple):
    rows: list[list[Any]]
    """Numbers, truth values, dates and texts, from A1."""
    faults: dict[tuple[int, int], str]
    """Row and column, from 1, of cells that hold a formula or an error."""


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip; whatever breaks while it is read is PackageRefused."""
    _check_directory(path)
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise refused(f"is damaged or not what its name says ({error})") from error
    except (RuntimeError, ValueError) as error:
        raise refused(f"cannot be unpacked ({error})") from error


def _check_directory(path: Path) -> None:
    """Python reads the whole directory at once, however long it is."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - TAIL))
        tail = file.read()
    sizes = [int.from_bytes(found[1], "little") for found in DIRECTORY_END.finditer(tail)]
    if ZIP64 in tail or max(sizes, default=0) > MAX_DIRECTORY:
        raise refused("has far too many parts")


def parts(archive: zipfile.ZipFile, wanted: re.Pattern[str]) -> dict[str, zipfile.ZipInfo]:
    """The entries that are to be read, by their names in small letters."""
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        name = entry.filename.lower()
        if wanted.fullmatch(name):
            if name in entries:
                raise refused(f"holds {name!r} twice")
            if entry.compress_type not in METHODS:
                raise refused(f"packs {name!r} in an unusual way")
            entries[name] = entry
    return entries


def slices(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
    """A part while it is unpacked, never more than ``most`` bytes."""
    size = 0
    with archive.open(entry) as reader:
        while chunk := reader.read(SLICE):
            size += len(chunk)
            if size > most:
                raise refused(f"unpacks to too many bytes at {entry.filename!r:.100}")
            if size > RATIO_FROM and size > MAX_RATIO * max(entry.compress_size, 1):
                raise refused(f"packs {entry.filename!r:.100} more than {MAX_RATIO} times")
            yield chunk


def check_alone(count: int) -> None:
    """Raise PackageRefused when a workbook has not exactly one sheet."""
    if count != 1:
        raise PackageRefused(f"The workbook has {count} sheets; keep one and save it again.")
