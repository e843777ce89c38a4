"""Composition root: paths to edition to view models to the QML engine."""

from __future__ import annotations

import gc
import logging
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from db.catalogue import Catalogue
from db.edition import Editions, verify
from db.errors import EditionDamaged, NoEdition
from db.manifest import read_manifest
from db.settings import read_settings
from kiosk.services import icons as _icons  # noqa: F401  registers the Icons singleton
from kiosk.services import readiness
from kiosk.services.fonts import load_fonts
from kiosk.services.jobs import Jobs
from kiosk.services.media import MediaFolder
from kiosk.services.resources import RESOURCES
from kiosk.shell.comfort import ComfortViewModel
from kiosk.shell.idle import IdleViewModel
from kiosk.shell.language import LanguageViewModel
from kiosk.shell.visit import VisitViewModel
from kiosk.visitor.attract import AttractViewModel
from kiosk.visitor.detail import DetailViewModel
from kiosk.visitor.page import PageViewModel
from kiosk.visitor.start import StartViewModel

if TYPE_CHECKING:
    from pathlib import Path

    from db.records import Settings
    from kiosk.options import Options

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

PATIENCE_MS = 300
"""How long the window waits for its pictures before it is shown without them."""
LOOK_MS = 2000
"""How often a waiting screen looks for a newer edition or, without one, for any."""


class Parts(NamedTuple):
    """The view models, each one room of the visit."""

    language: LanguageViewModel
    visit: VisitViewModel
    idle: IdleViewModel
    comfort: ComfortViewModel
    start: StartViewModel
    detail: DetailViewModel
    attract: AttractViewModel
    page: PageViewModel


@QmlElement
@QmlUncreatable("There is one kiosk.")
class Kiosk(QObject):  # type: ignore[operator]
    """Holds the view models and leads them when language, place or edition change."""

    editionChanged = Signal()
    tiles = Signal()
    """The first tiles are on the screen."""

    def __init__(self, options: Options, settings: Settings) -> None:
        super().__init__()
        self._editions = Editions(options.data / "editions")
        self._settings = settings
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._published = ""
        self.parts = Parts(
            LanguageViewModel(options.language or settings.default_language, self),
            VisitViewModel(self),
            IdleViewModel(settings.idle_seconds, settings.notice_seconds, parent=self),
            ComfortViewModel(settings, options.theme, self),
            StartViewModel(self),
            DetailViewModel(self),
            AttractViewModel(self),
            PageViewModel(self),
        )
        self._jobs = Jobs(parent=self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look_for_edition)
        self.parts.language.changed.connect(self._translate)
        self.parts.visit.moved.connect(self._move)
        self.parts.visit.ended.connect(self._reset)
        self.parts.idle.over.connect(self.parts.visit.end)

    def take_over(self, folder: Path | None) -> None:
        """Show this edition, or the fault page without one."""
        previous = self._catalogue
        self._catalogue = Catalogue(folder) if folder else None
        if self._catalogue is not None:
            self._media = MediaFolder(self._catalogue.media)
            self._published = read_manifest(self._catalogue.folder).created
            self.parts.language.offer(self._catalogue.languages())
            self.parts.attract.show(self._catalogue, self._media)
            self._look.stop()
        else:
            self._look.start()
        self.editionChanged.emit()
        if previous is not None:
            previous.close()

    @Slot()
    def look_for_edition(self) -> None:
        """Take over what was published, rolled back or repaired since; a visit is not torn,
        so only a screen nobody reads on looks."""
        try:
            folder = self._editions.current()
            if self._catalogue is None or int(folder.name) != self._catalogue.number:
                self.take_over(self._editions.usable())
        except (NoEdition, OSError) as fault:
            if self._catalogue is None:
                log.debug("%s", fault)

    def settle(self) -> None:
        """After the first tiles: hash all of the edition in the background."""
        if self._catalogue is not None:
            folder = self._catalogue.folder
            self._jobs.run(partial(_damage, folder), partial(self._inspected, folder))

    def stop(self) -> None:
        self._look.stop()
        self._jobs.stop()

    def _inspected(self, folder: Path, damage: EditionDamaged | None) -> None:
        if damage is not None:
            log.error("%s", damage)
            self._editions.set_aside(folder)
            self.take_over(_usable(self._editions))

    def _translate(self) -> None:
        if self._catalogue is None or self._media is None:
            return
        self.parts.start.show(self._catalogue, self._media, self.parts.language.chosen)
        self._show_place()

    def _move(self) -> None:
        place = self.parts.visit.place
        if self.parts.visit.attract:
            self.parts.idle.pause()
            self.parts.attract.rewind()
            self._look.start()
        elif self._catalogue is not None:
            self._look.stop()
            self.parts.idle.resume()
            self.parts.idle.touch()
            if place.screen == "start":
                self.look_for_edition()
        self._show_place()

    def _show_place(self) -> None:
        place, catalogue, media = self.parts.visit.place, self._catalogue, self._media
        if catalogue is None or media is None:
            return
        tag = self.parts.language.chosen
        if place.screen == "detail":
            found = self.parts.detail.show(
                catalogue, media, tag, self.parts.start.category, place.slug
            )
            if not found:
                # A newer edition may no longer hold the record.
                self.parts.visit.home()
        elif place.screen == "page":
            self.parts.page.show(catalogue, tag, place.slug, self._published)

    def _reset(self) -> None:
        self.parts.comfort.reset()
        self.parts.language.reset()
        self.parts.start.choose("")

    @Slot()
    def tilesShown(self) -> None:
        self.tiles.emit()

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

    @Property(bool, notify=editionChanged)
    def fault(self) -> bool:
        return self._catalogue is None

    @Property(str, constant=True)
    def staffContact(self) -> str:
        return self._settings.staff_contact


