"""A visitor's list as something a phone's camera reads: text, or the address of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Sequence

FITS = 900
"""Bytes of a QR code of version 24, level M: 121 modules with their quiet zone, of 4 pixels each
on a 1080 pixel high screen."""


class Item(NamedTuple):
    title: str
    link: str
    """Confirmed, or empty."""


def as_text(heading: str, items: Sequence[Item], more: str, fits: int = FITS) -> str:
    """Titles with their links, each on a line of its own, in at most ``fits`` bytes of UTF-8.

    What does not fit goes in this order: the links, from the last one on; then titles, from the
    last one on, counted by ``more`` (with ``%1`` for their number).
    """
    links, titles = len(items), len(items)
    while True:
        text = _written(heading, items, more, links, titles)
        if len(text.encode()) <= fits or titles == 0:
            return text
        if links:
            links -= 1
        else:
            titles -= 1


def _written(heading: str, items: Sequence[Item], more: str, links: int, titles: int) -> str:
    lines = [heading]
    for number, item in enumerate(items[:titles]):
        lines += ["", item.title]
        if item.link and number < links:
            lines.append(item.link)
    if titles < len(items):
        lines += ["", more.replace("%1", str(len(items) - titles))]
    return "\n".join(lines)


def as_address(page: str, slugs: Sequence[str], language: str) -> str:
    """``page?language=de&records=one,other``; slugs are plain ASCII (db/limits.py)."""
    return f"{page}?language={quote(language)}&records={','.join(map(quote, slugs))}"
