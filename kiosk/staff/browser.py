"""Choosing files: the inbox and what is plugged in, and nothing else of the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.errors import DataFault
from kiosk.services.removable import Entry, Place, PlaceError, listing, places
from kiosk.shell.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.staff.work import Work

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

SI = QLocale.DataSizeFormat.DataSizeSIFormat
"""kB and MB, as the rest of the desk counts."""


class PlaceRow(NamedTuple):
    name: str
    """Empty for the inbox."""
    chosen: bool


class EntryRow(NamedTuple):
    name: str
    folder: bool
    size: str
    """Such as 3.4 MB, empty for a folder."""
    chosen: bool


class Seen(NamedTuple):
    """What looking around found."""

    places: list[Place]
    place: Place | None
    folder: Path | None
    entries: list[Entry]


@QmlElement
@QmlUncreatable("The desk has one.")
class BrowserViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, data: Path, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._work = data, work
        self._take: Callable[[tuple[Path, ...]], object] | None = None
        self._suffixes: tuple[str, ...] = ()
        self._several = False
        self._seen = Seen([], None, None, [])
        self._chosen: set[Path] = set()
        self._places = Rows(PlaceRow, self)
        self._entries = Rows(EntryRow, self)

    def ask(
        self,
        suffixes: Sequence[str],
        take: Callable[[tuple[Path, ...]], object],
        *,
        several: bool = False,
    ) -> None:
        """Open; ``take`` gets the files that staff choose, ``suffixes`` are lower-case."""
        self._suffixes, self._take, self._several = tuple(suffixes), take, several
        self._chosen = set()
        self.look()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look again what is plugged in; the open folder stays open while it is there."""
        self._visit(self._seen.place, self._seen.folder)

    @Slot(int)
    def go(self, number: int) -> None:
        """Show a place from its top."""
        place = self._seen.places[number]
        self._visit(place, place.path)

    @Slot(int)
    def touch(self, number: int) -> None:
        """Enter a folder; choose a file or let it go again."""
        entry = self._seen.entries[number]
        if entry.folder:
            self._visit(self._seen.place, entry.path)
            return
        touched = {entry.path}
        self._chosen = self._chosen ^ touched if self._several else touched - self._chosen
        self._update()

    @Slot()
    def up(self) -> None:
        if self._seen.folder is not None and self._inside:
            self._visit(self._seen.place, self._seen.folder.parent)

    @Slot()
    def take(self) -> None:
        """Done: hand over what is chosen."""
        then, files = self._take, tuple(sorted(self._chosen))
        self.close()
        if then is not None and files:
            then(files)

    @Slot()
    def close(self) -> None:
        self._take, self._chosen = None, set()
        self.changed.emit()

    @property
    def _inside(self) -> bool:
        """Below the top of its place."""
        seen = self._seen
        return seen.place is not None and seen.folder != seen.place.path.resolve()

    def _visit(self, place: Place | None, folder: Path | None) -> None:
        suffixes = self._suffixes
        self._work.do(lambda: _look(self._data, place, folder, suffixes), self._show, self._failed)

    def _failed(self, fault: Exception) -> None:
        """Whatever was open is not there any more: say so, and show the first place again."""
        self._work.said.emit(str(fault), True)
        if self._seen.place is not None:
            self._seen = Seen([], None, None, [])
            self.look()

    def _show(self, seen: Seen) -> None:
        if seen.folder != self._seen.folder:
            self._chosen = set()
        self._seen = seen
        self._update()

    def _update(self) -> None:
        seen = self._seen
        self._places.show(
            [
                PlaceRow(each.name, seen.place is not None and each.path == seen.place.path)
                for each in seen.places
            ]
        )
        self._entries.show(
            [
                EntryRow(
                    name=each.name,
                    folder=each.folder,
                    size="" if each.folder else QLocale().formattedDataSize(each.size, 1, SI),
                    chosen=each.path in self._chosen,
                )
                for each in seen.entries
            ]
        )
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._take is not None

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """There is a folder above."""
        return self._inside

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Name of the open folder, empty at the top of its place."""
        return self._seen.folder.name if self._inside and self._seen.folder else ""

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """More than one file may be chosen."""
        return self._several

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """How many files are."""
        return len(self._chosen)

    @Property(int, notify=changed)
    def count(self) -> int:
        """Files and folders that are listed."""
        return self._entries.rowCount()

    @Property(str, notify=changed)
    def kinds(self) -> str:
        """What is looked for, such as ``PNG, JPG``."""
        return ", ".join(suffix.removeprefix(".").upper() for suffix in self._suffixes)

    @Property(str, constant=True)
    def inbox(self) -> str:
        """Where colleagues put files over the network."""
        return str(self._data / "inbox")

    @Property(QObject, constant=True)
    def places(self) -> QObject:
        return self._places

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        return self._entries


def _look(data: Path, place: Place | None, folder: Path | None, suffixes: Sequence[str]) -> Seen:
    """List a folder; one of a place that is gone, or none at all, becomes the first place's top."""
    found = places(data)
    here = next((each for each in found if place is not None and each.path == place.path), None)
    if here is None or folder is None:
        here = next(iter(found), None)
        folder = here.path if here is not None else None
    if here is None or folder is None:
        return Seen(found, None, None, [])
    folder = folder.resolve()
    try:
        return Seen(found, here, folder, listing(here, folder, suffixes))
    except PlaceError as error:
        raise DataFault(str(error)) from error
