"""What a visitor types, and what is found: every letter is answered at once."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.shell.rows import Rows
from kiosk.visitor.keys import DIGITS, LAYOUTS, after, layout_of, layouts_for
from kiosk.visitor.results import Results, hit_row, plain_row
from kiosk.visitor.rows import tile_row

if TYPE_CHECKING:
    from db.catalogue import Catalogue
    from db.search import Findings, Search
    from kiosk.services.media import MediaFolder

QML_IMPORT_NAME = "Schaufenster.Models"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 60
"""Characters that may be typed."""
PROMINENT = 12
"""Records that are offered where nothing is found or asked yet."""


class ChoiceRow(NamedTuple):
    slug: str
    title: str
    chosen: bool


class SuggestionRow(NamedTuple):
    text: str


class Asked(NamedTuple):
    """What the visitor has set."""

    query: str = ""
    category: str = ""
    layout: str = ""
    """Of the keyboard; empty for the shown language's."""
    digits: bool = False


def typed(query: str, text: str) -> str:
    """``query`` with something added: never a line break, never two spaces, never too long."""
    clean = "".join(" " if c.isspace() else c for c in text)
    clean = "".join(c for c in clean if c == " " or c.isprintable())
    if query == "" or query.endswith(" "):
        clean = clean.lstrip(" ")
    return (query + clean)[:LONGEST]


def erased(query: str) -> str:
    """``query`` without its last letter and the marks on it."""
    end = len(query) - 1
    while end > 0 and unicodedata.category(query[end])[0] == "M":
        end -= 1
    return query[: max(0, end)]


def runs_left(text: str) -> bool:
    """Whether what was typed begins with a script that runs from right to left."""
    strong = (unicodedata.bidirectional(c) for c in text)
    return next((kind in {"R", "AL"} for kind in strong if kind in {"L", "R", "AL"}), False)


@QmlElement
@QmlUncreatable("The kiosk has one.")
class SearchViewModel(QObject):  # type: ignore[operator]
    changed = Signal()
    askedAnew = Signal()
    """Other records are listed: the list begins at its top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        self._findings: Findings | None = None
        self._results = Results(self)
        self._categories = Rows(ChoiceRow, self)
        self._suggestions = Rows(SuggestionRow, self)
        self._catalogue: Catalogue | None = None
        self._media: MediaFolder | None = None
        self._search: Search | None = None
        self._names: dict[str, str] = {}
        self._shown: tuple[object, ...] = ()
        self._language = ""

    def show(self, catalogue: Catalogue, media: MediaFolder, language: str, slug: str) -> None:
        """Take over an edition or a language: what was typed is looked for again."""
        from db.search import Search  # noqa: PLC0415  not before the first tiles

        if catalogue is not self._catalogue:
            self._catalogue, self._media = catalogue, media
            self._search = Search(catalogue)
            self._names = {each.tag: each.endonym for each in catalogue.languages()}
        if language != self._language:
            self._language = language
            self._asked = self._asked._replace(layout="", digits=False)
        slugs = [each.slug for each in catalogue.categories(language)]
        if self._asked.category not in slugs:
            self._asked = self._asked._replace(category="")
        self._update()

    def forget(self) -> None:
        self._catalogue = None

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._set(Asked())

    @Slot(str)
    def type(self, text: str) -> None:
        """Add what a key says."""
        self._set(self._asked._replace(query=typed(self._asked.query, text)))

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._set(self._asked._replace(query=erased(self._asked.query)))

    @Slot()
    def clear(self) -> None:
        self._set(self._asked._replace(query=""))

    @Slot(str)
    def take(self, suggestion: str) -> None:
        """Look for this instead."""
        self._set(self._asked._replace(query=typed("", suggestion)))

    @Slot(str)
    def choose(self, category: str) -> None:
        """Find in one category only; an empty slug finds in all."""
        self._set(self._asked._replace(category=category))

    @Slot()
    def switchLayout(self) -> None:
        """The keys of the next language on offer."""
        self._set(self._asked._replace(layout=self._next_layout(), digits=False))

    @Slot()
    def switchDigits(self) -> None:
        """From letters to digits and back."""
        self._set(self._asked._replace(digits=not self._asked.digits))

    def _set(self, asked: Asked) -> None:
        if asked != self._asked:
            self._asked = asked
            self._update()

    def _update(self) -> None:
        catalogue, media, search = self._catalogue, self._media, self._search
        if catalogue is None or media is None or search is None:
            return
        asked, language = self._asked, self._language
        shown = (catalogue, language, asked.query, asked.category)
        anew = shown != self._shown
        if anew:
            self._shown = shown
            findings = self._findings = search.find(asked.query, language, asked.category)
            if findings.hits:
                row = partial(hit_row, media=media, name_of=lambda tag: self._names.get(tag, tag))
                self._results.show(findings.hits, row)
            else:
                tiles = catalogue.mosaic(language, asked.category, PROMINENT)
                self._results.show([tile_row(tile, media) for tile in tiles], plain_row)
            self._suggestions.show([SuggestionRow(text) for text in findings.suggestions])
            self._categories.show(
                [
                    ChoiceRow(each.slug, each.title, each.slug == asked.category)
                    for each in catalogue.categories(language)
                ]
            )
        self.changed.emit()
        if anew:
            self.askedAnew.emit()

    def _layout(self) -> str:
        return self._asked.layout or layout_of(self._language)

    def _next_layout(self) -> str:
        return after(self._layout(), layouts_for(list(self._names)) or [self._layout()])

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._asked.query

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Something is typed that can be looked for."""
        return any(character.isalnum() for character in self._asked.query)

    @Property(bool, notify=changed)
    def runsLeft(self) -> bool:
        """What is typed runs from right to left."""
        return runs_left(self._asked.query)

    @Property(int, notify=changed)
    def count(self) -> int:
        """Records found, as far as they are listed."""
        return len(self._findings.hits) if self._findings else 0

    @Property(bool, notify=changed)
    def more(self) -> bool:
        """There are more than ``count``."""
        return self._findings is not None and self._findings.more

    @Property(bool, notify=changed)
    def similar(self) -> bool:
        """Nothing is written as it was typed; what is listed is similar."""
        return self._findings is not None and self._findings.similar

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Slug of the chosen category, empty for all."""
        return self._asked.category

    @Property(str, notify=changed)
    def keys(self) -> str:
        """The keyboard's lines, their keys separated by spaces."""
        layout = DIGITS if self._asked.digits else LAYOUTS[self._layout()]
        return "\n".join(layout.lines)

    @Property(bool, notify=changed)
    def digits(self) -> bool:
        return self._asked.digits

    @Property(str, notify=changed)
    def layout(self) -> str:
        """Tag of the language whose letters are on the keys."""
        return self._layout()

    @Property(str, notify=changed)
    def nextLayout(self) -> str:
        """Tag of the layout that follows; the same when there is one only."""
        return self._next_layout()

    @Property(str, notify=changed)
    def nextLayoutName(self) -> str:
        """That language's own name."""
        following = self._next_layout()
        return next((n for t, n in self._names.items() if layout_of(t) == following), following)

    @Property(QObject, constant=True)
    def results(self) -> QObject:
        return self._results

    @Property(QObject, constant=True)
    def categories(self) -> QObject:
        return self._categories

    @Property(QObject, constant=True)
    def suggestions(self) -> QObject:
        return self._suggestions
