"""From captions to what one reads along: cues cut a sentence wherever the screen is full."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.services.captions import Cue

ENDS = tuple(".!?…؟。！？")
CLOSERS = "\"'”“’‘»«›‹)]"
PAUSE_MS = 2_000
"""After so long a silence something new begins, whatever the punctuation."""
LONGEST = 240
"""Characters; a sentence that goes on is cut, so that a touch still leads near."""


class Sentence(NamedTuple):
    start: int
    """Milliseconds."""
    text: str


def sentences(cues: Iterable[Cue]) -> tuple[Sentence, ...]:
    """What is said, in order; each line of the captions once."""
    found: list[Sentence] = []
    silent_since = 0
    for cue in cues:
        text = " ".join(cue.text.split())
        goes_on = bool(found) and cue.start - silent_since < PAUSE_MS and not _ended(found[-1].text)
        if goes_on and len(found[-1].text) + len(text) < LONGEST:
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {text}")
        else:
            found.append(Sentence(cue.start, text))
        silent_since = cue.end
    return tuple(found)


def _ended(text: str) -> bool:
    return text.rstrip(CLOSERS).endswith(ENDS)