def _damage(folder: Path) -> EditionDamaged | None:
    try:
        verify(folder)
    except EditionDamaged as damage:
        return damage
    return None


def _usable(editions: Editions) -> Path | None:
    try:
        return editions.usable()
    except NoEdition as fault:
        log.error("%s", fault)
        return None


def compose(options: Options) -> tuple[Kiosk, QQuickWindow, QQmlApplicationEngine]:
    """Everything up to a window that is not yet shown; needs a QGuiApplication."""
    # Hashing the content takes its time with many records: beside Qt's own start it costs none.
    with ThreadPoolExecutor(max_workers=1) as beside:
        edition = beside.submit(_usable, Editions(options.data / "editions"))
        load_fonts()
        kiosk = Kiosk(options, read_settings(options.data / "workspace.db"))
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(RESOURCES / "qml"))
        kiosk.parts.language.changed.connect(engine.retranslate)
        kiosk.take_over(edition.result())
    engine.setInitialProperties({"app": kiosk})
    engine.load(str(RESOURCES / "qml" / "Main.qml"))
    if not engine.rootObjects():
        message = "The screens cannot be loaded: install the program again."
        raise RuntimeError(message)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    kiosk.parts.visit.moved.emit()
    return kiosk, window, engine


def _show(window: QQuickWindow, *, full: bool) -> None:
    if window.isVisible():
        return
    if full:
        window.showFullScreen()
        window.requestActivate()
    else:
        window.show()


def _guard(kiosk: Kiosk, window: QQuickWindow, *, locked: bool) -> None:
    # Needs Qt's large namespace, 15 ms; before the first tiles there is nothing to touch.
    from kiosk.shell.guard import Guard  # noqa: PLC0415

    Guard(window, locked=locked).touched.connect(kiosk.parts.idle.touch)


def run(options: Options) -> int:
    """Show the kiosk until it is told to end; returns the exit code."""
    # Nothing made before the first tiles is ever thrown away: looking for garbage costs 30 ms.
    gc.disable()
    application = QGuiApplication(["kiosk"])
    application.setApplicationDisplayName("Schaufenster")
    application.setQuitOnLastWindowClosed(options.windowed)
    kiosk, window, engine = compose(options)
    watch = readiness.Watch(window)
    kiosk.tiles.connect(watch.ready)
    kiosk.tiles.connect(kiosk.settle)
    kiosk.tiles.connect(gc.enable)
    kiosk.tiles.connect(partial(_guard, kiosk, window, locked=not options.windowed))
    readiness.SignalEnd(application)
    if options.windowed:
        window.resize(*(options.size or (1280, 720)))
    else:
        # Without a window manager nobody else makes the window as large as the screen.
        window.setGeometry(window.screen().geometry())
    # A frame without the tiles' pictures would delay the one with them.
    show = partial(_show, window, full=not options.windowed)
    if window.property("ready"):
        show()
    else:
        # A property of Main.qml, which type checkers do not know.
        window.readyChanged.connect(show)  # type: ignore[attr-defined]
        QTimer.singleShot(PATIENCE_MS, show)
    kiosk.parts.comfort.measure(window.screen().size().width(), window.screen().size().height())
    code = application.exec()
    kiosk.stop()
    del engine
    return code
