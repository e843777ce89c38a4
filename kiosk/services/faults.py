"""Faults in the words of staff: the program says English sentences, staff may read German ones."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import NamedTuple

from kiosk.services.resources import RESOURCES

GERMAN = RESOURCES / "i18n" / "faults-de.json"
"""``words`` for names inside a sentence, and ``sentences``: a pattern for the whole English
sentence and the German one. In the latter {1} is the first group as it is, {1*} a place such as
"Record zeche, de, title", translated part by part, and {1!} a sentence or half of one that has
a pattern of its own."""
MARK = re.compile(r"\{([1-9])([*!]?)\}")
QUOTED = re.compile(r"(['\"])(.*)\1", re.DOTALL)


class Sentence(NamedTuple):
    pattern: re.Pattern[str]
    german: str


class Book(NamedTuple):
    words: dict[str, str]
    sentences: tuple[Sentence, ...]


def said(fault: Exception, language: str) -> str:
    """What went wrong and what to do, for staff who read ``language``; English when we know no
    other words for it."""
    return in_german(str(fault)) if language.split("-", maxsplit=1)[0] == "de" else str(fault)


def in_german(sentence: str) -> str:
    """The German sentence for an English one, which comes back as it is when it is unknown."""
    for each in book().sentences:
        if found := each.pattern.fullmatch(sentence):
            return _filled(each.german, found)
    return sentence


@lru_cache(maxsize=1)
def book() -> Book:
    """The German sentences, read once."""
    read = json.loads(GERMAN.read_text(encoding="utf-8"))
    sentences = (
        Sentence(re.compile(each["pattern"], re.DOTALL), each["german"])
        for each in read["sentences"]
    )
    return Book(read["words"], tuple(sentences))


def _filled(german: str, found: re.Match[str]) -> str:
    ways = {"": _quoted, "*": _place, "!": in_german}
    return MARK.sub(lambda mark: ways[mark[2]](found[int(mark[1])]), german)


def _quoted(value: str) -> str:
    """A value in the quotation marks of the language instead of the program's."""
    return QUOTED.sub(r"„\2“", value) if QUOTED.fullmatch(value) else value


def _place(place: str) -> str:
    return ", ".join(_part(part) for part in place.split(", "))


def _part(part: str) -> str:
    """A known word, or one with a name behind it, such as "Record zeche"."""
    words = book().words
    if part in words:
        return words[part]
    head, blank, rest = part.partition(" ")
    return f"{words.get(head, head)}{blank}{_quoted(rest)}" if blank else part
