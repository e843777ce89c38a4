"""How the machine is: room, memory, versions, the log and the last backup."""

from __future__ import annotations

import contextlib
import platform
import shutil
import sqlite3
import sys
import tomllib
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

import PySide6
from PySide6.QtCore import qVersion

from kiosk.services.resources import RESOURCES

PROC = Path("/proc")
LOG_BYTES = 64_000
"""Of the newest log, from its end."""
MOST_SIGNS = 400
"""Characters of one line of the log."""


class Disk(NamedTuple):
    """Bytes."""

    free: int
    total: int


class Memory(NamedTuple):
    """Bytes; None where the system does not say."""

    program: int | None = None
    free: int | None = None
    total: int | None = None


def disk(data: Path) -> Disk:
    """Room where the data are; raises OSError when they are gone."""
    found = shutil.disk_usage(data)
    return Disk(found.free, found.total)


def memory(proc: Path = PROC) -> Memory:
    """What the program holds, and the machine has left and altogether."""
    if sys.platform == "win32":
        return _windows_memory()
    own = _numbers(proc / "self" / "status")
    machine = _numbers(proc / "meminfo")
    return Memory(own.get("VmRSS"), machine.get("MemAvailable"), machine.get("MemTotal"))


def versions() -> dict[str, str]:
    """Of the program and of what it stands on."""
    return {
        "Schaufenster": _own_version(),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "SQLite": sqlite3.sqlite_version,
        "System": _system(),
    }


def log_end(data: Path, lines: int = 40) -> list[str]:
    """Last lines of the newest log, oldest first; empty without one."""
    try:
        newest = max((data / "logs").glob("*.log*"), key=lambda path: path.stat().st_mtime)
        with newest.open("rb") as file:
            file.seek(max(0, newest.stat().st_size - LOG_BYTES))
            text = file.read(LOG_BYTES).decode("utf-8", "replace")
    except (OSError, ValueError):  # ValueError: there is none
        return []
    return [_printable(line)[:MOST_SIGNS] for line in text.splitlines()[-lines:]]


def last_backup(data: Path) -> datetime | None:
    """When the newest daily backup was made."""
    try:
        files = [p for p in (data / "backups" / "daily").iterdir() if p.suffix != ".part"]
        newest = max(path.stat().st_mtime for path in files)
    except (OSError, ValueError):  # ValueError: there is none
        return None
    return datetime.fromtimestamp(newest, UTC)


def _numbers(path: Path) -> dict[str, int]:
    """Bytes by name, of lines such as ``VmRSS:  1234 kB`` (proc_pid_status(5))."""
    found: dict[str, int] = {}
    with contextlib.suppress(OSError):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, rest = line.partition(":")
            if rest.endswith(" kB"):
                with contextlib.suppress(ValueError):
                    found[name] = int(rest.removesuffix(" kB")) * 1024
    return found


def _own_version() -> str:
    with contextlib.suppress(PackageNotFoundError):
        return version("schaufenster")
    try:  # run from the sources
        read = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text(encoding="utf-8"))
        return str(read["project"]["version"])
    except (OSError, ValueError, KeyError):
        return ""


def _system() -> str:
    with contextlib.suppress(OSError):
        if sys.platform == "linux":
            return f"{platform.freedesktop_os_release()['PRETTY_NAME']} ({platform.machine()})"
    return f"{platform.system()} {platform.release()} ({platform.machine()})"


def _printable(line: str) -> str:
    return "".join(c if c.isprintable() else " " for c in line)


def _windows_memory() -> Memory:
    if sys.platform != "win32":
        return Memory()
    import ctypes  # noqa: PLC0415  only Windows needs it
    from ctypes import wintypes  # noqa: PLC0415

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS."""

        _fields_ = [
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((name, ctypes.c_size_t) for name in ("Peak", "WorkingSetSize", *"abcdef")),
        ]

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX."""

        _fields_ = [
            ("dwLength", wintypes.DWORD),
            ("dwMemoryLoad", wintypes.DWORD),
            *((name, ctypes.c_ulonglong) for name in ("Total", "Free", *"abcde")),
        ]

    kernel = ctypes.windll.kernel32
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    # The name under which kernel32 itself offers GetProcessMemoryInfo.
    ask = kernel.K32GetProcessMemoryInfo
    ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    own, machine = Counters(cb=ctypes.sizeof(Counters)), Status(dwLength=ctypes.sizeof(Status))
    known = ask(kernel.GetCurrentProcess(), ctypes.byref(own), own.cb)
    told = kernel.GlobalMemoryStatusEx(ctypes.byref(machine))
    return Memory(
        own.WorkingSetSize if known else None,
        machine.Free if told else None,
        machine.Total if told else None,
    )
