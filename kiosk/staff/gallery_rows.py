"""From media to what the grid and the form show: pure, so that tables can test it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db import limits
from db.editing.listing import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from db.editing.languages import House
    from db.editing.media import Described

BEST_ALT = 150
"""Characters that somebody likes to listen to; limits.CAPTION fit."""


class WordsRow(NamedTuple):
    """The words of a medium in one language: its description, or the line below it."""

    tag: str
    endonym: str
    right_to_left: bool
    text: str
    meter: str
    level: str
    """good, warn: longer than one listens to, or bad: longer than can be saved."""
    captioned: bool
    """There are captions of what is said."""


def lacks(medium: Described, tags: Sequence[str]) -> tuple[str, ...]:
    """What is missing: ``credit``, ``alt`` of a picture, ``captions`` of what is heard."""
    found = []
    if not (medium.credit and medium.licence):
        found.append("credit")
    if medium.kind == "image" and any(not medium.alts.get(tag) for tag in tags):
        found.append("alt")
    if medium.kind != "image" and not medium.signing and not medium.captions:
        found.append("captions")
    return tuple(found)


def flashes(medium: Described) -> bool:
    """So often in a second that it can start a seizure."""
    return (medium.flashes or 0) > limits.FLASHES


def matching(
    media: Iterable[Described],
    tags: Sequence[str],
    *,
    kind: str = "",
    lack: str = "",
    words: str = "",
) -> list[Described]:
    """Media of this kind that lack this (``unused``, or a word of lacks()) and hold all words."""
    wanted = folded(words).split()
    return [
        each
        for each in media
        if (not kind or each.kind == kind)
        and (not lack or lack in (("unused",) if not each.used else ()) + lacks(each, tags))
        and all(word in _words_of(each) for word in wanted)
    ]


def words_rows(
    medium: Described, words: Mapping[str, str], languages: Iterable[House]
) -> list[WordsRow]:
    """A row an enabled language; ``words`` are those of the medium that are shown, by tag."""
    return [
        WordsRow(
            tag=each.tag,
            endonym=each.endonym,
            right_to_left=each.direction == "rtl",
            text=(text := words.get(each.tag, "")),
            meter=f"{len(text.strip())} / {limits.CAPTION}",
            level=level(text, BEST_ALT, limits.CAPTION),
            captioned=bool(medium.captions.get(each.tag)),
        )
        for each in languages
        if each.enabled
    ]


def level(text: str, best: int, most: int) -> str:
    """good, warn or bad."""
    length = len(text.strip())
    longest = max(map(len, text.split()), default=0)
    if length > most or longest > limits.WORD:
        return "bad"
    return "warn" if length > best else "good"


def complete(medium: Described) -> bool:
    """Whether it can be saved: credit and licence are there, and nothing is too long."""
    texts = [(medium.credit, limits.CREDIT), (medium.licence, limits.CREDIT)]
    words = (*medium.alts.values(), *medium.legends.values())
    fits = [(text, limits.CAPTION) for text in words]
    return all(text.strip() for text, _ in texts) and all(
        level(text, most, most) == "good" for text, most in texts + fits
    )


def length_of(medium: Described) -> str:
    """Minutes and seconds of a recording."""
    if medium.seconds is None:
        return ""
    minutes, seconds = divmod(round(medium.seconds), 60)
    return f"{minutes}:{seconds:02}"


def _words_of(medium: Described) -> str:
    return folded(" ".join((medium.name, medium.credit, *medium.alts.values())))
