"""Packages as files: a zip that may be hostile, or a folder, unpacked within fixed bounds.

Nothing an archive says about itself is believed: names are checked before anything is written,
sizes are counted while unpacking.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from db.durable import full_disk_reported
from db.errors import PackageRefused

CONTENT = "content.json"
MEDIA_NAME = re.compile(r"media/[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
MAX_ENTRIES = 20_000
MAX_CONTENT = 128 << 20
MAX_FILE = 256 << 20
MAX_TOTAL = 4 << 30
MAX_RATIO = 200
"""Unpacked to packed bytes, once RATIO_FROM bytes are out; pictures and text stay below 30."""
RATIO_FROM = 1 << 20
MAX_DIRECTORY = 4 << 20
"""Bytes of the zip's list of files; MAX_ENTRIES with long names fit."""
PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The others take as much memory as the archive says."""
SLICE = 1 << 18


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """A folder with the package's files for the length of a ``with``; raises PackageRefused."""
    if path.is_dir():
        yield path
        return
    with TemporaryDirectory(prefix="package-") as name:
        folder = Path(name)
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise _refused("is no file")
            size = path.stat().st_size
            with _File(path) as file, zipfile.ZipFile(file) as archive, full_disk_reported(folder):
                _unpack(archive, folder, size)
        except FileNotFoundError as error:
            raise PackageRefused(f"There is no package {path}; check the name.") from error
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise _refused(f"is damaged or no zip ({error})") from error
        except (RuntimeError, ValueError, UnicodeError, struct.error) as error:
            raise _refused(f"cannot be unpacked ({error})") from error
        yield folder


def read_content(folder: Path) -> bytes:
    """Bytes of ``content.json``; raises PackageRefused."""
    path = regular(folder, CONTENT, MAX_CONTENT)
    return path.read_bytes()


def regular(folder: Path, name: str, limit: int = MAX_FILE) -> Path:
    """A package's file, when its name is allowed and it is a regular file within the limit.

    Raises PackageRefused.
    """
    if name != CONTENT and not MEDIA_NAME.fullmatch(name):
        raise _refused(f"names a file {name[:100]!r} outside media/")
    path = folder / name
    try:
        statuses = [path.lstat()] if name == CONTENT else [path.parent.lstat(), path.lstat()]
    except OSError as error:
        raise _refused(f"lacks {name}") from error
    if not stat.S_ISREG(statuses[-1].st_mode) or any(stat.S_ISLNK(s.st_mode) for s in statuses):
        raise _refused(f"has a link or device in the place of {name}")
    if statuses[-1].st_size > limit:
        raise _refused(f"holds {name} of more than {limit >> 20} MiB")
    return path


class _File(io.FileIO):
    """The archive. zipfile reads its list of files in one piece, as long as the archive says."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_DIRECTORY:
            raise _refused(f"has more than {MAX_ENTRIES} files")
        return super().read(size) or b""


def _unpack(archive: zipfile.ZipFile, folder: Path, size: int) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise _refused(f"has more than {MAX_ENTRIES} files")
    _check_names(entries)
    if any(entry.header_offset == 0 for entry in entries) != bool(entries):
        raise _refused("begins with something that is no zip")
    (folder / "media").mkdir()
    # Entries may share packed bytes, so what counts is the whole.
    room = min(MAX_TOTAL, RATIO_FROM + MAX_RATIO * size)
    for entry in entries:
        if entry.filename == CONTENT:
            room -= _extract(archive, entry, folder / CONTENT, min(room, MAX_CONTENT))
        elif MEDIA_NAME.fullmatch(entry.filename):
            room -= _extract(archive, entry, folder / entry.filename, min(room, MAX_FILE))


def _check_names(entries: Iterable[zipfile.ZipInfo]) -> None:
    seen = set()
    for entry in entries:
        # filename is already cut at a NUL and has its slashes turned; orig_filename has not.
        name = entry.orig_filename
        parts = name.rstrip("/").split("/")
        if "\\" in name or ":" in name or "\0" in name or name.startswith("/"):
            raise _refused(f"holds a forbidden name {name[:100]!r}")
        if any(part in {"", ".", ".."} for part in parts):
            raise _refused(f"holds a forbidden name {name[:100]!r}")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _refused(f"holds a link or device {name[:100]!r}")
        if entry.flag_bits & 1:
            raise _refused("is encrypted")
        if entry.compress_type not in PACKINGS:
            raise _refused("is packed in an uncommon way")
        folded = name.rstrip("/").casefold()
        if folded in seen:
            raise _refused(f"holds {name[:100]!r} twice, or only differing in case")
        seen.add(folded)


def _extract(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, room: int) -> int:
    written = 0
    with archive.open(entry) as reader, target.open("xb") as writer:
        while chunk := reader.read(SLICE):
            written += len(chunk)
            if written > room:
                raise _refused(f"unpacks to too many bytes at {entry.filename!r}")
            if written > RATIO_FROM and written > MAX_RATIO * max(entry.compress_size, 1):
                raise _refused(f"packs {entry.filename!r} more than {MAX_RATIO} times")
            writer.write(chunk)
    return written


def _refused(reason: str) -> PackageRefused:
    return PackageRefused(f"The package {reason}; nothing was imported, ask for a new one.")
