"""The note of each run: when it began and whether it came to a clean end.

Light, because the kiosk writes it at every start.
"""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple, get_args

RUN = "run.json"
BOOT = Path("/proc/sys/kernel/random/boot_id")
End = Literal["operator", "signal"]
Ending = Literal["first", "operator", "signal", "crash", "power", "unknown"]
"""How the run before ended. It never did when it was the first. Without a clean end the program
crashed if the machine has run on, or else the power went; unknown is one of the two."""
ENDINGS: dict[str, Ending] = {each: each for each in get_args(Ending)}
CLEAN: dict[str, Ending] = {each: each for each in get_args(End)}

log = logging.getLogger(__name__)


class Run(NamedTuple):
    """The run that goes on now."""

    started: datetime
    before: Ending


def begin_run(data: Path) -> None:
    """Note that the program has started, and how the run before ended; a disk that cannot be
    written costs only this note."""
    run = {"started": _now(), "boot": _boot(), "before": _ending(data), "ended": ""}
    _note(data, run)


def end_run(data: Path, why: End) -> None:
    """Note the clean end of the run that ``begin_run`` has begun."""
    if (run := _read(data)) is not None:
        _note(data, run | {"ended": why})


def last_run(data: Path) -> Run | None:
    """The newest start; None when none was noted."""
    try:
        run = _read(data) or {}
        started = datetime.fromisoformat(run["started"])
        return Run(started, ENDINGS.get(run["before"], "unknown"))
    except (ValueError, KeyError):
        return None


def _ending(data: Path) -> Ending:
    if not (data / RUN).exists():
        return "first"
    run = _read(data) or {}
    if ended := CLEAN.get(run.get("ended", "")):
        return ended
    then, now = run.get("boot"), _boot()
    if not (then and now):
        return "unknown"
    return "crash" if then == now else "power"


def _boot() -> str:
    """Another one after each start of the machine; empty where there is none."""
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _now() -> str:
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def _read(data: Path) -> dict[str, str] | None:
    try:
        run = json.loads((data / RUN).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    good = isinstance(run, dict) and all(isinstance(value, str) for value in run.values())
    return run if good else None


def _note(data: Path, run: dict[str, str]) -> None:
    fresh = data / f"{RUN}.new"
    try:
        with fresh.open("w", encoding="utf-8") as file:
            file.write(json.dumps(run, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(data / RUN)
        _sync_folder(data)
    except OSError as fault:
        log.warning("The start or end is not noted (%s): check the disk.", fault)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
