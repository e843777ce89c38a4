"""Where in a shown text the words of a query stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from db.explore.folding import Form, Spelling, words

INFIX = 3
"""Letters from which on a word is also looked for inside others."""
BEFORE, LENGTH = 36, 110
"""Characters of a passage before its first mark, and altogether."""


class Range(NamedTuple):
    start: int
    end: int


class Passage(NamedTuple):
    text: str
    marks: tuple[Range, ...]


def marks(text: str, asked: Sequence[Spelling], near: AbstractSet[str]) -> tuple[Range, ...]:
    """Ranges of ``text`` that a query's words match, in their order and apart from each other;
    ``near`` are folded words that stand for misspelt ones."""
    found = sorted(_matches(text, asked, near))
    joined: list[Range] = []
    for each in found:
        if joined and each.start <= joined[-1].end:
            joined[-1] = Range(joined[-1].start, max(joined[-1].end, each.end))
        else:
            joined.append(each)
    return tuple(joined)


def _matches(text: str, asked: Sequence[Spelling], near: AbstractSet[str]) -> Iterator[Range]:
    typed = [form for spelling in asked for form in spelling]
    # Folded words are letters and digits: none is syntax.
    inside = [form if len(form) >= INFIX else f" {form}" for form in typed]
    wanted = re.compile("|".join([*inside, *(f" {form} " for form in near)]))
    for word in words(text, wanted):
        for form in word.forms:
            if form.text in near:
                yield Range(form.starts[0], form.ends[-1])
            for spelling in asked:
                yield from _match(form, spelling)


def _match(form: Form, spelling: Spelling) -> Iterator[Range]:
    for typed in spelling:
        at = form.text.find(typed)
        if at == 0 or (at > 0 and len(typed) >= INFIX):
            yield Range(form.starts[at], form.ends[at + len(typed) - 1])


def passage(text: str, asked: Sequence[Spelling], near: AbstractSet[str]) -> Passage | None:
    """A line around the first match in a longer text, None without any."""
    text = " ".join(text.split())
    found = marks(text, asked, near)
    if not found:
        return None
    start = _word_start(text, max(0, found[0].start - BEFORE), found[0].start)
    end = len(text)
    if end - start > LENGTH:
        end = max(found[0].end, text.rfind(" ", start, start + LENGTH))
    head, tail = "… " if start else "", " …" if end < len(text) else ""
    by = len(head) - start
    inside = tuple(Range(s + by, e + by) for s, e in found if e <= end)
    return Passage(head + text[start:end] + tail, inside)


def _word_start(text: str, least: int, most: int) -> int:
    """Where a word begins from ``least`` on, at most ``most``."""
    if least == 0:
        return 0
    space = text.find(" ", least, most)
    return most if space < 0 else space + 1
