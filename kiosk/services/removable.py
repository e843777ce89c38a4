"""Where staff's files come from and go to: the inbox folder and what is plugged in.

For a file browser of our own: the system's dialog would be a way out of the kiosk.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

INBOX = "inbox"
MOUNTINFO = Path("/proc/self/mountinfo")
ROOTS = (Path("/media"), Path("/run/media"), Path("/mnt"))
MOST_ENTRIES = 2_000
MOST_SEEN = 20_000
"""Names of one folder that are looked at; a broken stick may pretend to hold millions."""
DRIVE_REMOVABLE, SEM_FAILCRITICALERRORS = 2, 1
HIDDEN = 2 | 4
"""Windows' attributes hidden and system."""


class PlaceError(OSError):
    """A place cannot be read, or a path leads out of it; one sentence that says what to do."""


class Place(NamedTuple):
    path: Path
    name: str
    """For the screen; empty for the inbox."""
    kind: Literal["inbox", "removable"]
    free: int
    """Bytes."""
    writable: bool


class Entry(NamedTuple):
    path: Path
    name: str
    """For the screen: characters that cannot be shown are replaced."""
    folder: bool
    size: int
    """Bytes; 0 for a folder."""


def places(data: Path, mountinfo: Path = MOUNTINFO, roots: Sequence[Path] = ROOTS) -> list[Place]:
    """The inbox, made when missing, and mounted removable media, by name.

    What vanishes while we look, or cannot be read, is left out.
    """
    inbox = data / INBOX
    with suppress(OSError):  # on a read-only disk there may still be a stick
        inbox.mkdir(parents=True, exist_ok=True)
    plugged = _drives() if sys.platform == "win32" else _mounts(mountinfo, roots)
    found = [_place(inbox, "inbox"), *(_place(path, "removable") for path in sorted(plugged))]
    return [place for place in found if place is not None]


def listing(place: Place, folder: Path, suffixes: Sequence[str]) -> list[Entry]:
    """Folders and then the files with one of the lower-case ``suffixes``, at most MOST_ENTRIES.

    Hidden things, devices and links out of the place are left out. Raises PlaceError when the
    folder is outside of the place or cannot be read.
    """
    try:
        root = place.path.resolve(strict=True)
        inside = folder.resolve(strict=True)
        if not inside.is_relative_to(root):
            raise PlaceError(f"{shown(folder.name)} is not in {_title(place)}; choose another one.")
        with os.scandir(inside) as found:
            seen = [_entry(item, root, suffixes) for item in islice(found, MOST_SEEN)]
    except PlaceError:
        raise
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise PlaceError(f"{_title(place)} cannot be read; plug it in again.") from error
    entries = sorted(
        (entry for entry in seen if entry is not None),
        key=lambda entry: (not entry.folder, entry.name.casefold(), entry.name),
    )
    return entries[:MOST_ENTRIES]


def shown(name: str) -> str:
    """A file's name for the screen, whatever bytes it has on the disk."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _title(place: Place) -> str:
    return place.name or "The inbox"


def _place(path: Path, kind: Literal["inbox", "removable"]) -> Place | None:
    try:
        free = shutil.disk_usage(path).free
    except OSError:
        return None
    name = "" if kind == "inbox" else shown(path.name or str(path))
    return Place(path, name, kind, free, os.access(path, os.W_OK))


def _entry(item: os.DirEntry[str], root: Path, suffixes: Sequence[str]) -> Entry | None:
    try:
        path = Path(item.path).resolve(strict=True)
        status = path.stat()
    except (OSError, RuntimeError):
        return None
    hidden = item.name.startswith(".") or getattr(status, "st_file_attributes", 0) & HIDDEN
    if hidden or not path.is_relative_to(root):
        return None
    if stat.S_ISDIR(status.st_mode):
        return Entry(path, shown(item.name), folder=True, size=0)
    if stat.S_ISREG(status.st_mode) and item.name.lower().endswith(tuple(suffixes)):
        return Entry(path, shown(item.name), folder=False, size=status.st_size)
    return None


def _mounts(mountinfo: Path, roots: Sequence[Path]) -> set[Path]:
    """Mount points of disks below the roots (proc_pid_mountinfo(5))."""
    try:
        lines = mountinfo.read_bytes().split(b"\n")
    except OSError:
        return set()
    points = set()
    for line in lines:
        before, _, after = line.partition(b" - ")
        fields, sources = before.split(b" "), after.split(b" ")
        # Only disks: asking a network share for its room may never return.
        if len(fields) < 6 or len(sources) < 2 or not sources[1].startswith(b"/dev/"):
            continue
        point = Path(os.fsdecode(_unescaped(fields[4])))
        if any(point.is_relative_to(root) for root in roots):
            points.add(point)
    return points


def _unescaped(field: bytes) -> bytes:
    r"""Blank, tab, line feed and backslash are written as \040, \011, \012 and \134."""
    return re.sub(rb"\\([0-3][0-7]{2})", lambda found: bytes([int(found[1], 8)]), field)


def _drives() -> Iterator[Path]:
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415  only Windows needs it

    kernel = ctypes.windll.kernel32
    # No dialog over the kiosk because a card reader is empty.
    kernel.SetErrorMode(SEM_FAILCRITICALERRORS)
    there = kernel.GetLogicalDrives()
    for number in range(26):
        letter = chr(ord("A") + number)
        if there >> number & 1 and kernel.GetDriveTypeW(f"{letter}:\\") == DRIVE_REMOVABLE:
            yield Path(f"{letter}:\\")
