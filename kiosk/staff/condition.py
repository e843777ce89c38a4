"""What the health page looks at, what of it needs somebody, and the report that tells it all."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from db.edition import Editions, verify
from db.errors import EditionDamaged, NoEdition
from db.manifest import read_manifest
from kiosk.services.machine import (
    Disk,
    Memory,
    disk,
    last_backup,
    log_end,
    memory,
    versions,
)
from kiosk.services.vitals import Run, last_run

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_DISK = 1_000_000_000
"""Bytes free: a backup and an edition with many pictures still fit."""
LEAST_MEMORY = 0.08
"""Of the machine's."""
BACKUP_AGE = timedelta(days=3)
QUOTED = re.compile(r"(?<!File )(?<!\w)(['\"])(?:(?!\1).)*\1(?!\w)")
"""Values in a line of the log: they may be words of a record or a name."""
HIDDEN = "'…'"

State = Literal["checking", "whole", "damaged", "none"]
Trouble = Literal["none", "damaged", "disk", "memory", "test", "backup"]


class Finding(Protocol):
    """What the self-test says about one thing."""

    @property
    def name(self) -> str: ...
    @property
    def ok(self) -> bool: ...
    @property
    def detail(self) -> str: ...


class Edition(NamedTuple):
    number: int
    """0 without any."""
    created: datetime | None
    state: State
    fault: str
    """The sentence, when it is damaged."""
    older: int


class Condition(NamedTuple):
    edition: Edition
    disk: Disk
    memory: Memory
    run: Run | None
    backup: datetime | None
    versions: dict[str, str]
    log: list[str]


def look(data: Path) -> Condition:
    """Everything that is known at once; the edition's files are not read yet."""
    return Condition(
        _edition(Editions(data / "editions")),
        disk(data),
        memory(),
        last_run(data),
        last_backup(data),
        versions(),
        log_end(data),
    )


def verified(data: Path, edition: Edition) -> Edition:
    """The edition after all its files were read and held against their hashes."""
    if edition.state != "checking":
        return edition
    try:
        verify(Editions(data / "editions").folder(edition.number))
    except (EditionDamaged, OSError) as fault:
        return edition._replace(state="damaged", fault=str(fault))
    return edition._replace(state="whole")


def troubles(
    condition: Condition, findings: Sequence[Finding], now: datetime
) -> tuple[Trouble, ...]:
    """What needs somebody, the most urgent first."""
    free, total = condition.memory.free, condition.memory.total
    backup = condition.backup
    urgent: dict[Trouble, bool] = {
        "none": condition.edition.state == "none",
        "damaged": condition.edition.state == "damaged",
        "disk": condition.disk.free < LEAST_DISK,
        "memory": free is not None and total is not None and free < LEAST_MEMORY * total,
        "test": not all(finding.ok for finding in findings),
        "backup": backup is None or now - backup > BACKUP_AGE,
    }
    return tuple(trouble for trouble, there in urgent.items() if there)


def report(condition: Condition, findings: Sequence[Finding], now: datetime) -> str:
    """All of it as plain text, in English, for whoever looks after the machine. Without names of
    staff and words of records: quoted values of the log are left out."""
    e, m, run = condition.edition, condition.memory, condition.run
    lines = [
        f"Schaufenster, report of {_when(now)}",
        "",
        f"Needs attention: {', '.join(troubles(condition, findings, now)) or 'nothing'}",
        "",
        f"Edition: {e.number or 'none'}, published {_when(e.created)}, {e.state}, {e.older} older",
        f"Disk: {_size(condition.disk.free)} of {_size(condition.disk.total)} free",
        f"Memory: program {_size(m.program)}, {_size(m.free)} of {_size(m.total)} free",
        f"Started: {_when(run.started if run else None)}",
        f"The run before: {run.before if run else 'unknown'}",
        f"Last backup: {_when(condition.backup)}",
        "",
        *(f"{name}: {number}" for name, number in condition.versions.items()),
        "",
        "Self-test",
        *(f"{'ok  ' if f.ok else 'FAIL'} {f.name}: {f.detail}" for f in findings),
        "",
        "Log",
        *condition.log,
    ]
    home = str(Path.home())
    return "".join(_discreet(line, home) + "\n" for line in lines)


def _edition(editions: Editions) -> Edition:
    numbers = editions.numbers()
    try:
        number = int(editions.current().name)
    except NoEdition:
        return Edition(0, None, "none", "", len(numbers))
    older = sum(each < number for each in numbers)
    try:
        created = datetime.fromisoformat(read_manifest(editions.folder(number)).created)
    except (EditionDamaged, ValueError) as fault:
        return Edition(number, None, "damaged", str(fault), older)
    return Edition(number, created, "checking", "", older)


def _discreet(line: str, home: str) -> str:
    return QUOTED.sub(HIDDEN, line.replace(home, "~"))


def _when(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC") if moment else "unknown"


def _size(count: int | None) -> str:
    return "unknown" if count is None else f"{count / 1e6:.0f} MB"
