"""How much of a text fits: live beside the field, a warning first, then a refusal."""

from __future__ import annotations

from typing import NamedTuple

from db import limits

BEST = {"title": 45, "teaser": 120, "lead": 200, "body": 70}
"""Characters that read well at arm's length; words of a paragraph for the body (visual.md)."""
MOST = {
    "title": limits.TITLE,
    "teaser": limits.TEASER,
    "lead": limits.LEAD,
    "body": limits.BODY,
}
"""Characters that the workspace refuses to exceed."""


class Meter(NamedTuple):
    length: int
    best: int
    level: str
    """good, warn: longer than reads well, or bad: longer than can be saved."""


def meter(field: str, text: str) -> Meter:
    """Of a title, teaser or lead in characters; of a body in words of its longest paragraph."""
    text = text.strip()
    if field == "body":
        length = max((len(part.split()) for part in text.split("\n\n")), default=0)
    else:
        length = len(text)
    longest = max((len(word) for word in text.split()), default=0)
    bad = len(text) > MOST[field] or longest > limits.WORD
    return Meter(length, BEST[field], "bad" if bad else "warn" if length > BEST[field] else "good")
