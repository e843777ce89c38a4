"""From what stands on the screen to what a voice says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.shell.reading import surroundings
from kiosk.shell.sentences import sentences, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtCore import QObject

    from kiosk.shell.reading import Spot


class Utterance(NamedTuple):
    """One sentence; its ``item`` is where it stands, if anywhere."""

    text: str
    tag: str
    item: QObject | None = None
    begin: float = 0
    """How much of the item's text comes before: 0 to 1."""


def said(text: str, tag: str, item: QObject | None = None) -> list[Utterance]:
    """Sentence by sentence."""
    found: list[Utterance] = []
    passed = 0
    for piece in sentences(text, tag):
        if words := spoken(piece):
            found.append(Utterance(words, tag, item, passed / len(text)))
        passed += len(piece)
    return found


def utterances(
    spots: Iterable[Spot], tag: str, roles: Mapping[str, str] | None = None
) -> list[Utterance]:
    """In each text's own language, or in ``tag``; with ``roles`` also what can be done with it, by
    the words for "button" and "chosen"."""
    found: list[Utterance] = []
    for spot in spots:
        found += said(spot.words, surroundings(spot.item).language or tag, spot.item)
        if roles and spot.control:
            found += said(roles.get("chosen" if spot.checked else "button", ""), tag, spot.item)
    return found
