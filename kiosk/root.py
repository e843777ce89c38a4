"""The root of the screens' view models: leads them when language, place or edition change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.backstage import Backstage
from kiosk.parts import Parts
from kiosk.shell.aloud import AloudViewModel
from kiosk.shell.clipboard import empty_clipboard
from kiosk.shell.comfort import ComfortViewModel
from kiosk.shell.hours import Hours
from kiosk.shell.idle import IdleViewModel
from kiosk.shell.language import LanguageViewModel
from kiosk.shell.visit import VisitViewModel
from kiosk.showing import Showing, editions_for
from kiosk.staff.door import DoorViewModel
from kiosk.visitor.attract import AttractViewModel
from kiosk.visitor.detail import DetailViewModel
from kiosk.visitor.page import PageViewModel
from kiosk.visitor.start import StartViewModel
from kiosk.visitor.theatre import TheatreViewModel
from kiosk.visitor.ways import WaysViewModel

if TYPE_CHECKING:
    from pathlib import Path

    from db.records import Settings
    from kiosk.options import Options

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 2000
"""How often a waiting screen looks for a newer edition or, without one, for any."""


@QmlElement
@QmlUncreatable("There is one kiosk.")
class Kiosk(QObject):  # type: ignore[operator]
    """Holds the view models and leads them when language, place or edition change."""

    editionChanged = Signal()
    settingsChanged = Signal()
    deskChanged = Signal()
    tiles = Signal()
    """The first tiles are on the screen."""

    def __init__(self, options: Options, settings: Settings) -> None:
        super().__init__()
        self.data = options.data
        self.showing = Showing(editions_for(options))
        self._settings = settings
        language = LanguageViewModel(options.language or settings.default_language, self)
        self.parts = Parts(
            language,
            VisitViewModel(self),
            IdleViewModel(settings.idle_seconds, settings.notice_seconds, parent=self),
            ComfortViewModel(settings, options.theme, self),
            AloudViewModel(language, parent=self),
            StartViewModel(self),
            DetailViewModel(self),
            AttractViewModel(self),
            PageViewModel(self),
            TheatreViewModel(self),
            WaysViewModel(self),
            DoorViewModel(options.data, parent=self),
        )
        self.parts.ways.take(settings)
        self.parts.aloud.take(settings)
        self.backstage = Backstage(self)
        self.backstage.changed.connect(self.deskChanged)
        self._hours = Hours(settings.opening_hours, parent=self)
        self._hours.changed.connect(self.settingsChanged)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look_for_edition)
        self.parts.language.changed.connect(self._translate)
        self.parts.visit.moved.connect(self._move)
        self.parts.visit.ended.connect(self.reset)
        self.parts.idle.over.connect(self.parts.visit.end)
        self.parts.theatre.changed.connect(self._mind_theatre)
        self.parts.comfort.changed.connect(self._mind_attract)

    def take_over(self, folder: Path | None) -> None:
        """Show this edition, or the fault page without one."""
        if folder is None and self.showing.catalogue is not None:
            # While what it goes back to can still be read.
            self.parts.visit.end()
        self.showing.take_over(folder)
        if folder is None:
            self.parts.ways.forget()
            self._look.start()
        else:
            self._look.stop()
            self.present()
        self.editionChanged.emit()

    def present(self) -> None:
        """Hand the shown content to the screens."""
        catalogue, media = self.showing.catalogue, self.showing.media
        assert catalogue is not None
        assert media is not None
        self.parts.ways.offer(catalogue)
        self.parts.language.offer(catalogue.languages())
        self.parts.attract.show(catalogue, media)

    @Slot()
    def look_for_edition(self) -> None:
        """Take over what was published, rolled back or repaired since, while nobody reads."""
        if self.showing.newer():
            self.take_over(self.showing.usable())

    def give_up(self, folder: Path) -> None:
        """Set a damaged edition aside and show the newest good one, if there is any."""
        if self.showing.replaceable(folder):
            self.showing.editions.set_aside(folder)
            self.take_current()

    def stop(self) -> None:
        self._look.stop()
        self.parts.idle.freeze()
        self.parts.language.stop()
        self.backstage.stop()
        self.parts.door.stop()
        self.parts.aloud.stop()
        self.parts.ways.stop()

    def _translate(self) -> None:
        catalogue, media = self.showing.catalogue, self.showing.media
        if catalogue is None or media is None:
            return
        self.parts.start.show(catalogue, media, self.parts.language.chosen)
        self._show_place()

    def _move(self) -> None:
        if self.parts.visit.attract:
            self._look.start()
            self._mind_attract()
        elif self.showing.catalogue is not None:
            self._look.stop()
            if not self.parts.door.occupied:
                self.parts.idle.resume()
                self.parts.idle.touch()
            # Between two screens nobody reads: the moment for a newer edition.
            self.look_for_edition()
        self._show_place()

    def _show_place(self) -> None:
        place, catalogue, media = self.parts.visit.place, self.showing.catalogue, self.showing.media
        if catalogue is None or media is None:
            return
        tag = self.parts.language.chosen
        if place.screen != "detail":
            self.parts.theatre.offer(None, None)
        if place.screen == "detail":
            found = self.parts.detail.show(
                catalogue, media, tag, self.parts.start.category, place.slug
            )
            if not found:
                # A newer edition may no longer hold the record.
                self.parts.visit.home()
            else:
                self.parts.theatre.offer(self.parts.detail.record, media)
        elif place.screen == "page":
            self.parts.page.show(catalogue, tag, place.slug, self.showing.published)
        else:
            self.parts.ways.show(catalogue, media, tag, place)

    def _mind_attract(self) -> None:
        """The attract loop waits for ever, unless somebody is about to make it their own."""
        visit, idle = self.parts.visit, self.parts.idle
        if not visit.attract or self.parts.door.occupied:
            return
        if self.parts.comfort.property("altered") or visit.risen:
            idle.resume()
            idle.touch()
        else:
            idle.pause()

    def reset(self) -> None:
        """The next visitor inherits nothing."""
        self.parts.attract.rewind()
        self.parts.comfort.reset()
        self.parts.language.reset()
        self.parts.start.choose("")
        self.parts.ways.reset()
        self.parts.theatre.reset()
        self.parts.detail.reset()
        empty_clipboard()

    @Slot()
    def tilesShown(self) -> None:
        self.tiles.emit()

    def _mind_theatre(self) -> None:
        self.parts.idle.hold("theatre", held=self.parts.theatre.busy)

    @Slot()
    def endPreview(self) -> None:
        """Back from the preview to the desk."""
        self.backstage.end_preview()

    def take_current(self) -> None:
        """Visitors get the edition that is current now."""
        self.take_over(self.showing.usable())

    def take_settings(self, settings: Settings) -> None:
        """Change at once what the house has set anew."""
        self._settings = settings
        self.parts.comfort.take(settings)
        self.parts.aloud.take(settings)
        self.parts.ways.take(settings)
        self.parts.idle.take(settings.idle_seconds, settings.notice_seconds)
        self.parts.language.prefer(settings.default_language)
        self._hours.take(settings.opening_hours)
        self.settingsChanged.emit()

    @Property(DoorViewModel, constant=True)
    def door(self) -> DoorViewModel:
        return self.parts.door

    @Property(QObject, notify=deskChanged)
    def desk(self) -> QObject | None:
        """Behind the door; none while it is closed."""
        return self.backstage.desk

    @Property(bool, notify=deskChanged)
    def previewing(self) -> bool:
        """The visitors' screens show what is not published."""
        return self.showing.previewing

    @Property(str, notify=settingsChanged)
    def houseName(self) -> str:
        return self._settings.house_name

    @Property(bool, notify=settingsChanged)
    def closed(self) -> bool:
        """Outside the opening hours: who is there may finish, nobody begins."""
        return not self._hours.property("open")

    @Property(bool, notify=settingsChanged)
    def dark(self) -> bool:
        """Closed, and then with a dark screen instead of the attract loop."""
        return bool(self.closed) and self._settings.when_closed == "dark"

    @Property(TheatreViewModel, constant=True)
    def theatre(self) -> TheatreViewModel:
        return self.parts.theatre

    @Property(float, notify=settingsChanged)
    def holdSeconds(self) -> float:
        """How long the corner is held until the staff's door opens."""
        return float(self._settings.hold_seconds)

    @Property(LanguageViewModel, constant=True)
    def language(self) -> LanguageViewModel:
        return self.parts.language

    @Property(VisitViewModel, constant=True)
    def visit(self) -> VisitViewModel:
        return self.parts.visit

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        return self.parts.idle

    @Property(ComfortViewModel, constant=True)
    def comfort(self) -> ComfortViewModel:
        return self.parts.comfort

    @Property(AloudViewModel, constant=True)
    def aloud(self) -> AloudViewModel:
        return self.parts.aloud

    @Property(StartViewModel, constant=True)
    def start(self) -> StartViewModel:
        return self.parts.start

    @Property(DetailViewModel, constant=True)
    def detail(self) -> DetailViewModel:
        return self.parts.detail

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        return self.parts.attract

    @Property(PageViewModel, constant=True)
    def page(self) -> PageViewModel:
        return self.parts.page

    @Property(WaysViewModel, constant=True)
    def ways(self) -> WaysViewModel:
        return self.parts.ways

    @Property(bool, notify=editionChanged)
    def fault(self) -> bool:
        return self.showing.catalogue is None

    @Property(str, notify=settingsChanged)
    def staffContact(self) -> str:
        return self._settings.staff_contact
