"""Finding records by what a visitor types, fast enough to answer every letter."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, overload

from db.catalogue import Catalogue
from db.explore.folding import Spelling, asked
from db.explore.marks import Passage, Range, marks, passage
from db.explore.tiers import ANY, CATEGORY, FIRST, STRIDE, TITLE
from db.explore.vocabulary import Vocabulary, Wanted
from db.records import Tile

__all__ = ["Findings", "Hit", "Passage", "Range", "Search"]

LONGEST = 60
"""Characters of a query that are read."""
MOST_WORDS = 6
MOST = 40
"""Hits that are shown; who finds more types on."""
LITTLE = 8
"""Fewer hits than this, and words are also looked for inside others."""

FOUND = """
    SELECT s.record FROM search f CROSS JOIN shelf s
    ON s.language = :number AND s.category = '' AND s.place = f.rowid - :first
    WHERE f.search MATCH :match AND f.rowid >= :first AND f.rowid < :end LIMIT :most
"""


class Hit(NamedTuple):
    tile: Tile
    title: tuple[Range, ...]
    """What of the title is marked, in characters."""
    line: Passage
    """The teaser, or a passage that says why this was found."""
    language: str
    """Tag of the language it was found in; empty when what is shown says why."""


class Findings(NamedTuple):
    hits: Sequence[Hit] = ()
    """Each is read when it is asked for: a screen shows a dozen of them at once."""
    more: bool = False
    """There are more than the hits."""
    similar: bool = False
    """Nothing is written as it was typed; these are the nearest."""
    suggestions: tuple[str, ...] = ()
    """Queries that would find something."""


class _Hits(Sequence[Hit]):
    """Numbers of records and of the languages they were found in, read one by one."""

    def __init__(
        self, places: Sequence[tuple[int, int]], read: Callable[[tuple[int, int]], Hit]
    ) -> None:
        self._places, self._read = places, read
        self._known: dict[int, Hit] = {}

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Hit]: ...
    def __getitem__(self, index: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        if index not in self._known:
            self._known[index] = self._read(self._places[index])
        return self._known[index]


class Search:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._vocabulary = Vocabulary(catalogue.rows)
        self._tags = [language.tag for language in catalogue.languages()]

    def find(self, text: str, language: str, category: str = "") -> Findings:
        """What ``text`` finds, the shown language first, in one category or (``""``) in all.

        Any text will do; raises EditionError when the edition turns out unreadable.
        """
        spoken = asked(text[:LONGEST])[:MOST_WORDS]
        if not spoken or not self._catalogue.explorable:
            return Findings()
        own = self._catalogue.number_of(language)
        order = [own, *(n for n in range(len(self._tags)) if n != own)]
        filed = self._filed(category, own)
        exact = [self._vocabulary.beginning(spelling) for spelling in spoken]
        found: dict[int, int] = {}
        self._collect(found, exact, order, filed)
        near: frozenset[str] = frozenset()
        if len(found) < LITTLE:
            parts = [self._vocabulary.containing(spelling) for spelling in spoken]
            inside = [w._replace(whole=(*w.whole, *p)) for w, p in zip(exact, parts, strict=True)]
            if any(parts):
                self._collect(found, inside, order, filed)
            if not found:
                nearest = [
                    () if p else self._vocabulary.near(s)
                    for s, p in zip(spoken, parts, strict=True)
                ]
                near = frozenset(word for words in nearest for word in words)
                if near:
                    similar = [
                        w._replace(whole=(*w.whole, *n))
                        for w, n in zip(inside, nearest, strict=True)
                    ]
                    self._collect(found, similar, order, filed)
        if not found:
            return Findings(suggestions=tuple(self._vocabulary.suggestions(spoken)))
        places = tuple(found.items())
        read = partial(self._hit, language, tuple(spoken), near)
        return Findings(_Hits(places[:MOST], read), more=len(places) > MOST, similar=bool(near))

    def _collect(
        self, found: dict[int, int], wanted: Sequence[Wanted], order: list[int], filed: str
    ) -> None:
        """Add the records' numbers, each with the number of the language it was found in."""
        tiers = [
            _match(wanted, (FIRST, TITLE), filed),
            _match(wanted, (TITLE, TITLE), filed),
            _match(wanted, (ANY, ANY), filed),
        ]
        for number in order:
            for match in tiers:
                # Every hit so far may be among the next ones again, and no more than those.
                values = {
                    "match": match,
                    "number": number,
                    "first": number * STRIDE,
                    "end": (number + 1) * STRIDE,
                    "most": MOST + 1 + len(found),
                }
                for (record,) in self._catalogue.rows(FOUND, values):
                    found.setdefault(record, number)
                if len(found) > MOST:
                    return

    def _filed(self, category: str, number: int) -> str:
        """The condition of a category, empty for all."""
        if not category:
            return ""
        rows = self._catalogue.rows(
            "SELECT position FROM category WHERE language = ? AND slug = ?", (number, category)
        )
        return f'"{CATEGORY}{rows[0][0]}"' if rows else f'"{CATEGORY}"'

    def _hit(
        self,
        language: str,
        spoken: Sequence[Spelling],
        near: frozenset[str],
        place: tuple[int, int],
    ) -> Hit:
        record, number = place
        found_in, tile = self._tags[number], self._catalogue.tile(language, record)
        assert tile is not None  # what stands on the shelf has a tile in every language
        title = marks(tile.title, spoken, near)
        teaser = Passage(tile.teaser, marks(tile.teaser, spoken, near))
        line: Passage | None = teaser
        if not title and not teaser.marks and found_in == tile.language:
            texts = self._texts(language, record, tile)
            line = next((p for t in texts if (p := passage(t, spoken, near))), teaser)
        shown = line or teaser
        seen = found_in == tile.language or title or shown.marks
        return Hit(tile, title, shown, "" if seen else found_in)

    def _texts(self, language: str, record: int, tile: Tile) -> Iterator[str]:
        """What else may say why a record was found; short facts take the teaser along."""
        rows = self._catalogue.rows(
            "SELECT document FROM detail WHERE language = ? AND record = ?",
            (self._catalogue.number_of(language), record),
        )
        document = json.loads(rows[0][0]) if rows else {}
        for fact in (document.get("town"), tile.category_title):
            yield f"{fact} – {tile.teaser}" if fact else ""
        yield from (document.get("lead", ""), document.get("body", ""))
        yield from (label for _, label in document.get("figures", ()))
        yield from (f"{year}: {text}" for year, text in document.get("milestones", ()))


def _match(wanted: Sequence[Wanted], tiers: tuple[str, str], filed: str) -> str:
    """An FTS5 expression: every word, the first in one tier and the others in another. Folded
    words hold letters and digits only, so that none can be syntax."""
    first, others = tiers
    words = [_either(each, others if at else first) for at, each in enumerate(wanted)]
    return " AND ".join([*words, filed] if filed else words)


def _either(wanted: Wanted, tier: str) -> str:
    beginnings = [f'"{tier}{form}" *' for form in wanted.beginnings]
    return "(" + " OR ".join([*beginnings, *(f'"{tier}{word}"' for word in wanted.whole)]) + ")"
