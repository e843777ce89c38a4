"""The ways through the records beside the start screen and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.network import networked
from db.places import mapped
from db.timeline import timed
from kiosk.visitor.atlas import AtlasViewModel
from kiosk.visitor.kept import KeptViewModel
from kiosk.visitor.network import NetworkViewModel
from kiosk.visitor.search import SearchViewModel
from kiosk.visitor.timeline import TimelineViewModel

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.records import Settings
    from kiosk.services.media import MediaFolder
    from kiosk.shell.visit import Place

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Ways(NamedTuple):
    """By the screen of their place."""

    search: SearchViewModel
    map: AtlasViewModel
    network: NetworkViewModel
    timeline: TimelineViewModel
    kept: KeptViewModel


@QmlElement
@QmlUncreatable("The kiosk has one.")
class WaysViewModel(QObject):  # type: ignore[operator]
    """A way whose records lack what it shows is not on offer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.each = Ways(
            SearchViewModel(self),
            AtlasViewModel(self),
            NetworkViewModel(self),
            TimelineViewModel(self),
            KeptViewModel(self),
        )
        self._searchable = self._mapped = self._networked = self._timed = False

    def take(self, settings: Settings) -> None:
        """What the house has set."""
        self.each.map.take(settings.here)
        self.each.kept.take(settings.take_home_page)

    def offer(self, catalogue: Catalogue) -> None:
        """Find out which ways lead through an edition."""
        self.forget()
        self._searchable = catalogue.explorable
        self._mapped = mapped(catalogue)
        self._networked = networked(catalogue)
        self._timed = timed(catalogue)
        self.changed.emit()

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, place: Place) -> None:
        """Fill the way the visitor is on."""
        if place.screen in Ways._fields:
            getattr(self.each, place.screen).show(catalogue, media, language, place.slug)

    def forget(self) -> None:
        """Read no more of an edition that is closed: a way reads the next one when it is shown."""
        for way in (self.each.search, self.each.map, self.each.network):
            way.forget()

    def reset(self) -> None:
        """The next visitor inherits nothing."""
        for way in self.each:
            way.reset()

    def stop(self) -> None:
        self.each.kept.stop()

    @Property(bool, notify=changed)
    def hasSearch(self) -> bool:
        return self._searchable

    @Property(bool, notify=changed)
    def hasMap(self) -> bool:
        return self._mapped

    @Property(bool, notify=changed)
    def hasNetwork(self) -> bool:
        return self._networked

    @Property(bool, notify=changed)
    def hasTimeline(self) -> bool:
        return self._timed

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self.each.search

    @Property(AtlasViewModel, constant=True)
    def atlas(self) -> AtlasViewModel:
        return self.each.map

    @Property(NetworkViewModel, constant=True)
    def network(self) -> NetworkViewModel:
        return self.each.network

    @Property(TimelineViewModel, constant=True)
    def timeline(self) -> TimelineViewModel:
        return self.each.timeline

    @Property(KeptViewModel, constant=True)
    def kept(self) -> KeptViewModel:
        return self.each.kept
