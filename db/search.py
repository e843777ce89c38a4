"""Finding records by what a visitor types: every word begins a word of the record.

Titles come before other texts and the shown language before the others; where that finds little,
words that contain the typed one, and words that it nearly is. Nothing is sorted: the index stands
in the order of prominence, and each step stops when the screen is full.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from db.catalogue import Catalogue
from db.explore.folding import Spelling, Word, asked, words
from db.explore.index import SHORTEST, STRIDE, category_token, grams
from db.explore.nearness import distance, tolerance
from db.records import Tile

LONGEST = 60
"""Characters of a query that are read."""
MOST_WORDS = 6
FEW = 3
"""Fewer hits than this, and mistyped words are looked for."""
CANDIDATES = 60
NEAR = 6
"""Known words that one typed word may stand for."""

Mark = tuple[int, int]
"""First character, and the one behind the last."""


class Hit(NamedTuple):
    tile: Tile
    title_marks: tuple[Mark, ...]
    teaser_marks: tuple[Mark, ...]
    found_in: str
    """Tag of the language it was found in; empty for the shown one."""


class Answer(NamedTuple):
    hits: tuple[Hit, ...] = ()
    more: bool = False
    """There are more than these."""
    instead: tuple[str, ...] = ()
    """Known words that were looked for in place of what was typed."""
    suggestions: tuple[str, ...] = ()
    """Words to try when nothing was found."""


class _Near(NamedTuple):
    """A known word, comparable by how near it is."""

    mistakes: int
    longer: int
    folded: str
    shown: str


class Sought(NamedTuple):
    """What one typed word stands for."""

    begins: Spelling
    """A word begins with one of these,"""
    known: tuple[str, ...] = ()
    """or is one of these."""


class Search:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._categories = {
            each.slug: number
            for number, each in enumerate(catalogue.categories(catalogue.default_language))
        }

    def find(self, language: str, query: str, category: str = "", most: int = 60) -> Answer:
        """Up to ``most`` records; none for a query without a letter or digit."""
        typed = [Sought(forms) for forms in asked(query[:LONGEST])[:MOST_WORDS]]
        if not typed or not self._catalogue.explorable:
            return Answer()
        number = self._catalogue.number_of(language)
        places = list(self._places(number, typed, category, most + 1))
        sought, instead = typed, list[str]()
        if len(places) < FEW:
            sought, instead = self._widened(typed)
            if sought != typed:
                known = {record for record, _ in places}
                wider = self._places(number, sought, category, most + 1)
                more = [place for place in wider if place[0] not in known]
                if not more:
                    instead = []
                places += more
        hits = (self._hit(language, number, sought, *place) for place in places[:most])
        return Answer(
            hits=tuple(hit for hit in hits if hit is not None),
            more=len(places) > most,
            instead=tuple(instead) if places else (),
            suggestions=() if places else self._suggestions(typed),
        )

    def _places(
        self, language: int, sought: list[Sought], category: str, most: int
    ) -> Iterator[tuple[int, int]]:
        """Records with the language they were found in, each once."""
        match = " AND ".join(map(_either, sought))
        if category:
            match = f'({match}) AND "{category_token(self._categories.get(category, -1))}"'
        seen: set[int] = set()
        own = (language * STRIDE, (language + 1) * STRIDE - 1)
        elsewhere = ((0, own[0] - 1), (own[1] + 1, STRIDE * STRIDE))
        for table, spans in (
            ("heading", (own,)),
            ("wording", (own,)),
            ("heading", elsewhere),
            ("wording", elsewhere),
        ):
            for first, last in spans:
                if last < first:
                    continue
                rows = self._catalogue.rows(
                    f"SELECT rowid FROM {table} WHERE {table} MATCH ?"  # noqa: S608  our own names
                    " AND rowid BETWEEN ? AND ? LIMIT ?",
                    (match, first, last, most + len(seen)),
                )
                for (row,) in rows:
                    tongue, place = divmod(row, STRIDE)
                    record = self._record(tongue, place)
                    if record is not None and record not in seen:
                        seen.add(record)
                        yield record, tongue
                        if len(seen) >= most:
                            return

    def _record(self, language: int, place: int) -> int | None:
        rows = self._catalogue.rows(
            "SELECT record FROM shelf WHERE language = ? AND category = '' AND place = ?",
            (language, place),
        )
        return rows[0][0] if rows else None

    def _hit(
        self, language: str, number: int, sought: list[Sought], record: int, found: int
    ) -> Hit | None:
        tile = self._catalogue.tile(language, record)
        if tile is None:
            return None
        return Hit(
            tile,
            marks(tile.title, sought),
            marks(tile.teaser, sought),
            "" if found == number else self._catalogue.tag_of(found),
        )

    def _widened(self, typed: list[Sought]) -> tuple[list[Sought], list[str]]:
        """Known words beside the typed ones, and those that stand in their place as one reads
        them."""
        sought, instead = [], []
        for word in typed:
            near = [each for form in word.begins for each in self._near(form)]
            known = tuple(dict.fromkeys(each.folded for each in near))
            sought.append(word._replace(known=known))
            instead += [each.shown for each in near[:1] if each.mistakes]
        return sought, list(dict.fromkeys(instead))

    def _near(self, typed: str) -> list[_Near]:
        """Known words that contain the typed one or nearly begin with it, the nearest first."""
        if len(typed) < SHORTEST:
            return []
        most = tolerance(typed)
        found = []
        for folded, shown in self._candidates(typed, most):
            far = 0 if typed in folded else distance(typed, folded, most)
            if far <= most:
                found.append(_Near(far, abs(len(folded) - len(typed)), folded, shown))
        return sorted(found)[:NEAR]

    def _candidates(self, typed: str, mistakes: int) -> list[tuple[str, str]]:
        parts = grams(typed)
        # One mistake changes three runs of letters, two swapped letters change four.
        least = max(1, len(parts) - 1 - 4 * mistakes)
        marks = ", ".join("?" * len(parts))
        alike = f"SELECT word, count(*) AS n FROM gram WHERE gram IN ({marks}) GROUP BY word"  # noqa: S608
        return self._catalogue.rows(
            f"SELECT w.folded, w.shown FROM ({alike} HAVING n >= ? ORDER BY n DESC LIMIT ?)"  # noqa: S608
            " JOIN word w ON w.id = word",
            (*parts, least, CANDIDATES),
        )

    def _suggestions(self, typed: list[Sought]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for word in typed:
            letters = word.begins[0]
            most = len(letters) // 2
            candidates = self._candidates(letters, most)
            ranked = sorted(
                (distance(letters, folded, most), shown) for folded, shown in candidates
            )
            found |= dict.fromkeys(shown for far, shown in ranked[:2] if far <= most)
        return tuple(found)[:4]


def marks(text: str, sought: Iterable[Sought]) -> tuple[Mark, ...]:
    """Where the sought words lie in a text as it is written, in order and without overlaps."""
    wanted = [form for word in sought for form in (*word.begins, *word.known)]
    found: list[Mark] = []
    for word in words(text):
        if (mark := _mark(word, wanted)) and (not found or mark[0] >= found[-1][1]):
            found.append(mark)
    return tuple(found)


def _mark(word: Word, wanted: list[str]) -> Mark | None:
    best: Mark | None = None
    for form in word.forms:
        for each in wanted:
            at = form.text.find(each) if len(each) >= SHORTEST else 0
            if at >= 0 and form.text.startswith(each, at):
                mark = form.starts[at], form.ends[at + len(each) - 1]
                if best is None or mark[1] - mark[0] > best[1] - best[0]:
                    best = mark
    return best


def _either(word: Sought) -> str:
    """Folded words have no quotation marks, so quoting them is enough."""
    begins = [f'"{form}" *' for form in word.begins]
    known = [f'"{form}"' for form in word.known]
    return f"({' OR '.join([*begins, *known])})"
