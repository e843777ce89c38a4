"""Words as the search compares them: blind to case, accents, and to how an umlaut is written.

``Städte`` is *stadte* and *staedte*, ``Bau·kunst`` is *baukunst*, ``الجامعة`` is *الجامعه* and
*جامعه*. Every folded letter remembers where it comes from, so that a match can be marked in the
text as it is shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

TWO_WAYS = {
    "ä": ("a", "ae"),
    "ö": ("o", "oe"),
    "ü": ("u", "ue"),
    "å": ("a", "aa"),
    "ø": ("o", "oe"),
    "æ": ("a", "ae"),
    "œ": ("o", "oe"),
}
"""Letters that people write in two ways."""
ALIKE = dict(zip("ıłđðħґ", "ilddhг", strict=True)) | dict(zip("ٱىةیک", "ايهيك", strict=True))
"""Letters of their own for Unicode, but not for fingers; of Arabic alef wasla, alef maqsura, teh
marbuta, and yeh and kaf as Persian keyboards write them."""
INSIDE = frozenset("·‧'’ʼ‘`´ـ")
"""Between letters these split no word: the dots of Leichte Sprache, apostrophes, the tatweel."""
HYPHENS = frozenset("-‐‑")
ARTICLE = "ال"
"""Arabic writes *the* in one with its word."""
LONGEST = 48
"""Letters of a word that are compared."""


class Form(NamedTuple):
    """One way to write a word."""

    text: str
    starts: tuple[int, ...]
    """For each letter, where what it stands for begins in the text."""
    ends: tuple[int, ...]


class Word(NamedTuple):
    forms: tuple[Form, ...]
    joined: bool
    """The parts of a compound with hyphens, which are words as well, written in one."""


Spelling = tuple[str, ...]
"""The forms of one word, without their places."""


def without_marks(text: str) -> str:
    """Compatible letters without what stands above and below them."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not _is_mark(c))


def words(text: str, wanted: re.Pattern[str] | None = None) -> Iterator[Word]:
    """The words of a text with their places in it.

    ``wanted`` is looked for in the forms of what stands between two spaces, each form with a
    space before and after it: where it is not found, nothing is, and that is cheap to see.
    """
    for chunk in re.finditer(r"\S+", text):
        if wanted is None or wanted.search(_flat(chunk[0])):
            for word in _words(chunk[0]):
                yield _moved(word, chunk.start())


def spellings(text: str) -> Iterator[Spelling]:
    """The words of a text without their places, compounds with hyphens also in one."""
    for chunk in text.split():
        yield from _spelled(chunk)


def asked(text: str) -> list[Spelling]:
    """The different words of a query in their order."""
    parts = (word for word in words(text) if not word.joined)
    return list(dict.fromkeys(tuple(form.text for form in word.forms) for word in parts))


@lru_cache(maxsize=50_000)
def _spelled(chunk: str) -> tuple[Spelling, ...]:
    return tuple(tuple(form.text for form in word.forms) for word in _words(chunk))


@lru_cache(maxsize=50_000)
def _flat(chunk: str) -> str:
    return " ".join(["", *(form for spelling in _spelled(chunk) for form in spelling), ""])


def _moved(word: Word, by: int) -> Word:
    if not by:
        return word
    return word._replace(
        forms=tuple(
            Form(text, tuple(at + by for at in starts), tuple(at + by for at in ends))
            for text, starts, ends in word.forms
        )
    )


Letter = tuple[int, int, tuple[str, ...]]
"""Start, end, and the ways to write it."""


@lru_cache(maxsize=4_000)
def _words(chunk: str) -> tuple[Word, ...]:
    """Of a text without spaces."""
    found, part, compound = [], list[Letter](), list[list[Letter]]()

    def close(*, goes_on: bool = False) -> None:
        if part:
            found.append(_word(part, joined=False))
            compound.append(part.copy())
            part.clear()
        if not goes_on:
            if len(compound) > 1:
                found.append(_word([letter for each in compound for letter in each], joined=True))
            compound.clear()

    for start, end in _clusters(chunk):
        cluster = chunk[start:end]
        if cluster[0] in INSIDE or unicodedata.category(cluster[0]) == "Cf":
            continue
        if ways := _ways(cluster):
            part.append((start, end, ways))
        else:
            close(goes_on=cluster[0] in HYPHENS)
    close()
    return tuple(found)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Letters with the marks that follow them."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _is_mark(text[at]):
            yield start, at
            start = at


def _word(letters: list[Letter], *, joined: bool) -> Word:
    forms = [_form((start, end, ways[0]) for start, end, ways in letters)]
    if any(len(ways) > 1 for _, _, ways in letters):
        forms.append(_form((start, end, ways[-1]) for start, end, ways in letters))
    text, starts, ends = forms[0]
    if text.startswith(ARTICLE) and len(text) > len(ARTICLE) + 2:
        bare = slice(len(ARTICLE), None)
        forms.append(Form(text[bare], starts[bare], ends[bare]))
    return Word(tuple(forms), joined)


def _form(letters: Iterable[tuple[int, int, str]]) -> Form:
    spread = [(letter, start, end) for start, end, way in letters for letter in way][:LONGEST]
    return Form(
        "".join(letter for letter, _, _ in spread),
        tuple(start for _, start, _ in spread),
        tuple(end for _, _, end in spread),
    )


@lru_cache(maxsize=2_000)
def _ways(cluster: str) -> tuple[str, ...]:
    """How a letter may be written; nothing for what separates words."""
    letter = unicodedata.normalize("NFC", cluster).casefold()
    if letter in TWO_WAYS:
        return TWO_WAYS[letter]
    bare = without_marks(letter).casefold()
    folded = "".join(_plain(c) for c in bare if c.isalnum())
    return (folded,) if folded else ()


def _plain(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    return ALIKE.get(letter, letter)


def _is_mark(character: str) -> bool:
    # What every text is made of needs no look-up.
    return character > "\u02ff" and unicodedata.category(character)[0] == "M"
