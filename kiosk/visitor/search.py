"""What a visitor types, and what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.keyboard import KeyboardViewModel
from kiosk.visitor.rows import tile_row
from kiosk.visitor.start import CategoryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.catalogue import Catalogue
    from db.records import Tile
    from db.search import Answer, Mark, Search
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 60
"""Characters that fit on the line."""
PROMINENT = 12
"""Records shown before anything is typed, and when nothing was found."""


class FoundRow(NamedTuple):
    slug: str
    title: str
    teaser: str
    family: str
    picture_small: QUrl
    cutout: bool
    focal_x: float
    focal_y: float
    words: list[str]
    """Of the title."""
    marked: list[bool]
    """Which of them were looked for."""
    found_in: str
    """Tag of another language it was found in."""


class WordRow(NamedTuple):
    word: str


def marked_words(title: str, marks: Sequence[Mark]) -> tuple[list[str], list[bool]]:
    """The title's words, and which of them a mark touches."""
    words, marked, at = [], [], 0
    for word in title.split():
        start = title.index(word, at)
        at = start + len(word)
        words.append(word)
        marked.append(any(first < at and start < end for first, end in marks))
    return words, marked


def found_row(
    tile: Tile, media: MediaFolder, marks: Sequence[Mark] = (), found_in: str = ""
) -> FoundRow:
    row = tile_row(tile, media)
    words, marked = marked_words(tile.title, marks)
    return FoundRow(
        slug=row.slug,
        title=row.title,
        teaser=row.teaser,
        family=row.family,
        picture_small=row.picture_small,
        cutout=row.cutout,
        focal_x=row.focal_x,
        focal_y=row.focal_y,
        words=words,
        marked=marked,
        found_in=found_in,
    )


@QmlElement
@QmlUncreatable("The kiosk has one.")
class SearchViewModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._search: Search | None = None
        self._language = self._query = self._category = ""
        self._answer: Answer | None = None
        """None before anything is typed."""
        self._found = Rows(FoundRow, self)
        self._suggestions = Rows(WordRow, self)
        self._categories = Rows(CategoryRow, self)
        self._keyboard = KeyboardViewModel(self)

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language; what is typed stays."""
        from db.search import Search  # noqa: PLC0415  not before the first tiles

        if catalogue is not self._catalogue:
            self._search = Search(catalogue)
        self._catalogue, self._media = catalogue, media
        self._keyboard.show([each.tag for each in catalogue.languages()], language)
        self._language = language
        self._look()

    def reset(self) -> None:
        """The next visitor finds an empty line."""
        self._query = self._category = ""
        self._keyboard.reset()
        self._look()

    @Slot(str)
    def type(self, text: str) -> None:
        """Add what a key says."""
        if len(self._query) + len(text) <= LONGEST and text.isprintable():
            self._ask((self._query + text).lstrip())

    @Slot()
    def erase(self) -> None:
        """Take the last character away."""
        self._ask(self._query[:-1])

    @Slot()
    def clear(self) -> None:
        self._ask("")

    @Slot(str)
    def take(self, word: str) -> None:
        """Look for a suggested word instead."""
        self._ask(word)

    @Slot(str)
    def choose(self, category: str) -> None:
        """Only records of this category; an empty slug for all."""
        self._category = category
        self._look()

    def _ask(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._look()

    def _look(self) -> None:
        catalogue, media, search = self._catalogue, self._media, self._search
        if catalogue is None or media is None or search is None:
            return
        asked = self._query.strip()
        self._answer = search.find(self._language, asked, self._category) if asked else None
        hits = self._answer.hits if self._answer else ()
        rows = [found_row(hit.tile, media, hit.title_marks, hit.found_in) for hit in hits]
        if not rows:
            tiles = catalogue.mosaic(self._language, self._category, PROMINENT)
            rows = [found_row(tile, media) for tile in tiles]
        self._found.show(rows)
        suggested = self._answer.suggestions if self._answer else ()
        self._suggestions.show([WordRow(word) for word in suggested])
        self._categories.show(
            [
                CategoryRow(e.slug, e.title, e.icon, e.family, e.slug == self._category)
                for e in catalogue.categories(self._language)
            ]
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._category

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Something is looked for."""
        return self._answer is not None

    @Property(int, notify=changed)
    def count(self) -> int:
        """Records found."""
        return len(self._answer.hits) if self._answer else 0

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """There are more than ``count``."""
        return self._answer is not None and self._answer.more

    @Property(str, notify=changed)
    def instead(self) -> str:
        """Words that were looked for in place of what was typed."""
        return " ".join(self._answer.instead) if self._answer else ""

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    @Property(QObject, constant=True)
    def found(self) -> QObject:
        """What was found; prominent records without a query or a hit."""
        return self._found

    @Property(QObject, constant=True)
    def suggestions(self) -> QObject:
        return self._suggestions

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories
