"""The page that says whether all is well, or what needs somebody and what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.durable import full_disk_reported, replace_text
from kiosk.services.removable import Place, places
from kiosk.shell.rows import Rows
from kiosk.staff.condition import Condition, Edition, Finding, look, report, troubles, verified

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class TroubleRow(NamedTuple):
    kind: str
    """none, damaged, disk, memory, test or backup."""


class FindingRow(NamedTuple):
    name: str
    """workspace, edition, fonts, screens, pictures, display or disk."""
    good: bool
    detail: str


class VersionRow(NamedTuple):
    name: str
    number: str


class Copied(NamedTuple):
    file: str
    place: str
    """Empty for the inbox."""


@QmlElement
@QmlUncreatable("The desk has one.")
class HealthViewModel(QObject):  # type: ignore[operator]
    """``examine`` is the self-test; it reads the data folder, which takes seconds."""

    changed = Signal()

    def __init__(
        self,
        data: Path,
        work: Work,
        examine: Callable[[Path], Sequence[Finding]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._work, self._examine = data, work, examine
        self._found: Condition | None = None
        self._findings: tuple[Finding, ...] = ()
        self._copied: Copied | None = None
        self._kinds: tuple[str, ...] = ()
        self._troubles = Rows(TroubleRow, self)
        self._tested = Rows(FindingRow, self)
        self._versions = Rows(VersionRow, self)

    @Slot()
    def look(self) -> None:
        """See how things are; the edition's files are read after the rest is on the screen."""
        self._copied = None
        self._work.do(lambda: look(self._data), self._looked)

    @Slot()
    def test(self) -> None:
        """Run the self-test."""
        self._findings = ()
        self._show()
        self._work.do(lambda: tuple(self._examine(self._data)), self._show_findings)

    @Slot()
    def copyReport(self) -> None:
        """Write all of it to the first stick that takes it, or else to the inbox folder."""
        self._copied = None
        self.changed.emit()
        self._work.do(self._copy, self._tell_copied)

    def _looked(self, found: Condition) -> None:
        self._found = found
        self._versions.show([VersionRow(*each) for each in found.versions.items()])
        self._show()
        self._work.do(lambda: verified(self._data, found.edition), self._show_edition)

    def _show_edition(self, edition: Edition) -> None:
        assert self._found is not None
        self._found = self._found._replace(edition=edition)
        self._show()

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._show()

    def _tell_copied(self, copied: Copied) -> None:
        self._copied = copied
        self.changed.emit()

    def _show(self) -> None:
        self._tested.show([FindingRow(f.name, f.ok, f.detail) for f in self._findings])
        if self._found is not None:
            self._kinds = troubles(self._found, self._findings, datetime.now(UTC))
            self._troubles.show([TroubleRow(each) for each in self._kinds])
        self.changed.emit()

    def _copy(self) -> Copied:
        found = look(self._data)
        found = found._replace(edition=verified(self._data, found.edition))
        now = datetime.now(UTC)
        text = report(found, self._examine(self._data), now)
        place = _destination(places(self._data))
        file = place.path / f"schaufenster-report-{now.astimezone():%Y-%m-%d-%H%M}.txt"
        with full_disk_reported(place.path):
            replace_text(file, text)
        return Copied(file.name, place.name)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """What is below has been looked at."""
        return self._found is not None

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """The edition's files are being read, so that not all is known yet."""
        return self._found is None or self._found.edition.state == "checking"

    @Property(int, notify=changed)
    def troublesCount(self) -> int:
        return len(self._kinds)

    @Property(int, notify=changed)
    def edition(self) -> int:
        """0 without one."""
        return self._found.edition.number if self._found else 0

    @Property(str, notify=changed)
    def editionWhen(self) -> str:
        return _when(self._found.edition.created if self._found else None)

    @Property(str, notify=changed)
    def editionState(self) -> str:
        """checking, whole, damaged or none."""
        return self._found.edition.state if self._found else "checking"

    @Property(int, notify=changed)
    def olderCount(self) -> int:
        return self._found.edition.older if self._found else 0

    @Property(str, notify=changed)
    def diskFree(self) -> str:
        return _size(self._found.disk.free if self._found else None)

    @Property(str, notify=changed)
    def diskTotal(self) -> str:
        return _size(self._found.disk.total if self._found else None)

    @Property(float, notify=changed)
    def diskUsed(self) -> float:
        """0 to 1."""
        return _used(self._found.disk.free, self._found.disk.total) if self._found else 0.0

    @Property(bool, notify=changed)
    def diskTight(self) -> bool:
        return "disk" in self._kinds

    @Property(str, notify=changed)
    def memoryOwn(self) -> str:
        """What the program holds; empty where the system does not say."""
        return _size(self._found.memory.program if self._found else None)

    @Property(str, notify=changed)
    def memoryFree(self) -> str:
        return _size(self._found.memory.free if self._found else None)

    @Property(str, notify=changed)
    def memoryTotal(self) -> str:
        return _size(self._found.memory.total if self._found else None)

    @Property(float, notify=changed)
    def memoryUsed(self) -> float:
        """0 to 1."""
        memory = self._found.memory if self._found else None
        return _used(memory.free or 0, memory.total or 0) if memory else 0.0

    @Property(bool, notify=changed)
    def memoryTight(self) -> bool:
        return "memory" in self._kinds

    @Property(str, notify=changed)
    def started(self) -> str:
        """Empty when it was not noted."""
        return _when(self._found.run.started if self._found and self._found.run else None)

    @Property(str, notify=changed)
    def before(self) -> str:
        """How the run before ended: first, operator, signal, crash, power or unknown."""
        return self._found.run.before if self._found and self._found.run else "unknown"

    @Property(str, notify=changed)
    def backup(self) -> str:
        """When; empty without one."""
        return _when(self._found.backup if self._found else None)

    @Property(str, notify=changed)
    def logEnd(self) -> str:
        """Last lines of the log, the newest at the end."""
        return "\n".join(self._found.log) if self._found else ""

    @Property(str, constant=True)
    def logFamily(self) -> str:
        """A font whose letters are all equally wide."""
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()

    @Property(bool, notify=changed)
    def copied(self) -> bool:
        """The report has been written."""
        return self._copied is not None

    @Property(str, notify=changed)
    def copiedFile(self) -> str:
        return self._copied.file if self._copied else ""

    @Property(str, notify=changed)
    def copiedPlace(self) -> str:
        """Name of the stick; empty for the inbox folder."""
        return self._copied.place if self._copied else ""

    @Property(QObject, constant=True)
    def troubles(self) -> QObject:
        return self._troubles

    @Property(QObject, constant=True)
    def tested(self) -> QObject:
        return self._tested

    @Property(QObject, constant=True)
    def versions(self) -> QObject:
        return self._versions


def _destination(found: Sequence[Place]) -> Place:
    """The first stick that can be written, else the inbox."""
    sticks = (place for place in found if place.kind == "removable" and place.writable)
    return next(sticks, found[0])


def _when(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%d.%m.%Y %H:%M") if moment else ""


def _size(count: int | None) -> str:
    if count is None:
        return ""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _used(free: int, total: int) -> float:
    return 1 - free / total if total else 0.0
