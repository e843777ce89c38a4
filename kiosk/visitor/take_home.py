"""A visitor's list as something a phone's camera reads: text, or the address of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Sequence

FITS = 857
"""Bytes of a QR code of version 20, level L: with its quiet zone 105 modules, of at least 4 pixels
each on a 1080 pixel high screen. Nothing scratches a screen, so large modules read better than more
error correction in smaller ones."""
CUT = "…"


class Item(NamedTuple):
    title: str
    link: str
    """Confirmed, or empty."""


class Message(NamedTuple):
    text: str
    left: int
    """Records that did not fit."""


def as_text(heading: str, items: Sequence[Item], more: Sequence[str], fits: int = FITS) -> Message:
    """Titles with their links, each on a line of its own, in at most ``fits`` bytes of UTF-8.

    What does not fit goes in this order: the links, from the last one on; then titles, from the
    last one on, for which ``more[their number]`` stands (nothing when it has no such word); then
    the end of what is still too long.
    """
    heading = cut(heading, fits // 2)
    links, titles = len(items), len(items)
    while True:
        left = len(items) - titles
        last = more[left] if 0 < left < len(more) else ""
        text = _written(heading, items[:titles], links, last)
        if len(text.encode()) <= fits or titles <= 1:
            return Message(cut(text, fits), left)
        if links:
            links -= 1
        else:
            titles -= 1


def cut(text: str, fits: int) -> str:
    """At most ``fits`` bytes (3 or more) of UTF-8, whole characters only."""
    encoded = text.encode()
    if len(encoded) <= fits:
        return text
    return encoded[: fits - len(CUT.encode())].decode(errors="ignore") + CUT


def _written(heading: str, items: Sequence[Item], links: int, last: str) -> str:
    lines = [heading]
    for number, item in enumerate(items):
        # Where a word may break is the screen's affair.
        lines += ["", item.title.replace("\N{SOFT HYPHEN}", "")]
        if item.link and number < links:
            lines.append(item.link)
    if last:
        lines += ["", last]
    return "\n".join(lines)


def as_address(page: str, slugs: Sequence[str], language: str, fits: int = FITS) -> Message:
    """``page?language=de&records=one,other`` in at most ``fits`` bytes; records that do not fit
    go from the last one on. ``page`` is ASCII without a query (db/settings.py)."""
    head = f"{page}?language={quote(language)}&records="
    kept = list(slugs)
    while kept and len(head) + len(quote(",".join(kept), safe=",")) > fits:
        kept.pop()
    return Message(head + quote(",".join(kept), safe=","), len(slugs) - len(kept))
