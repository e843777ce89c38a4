"""The words of an edition: those that are meant by what was typed, as it is or nearly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

from db.explore.folding import Spelling
from db.explore.marks import INFIX
from db.explore.near import distance, errors_forgiven, one_error
from db.explore.tiers import ANY

INDEXED = 5
"""Letters of a beginning that the index has a list for (db/explore/index.py)."""
MOST_WORDS_OF = 600
"""Words of the vocabulary that are looked up in place of their beginning."""
MANY_PARTS, MANY_NEAR = 48, 12
"""Words of the vocabulary that stand for one that was typed."""
CANDIDATES = 1_500
OFFERED = 3

BEGINNING = """
    SELECT folded FROM word WHERE folded >= ? AND folded < ? || char(1114111) LIMIT ?
"""


class Wanted(NamedTuple):
    """A word of the query: how the words it may be begin, and which they may be as a whole."""

    beginnings: Spelling
    whole: tuple[str, ...] = ()


class Vocabulary:
    def __init__(self, rows: Callable[[str, Any], list[tuple[Any, ...]]]) -> None:
        """``rows`` asks an edition's tables."""
        self._rows = rows

    def beginning(self, spelling: Spelling) -> Wanted:
        """A long beginning becomes the few words that have it: FTS5 would first join all their
        lists, however few hits are wanted of them."""
        beginnings, whole = list[str](), list[str]()
        for form in spelling:
            if any(form.startswith(other) for other in spelling if other != form):
                continue  # an ä at the end: its a is the beginning of its ae
            few: list[tuple[str]] = []
            if len(form) > INDEXED and form.isalpha():
                few = self._rows(BEGINNING, (form, form, MOST_WORDS_OF + 1))
            if 0 < len(few) <= MOST_WORDS_OF:
                whole += [word for (word,) in few]
            else:
                beginnings.append(form)
        return Wanted(tuple(beginnings), tuple(whole))

    def containing(self, spelling: Spelling) -> tuple[str, ...]:
        """Words with this one inside, the most frequent first."""
        found: dict[str, None] = {}
        for form in spelling:
            if len(form) >= INFIX:
                parts = {form[at : at + 3] for at in range(len(form) - 2)}
                rows = self._rows(
                    "SELECT w.folded FROM word_part p JOIN word w ON w.id = p.rowid"
                    " WHERE p.word_part MATCH ? LIMIT ?",
                    (" AND ".join(f'"{part}"' for part in sorted(parts)), CANDIDATES),
                )
                inside = [word for (word,) in rows if form in word]
                found.update(dict.fromkeys(inside[:MANY_PARTS]))
        return tuple(found)

    def near(self, spelling: Spelling) -> tuple[str, ...]:
        """Words that begin nearly like this one, the nearest first."""
        ranked: dict[str, tuple[int, int]] = {}
        for form in spelling:
            most = errors_forgiven(form)
            if not most:
                continue
            # Compounds share their beginnings, and more than that is not compared.
            known = lru_cache(maxsize=None)(partial(distance, form, most=most))
            for word in self._candidates(form, most):
                if (errors := known(word[: len(form) + most])) <= most:
                    ranked[word] = errors, abs(len(word) - len(form))
        return tuple(sorted(ranked, key=lambda word: (ranked[word], word))[:MANY_NEAR])

    def _candidates(self, form: str, errors: int) -> Iterator[str]:
        """With two errors, either half a word holds one at most, or the other half none."""
        half = form if errors == 1 else form[: len(form) // 2]
        beginnings = sorted(set(one_error(half)))
        marks = ", ".join(["(?)"] * len(beginnings))
        rows = self._rows(
            f"WITH beginning(text) AS (VALUES {marks}) SELECT DISTINCT w.folded"  # noqa: S608
            " FROM beginning b CROSS JOIN word w"
            " ON w.folded >= b.text AND w.folded < b.text || char(1114111)"
            f" LIMIT {CANDIDATES}",
            beginnings,
        )
        yield from (word for (word,) in rows)
        if errors > 1:
            yield from self.containing((form[len(form) // 2 :],))

    def suggestions(self, spoken: Sequence[Spelling]) -> Iterator[str]:
        """Single words that find something, then words that begin likewise."""
        if len(spoken) > 1:
            known = [s for s in spoken if self._known(s)]
            yield from [self._shown(s[0]) for s in known][:OFFERED]
            return
        form = spoken[0][0]
        rows = self._rows(
            "SELECT folded, shown FROM word WHERE folded >= ? AND folded < ? || char(1114111)"
            " ORDER BY id LIMIT 300",
            (form[:2], form[:2]),
        )
        far = len(form)
        ranked = sorted(
            (distance(form, word, far), abs(len(word) - len(form)), shown) for word, shown in rows
        )
        near = [shown for errors, _, shown in ranked if errors * 2 <= len(form)]
        yield from list(dict.fromkeys(near))[:OFFERED]

    def _known(self, spelling: Spelling) -> bool:
        exact = " OR ".join(f'"{ANY}{form}" *' for form in spelling)
        return bool(self._rows("SELECT rowid FROM search WHERE search MATCH ? LIMIT 1", (exact,)))

    def _shown(self, form: str) -> str:
        rows = self._rows(
            "SELECT shown FROM word WHERE folded >= ? AND folded < ? || char(1114111)"
            " ORDER BY folded LIMIT 1",
            (form, form),
        )
        return str(rows[0][0]) if rows else form
