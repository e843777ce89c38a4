"""The staff's side behind the door: one view model a page, made when somebody comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.edition import Editions
from db.usage import Usage
from kiosk.services.media import MediaFolder
from kiosk.services.region import region
from kiosk.shell.outline import OutlineViewModel
from kiosk.staff.arranging import ArrangingViewModel
from kiosk.staff.backups import BackupViewModel
from kiosk.staff.board import BoardViewModel
from kiosk.staff.browser import BrowserViewModel
from kiosk.staff.editor import EditorViewModel
from kiosk.staff.exchange import ExchangeViewModel
from kiosk.staff.gallery import GalleryViewModel
from kiosk.staff.health import HealthViewModel
from kiosk.staff.illustrating import IllustratingViewModel
from kiosk.staff.languages import LanguagesViewModel
from kiosk.staff.medium import MediumViewModel
from kiosk.staff.outbox import OutboxViewModel
from kiosk.staff.pages import PagesViewModel
from kiosk.staff.people import PeopleViewModel
from kiosk.staff.publishing import PublishingViewModel
from kiosk.staff.records import RecordsViewModel
from kiosk.staff.settings import SettingsViewModel
from kiosk.staff.statistics import StatisticsViewModel
from kiosk.staff.watching import WatchingViewModel
from kiosk.staff.work import Work

if TYPE_CHECKING:
    from db.editing.accounts import Account
    from db.editing.dossier import Dossier
    from db.workspace import Workspace
    from kiosk.staff.house import House

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._editor = EditorViewModel(workspace, who, self._work, self._records.title_of, self)
        self._publishing = PublishingViewModel(
            workspace, Editions(workspace.data / "editions"), who, self._work, house, self
        )
        self._settings = SettingsViewModel(workspace, who, self._work, house.take_settings, self)
        self._languages = LanguagesViewModel(workspace, who, self._work, self)
        self._pages = PagesViewModel(workspace, who, self._work, self)
        self._people = PeopleViewModel(workspace, who, self._work, self)
        self._board = BoardViewModel(workspace, self._work, self)
        self._browser = BrowserViewModel(workspace.data, self._work, self)
        self._gallery = GalleryViewModel(workspace, who, self._work, media, self._browser, self)
        self._medium = MediumViewModel(
            workspace, who, self._work, media, self._browser, self._records.title_of, self
        )
        self._illustrating = IllustratingViewModel(self._gallery, self._editor, self._records, self)
        self._watching = WatchingViewModel(workspace, self)
        self._arranging = ArrangingViewModel(workspace, self._work, media, self._records, self)
        self._map = OutlineViewModel(region().bounds, self)
        self._gallery.added.connect(self._medium.open)
        self._medium.saved.connect(self._gallery.refresh)
        self._health = HealthViewModel(workspace.data, self._work, house.examine, self)
        self._outbox = OutboxViewModel(workspace.data, self._work, self)
        self._exchange = ExchangeViewModel(
            workspace, who, self._work, self._browser, self._outbox, self
        )
        self._backup = BackupViewModel(
            workspace.data, who, self._work, self._browser, self._outbox, house, self
        )
        self._statistics = StatisticsViewModel(
            Usage(workspace.data / "usage.db"),
            self._work.jobs,
            self._records.title_of,
            house.language_name,
            parent=self,
        )
        self._statistics.said.connect(lambda sentence: self._work.said.emit(sentence, False))
        self._swept = False
        self._backup.restored.connect(self._sweep)
        self._exchange.imported.connect(self._records.refresh)
        self._exchange.imported.connect(self._watching.look)
        self._gallery.refreshed.connect(self._watching.look)
        self._watching.finished.connect(self._watched)
        self._records.opened.connect(self._editor.open)
        self._editor.saved.connect(self._count)

    @property
    def spoken(self) -> str:
        """De or en."""
        return self._language

    @property
    def working(self) -> bool:
        """A task is running in the background."""
        return self._work.running

    def begin(self, language: str) -> None:
        """Read what the first page shows; ``language`` is de or en."""
        self.speak(language)
        self._count()
        self._watching.look()

    def stop(self) -> None:
        """Keep what is on the desk and wait until it is written: the program ends."""
        self._keep()
        self._watching.stop()
        self._work.stop()

    def close(self) -> None:
        """Keep what is on the desk, and go once it is written: visitors wait for nothing."""
        self._keep()
        self._watching.stop()
        self._work.busyChanged.connect(self._go_when_idle)
        self._go_when_idle()

    def _keep(self) -> None:
        if not self._swept:
            self._editor.keep()
            self._pages.keep()
            self._settings.keep()

    def _go_when_idle(self) -> None:
        if not self._work.running:
            self._work.stop()
            self.deleteLater()

    def _watched(self) -> None:
        """What was found is seen where media are, and on the page that tells what is missing."""
        self._gallery.refresh()
        if self._page == "publish":
            self._publishing.look()
        if not self._medium.property("dirty"):
            self._medium.open(self._medium.property("name"))

    def _sweep(self) -> None:
        self._swept = True

    @Slot(str)
    def go(self, page: str) -> None:
        if page != self._page:
            self._keep()
            self._page = page
            self._count()
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
        self.show_preview(self._editor.dossier)

    def show_preview(self, dossier: Dossier | None) -> None:
        """What visitors would see of a record, or of everything that is saved."""
        self._publishing.preview(dossier)

    def _count(self) -> None:
        """What the records lack, for the list and for the badges beside the pages."""
        self._records.refresh()
        self._board.look()

    @Slot()
    def saveStatistics(self) -> None:
        self._outbox.look()
        self._outbox.write("schaufenster-visits", ".csv", self._statistics.write, self._saved)

    def _saved(self, name: str) -> str:
        return self.tr("%1 is written. A stick can be pulled now.").replace("%1", name)

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

    @Property(OutboxViewModel, constant=True)
    def outbox(self) -> OutboxViewModel:
        return self._outbox

    @Property(ExchangeViewModel, constant=True)
    def exchange(self) -> ExchangeViewModel:
        return self._exchange

    @Property(BackupViewModel, constant=True)
    def backup(self) -> BackupViewModel:
        return self._backup

    @Property(StatisticsViewModel, constant=True)
    def statistics(self) -> StatisticsViewModel:
        return self._statistics

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        return self._settings

    @Property(LanguagesViewModel, constant=True)
    def languages(self) -> LanguagesViewModel:
        return self._languages

    @Property(PagesViewModel, constant=True)
    def pages(self) -> PagesViewModel:
        return self._pages

    @Property(PeopleViewModel, constant=True)
    def people(self) -> PeopleViewModel:
        return self._people

    @Property(BoardViewModel, constant=True)
    def board(self) -> BoardViewModel:
        return self._board

    @Property(BrowserViewModel, constant=True)
    def browser(self) -> BrowserViewModel:
        return self._browser

    @Property(GalleryViewModel, constant=True)
    def gallery(self) -> GalleryViewModel:
        return self._gallery

    @Property(MediumViewModel, constant=True)
    def medium(self) -> MediumViewModel:
        """The one of the gallery that is being described."""
        return self._medium

    @Property(WatchingViewModel, constant=True)
    def watching(self) -> WatchingViewModel:
        return self._watching

    @Property(IllustratingViewModel, constant=True)
    def illustrating(self) -> IllustratingViewModel:
        return self._illustrating

    @Property(ArrangingViewModel, constant=True)
    def arranging(self) -> ArrangingViewModel:
        return self._arranging

    @Property(OutlineViewModel, constant=True)
    def regionMap(self) -> OutlineViewModel:
        return self._map

    @Property(HealthViewModel, constant=True)
    def health(self) -> HealthViewModel:
        return self._health
