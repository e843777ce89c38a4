"""Where the visitor is: a stack of places that begins at the start screen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

# A visitor who follows related records for an hour must not grow the memory.
DEEPEST = 50


class Place(NamedTuple):
    screen: str
    """start, index, detail, page, search, map, network, timeline or kept."""
    slug: str = ""
    """Of the record or page; on the map and in the network the record to look at, if any."""


START = Place("start")


@QmlElement
@QmlUncreatable("The kiosk has one.")
class VisitViewModel(QObject):  # type: ignore[operator]
    """Who goes elsewhere puts away the sheet that had risen above the place."""

    moved = Signal()
    leaving = Signal()
    """The visit is about to end: what was opened for it goes, before anything is reset."""
    ended = Signal()
    """The visit is over: language, filter, scroll position and comfort settings reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = [START]
        self._attract = False
        self._sheet = ""

    @property
    def place(self) -> Place:
        return self._places[-1]

    @property
    def searching(self) -> bool:
        """The search is what is seen, so that a keyboard may type."""
        return self.place.screen == "search" and not (self._attract or self._sheet)

    @property
    def risen(self) -> bool:
        """A sheet stands above the place, or above the attract loop."""
        return bool(self._sheet)

    @Slot()
    def begin(self) -> None:
        """Leave the attract loop."""
        self._attract = False
        self._sheet = ""
        self.moved.emit()

    @Slot(str)
    def open(self, slug: str) -> None:
        self._go(Place("detail", slug))

    @Slot(str)
    def turn(self, slug: str) -> None:
        """Show the previous or next record in place of this one: Back still leads out."""
        self._sheet = ""
        self._places[-1] = Place("detail", slug)
        self.moved.emit()

    @Slot(str)
    @Slot(str, str)
    def enter(self, screen: str, slug: str = "") -> None:
        """A way through the records: index, search, map, network, timeline or kept."""
        self._go(Place(screen, slug))

    @Slot(str)
    def read(self, page: str) -> None:
        if self.place.screen == "page":
            self._places.pop()
        self._go(Place("page", page))

    @Slot()
    def back(self) -> None:
        if len(self._places) > 1:
            self._sheet = ""
            self._places.pop()
            self.moved.emit()

    @Slot()
    def home(self) -> None:
        self._sheet = ""
        self._places = [START]
        self.moved.emit()

    @Slot()
    def askLanguage(self) -> None:
        """Show the languages above the place."""
        self._rise("language")

    @Slot()
    def keepLanguage(self) -> None:
        """Put the languages away."""
        self._rise("")

    @Slot()
    def askMenu(self) -> None:
        """Show above the place what the bar has no room for."""
        self._rise("menu")

    @Slot()
    def keepMenu(self) -> None:
        """Put it away."""
        self._rise("")

    @Slot()
    def askComfort(self) -> None:
        """Show above the place what makes reading, hearing and reaching easier."""
        self._rise("comfort")

    @Slot()
    def keepComfort(self) -> None:
        """Put it away."""
        self._rise("")

    @Slot()
    def end(self) -> None:
        """Reset everything and show the attract loop."""
        self._places = [START]
        self._attract = True
        self._sheet = ""
        self.leaving.emit()
        self.ended.emit()
        self.moved.emit()

    def _rise(self, sheet: str) -> None:
        self._sheet = sheet
        self.moved.emit()

    def _go(self, place: Place) -> None:
        if place != self.place:
            self._sheet = ""
            self._places = [START, *self._places[1:], place][-DEEPEST:]
            self._places[0] = START
            self.moved.emit()

    @Property(str, notify=moved)
    def screen(self) -> str:
        return self.place.screen

    @Property(str, notify=moved)
    def slug(self) -> str:
        return self.place.slug

    @Property(bool, notify=moved)
    def attract(self) -> bool:
        return self._attract

    @Property(bool, notify=moved)
    def choosingLanguage(self) -> bool:
        return self._sheet == "language"

    @Property(bool, notify=moved)
    def choosingWay(self) -> bool:
        return self._sheet == "menu"

    @Property(bool, notify=moved)
    def choosingComfort(self) -> bool:
        return self._sheet == "comfort"

    @Property(bool, notify=moved)
    def canGoBack(self) -> bool:
        return len(self._places) > 1
