"""Backups on the desk: everything as one file, the daily ones, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.backup.contents import SUFFIX
from db.backup.daily import FOLDER
from db.backup.restore import Summary, read_backup, restore
from db.backup.write import back_up
from db.errors import DataFault
from db.settings import read_settings
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

    from db.editing.accounts import Account
    from kiosk.staff.browser import BrowserViewModel
    from kiosk.staff.house import House
    from kiosk.staff.outbox import OutboxViewModel
    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

SI = QLocale.DataSizeFormat.DataSizeSIFormat
"""kB and MB, as the rest of the desk counts."""


class DailyRow(NamedTuple):
    name: str
    when: str
    size: str


@QmlElement
@QmlUncreatable("The desk has one.")
class BackupViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    restored = Signal()
    """Everything is another now: what was on the desk belongs to what is gone."""

    def __init__(
        self,
        data: Path,
        who: Account,
        work: Work,
        browser: BrowserViewModel,
        outbox: OutboxViewModel,
        house: House,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._who, self._work, self._house = data, who, work, house
        self._browser, self._outbox = browser, outbox
        self._found: list[tuple[Path, Summary]] = []
        self._chosen: tuple[Path, Summary] | None = None
        self._rows = Rows(DailyRow, self)

    @Slot()
    def look(self) -> None:
        """List the daily backups, newest first."""
        self._outbox.look()
        self._work.do(self._daily, self._show)

    @Slot()
    def save(self) -> None:
        """Everything as one file, to the chosen place."""
        said = self.tr("%1 is written and checked. A stick can be pulled now.")
        self._outbox.write(
            "schaufenster",
            SUFFIX,
            lambda path: back_up(self._data, path),
            lambda name: said.replace("%1", name),
        )

    @Slot()
    def choose(self) -> None:
        """Ask for a backup to restore."""
        self._browser.ask((".zip",), lambda files: self._read(files[0]))

    @Slot(int)
    def pick(self, number: int) -> None:
        """One of the daily backups."""
        self._chosen = self._found[number]
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        self._chosen = None
        self.changed.emit()

    @Slot()
    def restore(self) -> None:
        """Put the chosen backup in the place of everything; the desk closes then. Managers only."""
        if self._chosen is None or self._who.role != "manager":
            return
        path = self._chosen[0]
        self.forget()
        self._work.do(lambda: restore(path, self._data), lambda _: self._restored())

    def _restored(self) -> None:
        self._house.take_settings(read_settings(self._data / "workspace.db"))
        self._house.take_over()
        self.restored.emit()
        self._house.leave()

    def _read(self, path: Path) -> None:
        def read(summary: Summary) -> None:
            self._chosen = path, summary
            self.changed.emit()

        self._work.do(lambda: read_backup(path), read)

    def _daily(self) -> list[tuple[Path, Summary]]:
        folder = self._data / FOLDER
        found = []
        for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True) if folder.is_dir() else []:
            try:
                found.append((path, read_backup(path)))
            except DataFault as fault:
                self._work.said.emit(str(fault), True)
        return found

    def _show(self, found: list[tuple[Path, Summary]]) -> None:
        self._found = found
        self._rows.show([DailyRow(path.name, *_words(summary)) for path, summary in found])
        self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """A backup is to be restored, once that is confirmed."""
        return self._chosen is not None

    @Property(str, notify=changed)
    def chosenWhen(self) -> str:
        return _words(self._chosen[1])[0] if self._chosen else ""

    @Property(int, notify=changed)
    def chosenRecords(self) -> int:
        return self._chosen[1].records if self._chosen else 0


def _words(summary: Summary) -> tuple[str, str]:
    when = summary.created.astimezone().strftime("%d.%m.%Y %H:%M")
    return when, QLocale().formattedDataSize(summary.size, 1, SI)
