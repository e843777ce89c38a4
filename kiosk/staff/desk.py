"""The staff's side behind the door: one view model a page, made when somebody comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.edition import Editions
from kiosk.services.media import MediaFolder
from kiosk.staff.editor import EditorViewModel
from kiosk.staff.publishing import PublishingViewModel
from kiosk.staff.records import RecordsViewModel
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.editing.accounts import Account
    from db.records import Settings
    from db.workspace import Workspace

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class House(NamedTuple):
    """What the desk may ask of the kiosk around it."""

    show_preview: Callable[[Path, MediaFolder, str], None]
    """Folder with the content, its media, and the record to begin with (empty: the start)."""
    take_over: Callable[[], None]
    """Visitors get the edition that is current now."""
    take_settings: Callable[[Settings], None]
    speak: Callable[[str], None]
    """Translate the desk: ``de`` or ``en``."""


@QmlElement
@QmlUncreatable("The kiosk makes one for each who comes in.")
class DeskViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(
        self, workspace: Workspace, who: Account, house: House, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._who, self._house = who, house
        self._page, self._tab, self._language = "records", "texts", ""
        self._work = Work(parent=self)
        media = MediaFolder(workspace.media)
        self._records = RecordsViewModel(workspace, who, self._work, media, self)
        self._editor = EditorViewModel(
            workspace, who, self._work, media, self._records.title_of, self
        )
        self._publishing = PublishingViewModel(
            workspace, Editions(workspace.data / "editions"), who, self._work, house, self
        )
        self._records.opened.connect(self._editor.open)
        self._editor.saved.connect(self._records.refresh)

    @property
    def working(self) -> bool:
        """A task is running in the background."""
        return self._work.running

    def begin(self, language: str) -> None:
        """Read what the first page shows; ``language`` is de or en."""
        self.speak(language)
        self._records.refresh()

    def stop(self) -> None:
        """Keep what is on the desk, then wait for what is being written."""
        self._editor.keep()
        self._work.stop()

    @Slot(str)
    def go(self, page: str) -> None:
        if page != self._page:
            self._page = page
            self.changed.emit()

    @Slot(str, str)
    def edit(self, slug: str, tab: str) -> None:
        """Open a record at one of the editor's tabs, from any page."""
        self._page, self._tab = "records", tab
        self._records.open(slug)
        self.changed.emit()

    @Slot(str)
    def turn(self, tab: str) -> None:
        self._tab = tab
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self._house.speak(language)
        self.changed.emit()

    @Slot()
    def publishRecord(self) -> None:
        """Save what is on the desk, then show what publishing would change."""
        self._editor.save()
        self.go("publish")

    @Slot()
    def previewRecord(self) -> None:
        """What visitors would see of the record on the desk."""
        self._publishing.preview(self._editor.dossier)

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def tab(self) -> str:
        """Tab of the editor."""
        return self._tab

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, constant=True)
    def name(self) -> str:
        return self._who.name

    @Property(bool, constant=True)
    def manager(self) -> bool:
        """May also change languages, settings and accounts, and restore a backup."""
        return self._who.role == "manager"

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work

    @Property(RecordsViewModel, constant=True)
    def records(self) -> RecordsViewModel:
        return self._records

    @Property(EditorViewModel, constant=True)
    def editor(self) -> EditorViewModel:
        return self._editor

    @Property(PublishingViewModel, constant=True)
    def publishing(self) -> PublishingViewModel:
        return self._publishing
