"""What the screens are built for, enforced where data enters the workspace.

100,000 characters without a space take Qt seconds to lay out, and a control character can turn a
line around; neither may ever reach the database.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from db.errors import LimitExceeded

TITLE = 120
TEASER = 300
LEAD = 600
BODY = 6_000
PAGE_BODY = 20_000
WORD = 60
FIGURE_VALUE = 24
LABEL = 120
MILESTONE = 300
CAPTION = 300
CREDIT = 300
CAPTIONS = 200_000
FLASHES = 3
"""In a second of a video; more can start a seizure (WCAG 2.3.1)."""
URL = 500
SLUG = re.compile(r"[a-z0-9-]{1,80}")
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
ICON = re.compile(r"[a-z0-9-]{1,60}")
FAMILIES = ("teal", "blue", "indigo", "ember", "plum", "earth", "crimson")
MARKS = 4
"""Combining marks one letter may carry; Vietnamese and pointed Arabic need two or three."""
FORMAT_KEPT = {"\u00ad", "\u200c", "\u200d", "\u200e", "\u200f"}
"""Soft hyphen, joiners and plain direction marks are part of honest text; overrides are not."""


def text(value: str, limit: int, where: str, *, lines: bool = False) -> str:
    """Cleaned text: NFC, no control or bidi-override characters, trimmed.

    ``where`` names record, language and field for the message; ``lines`` keeps line feeds.
    Raises LimitExceeded when the result is longer than ``limit`` characters, has a word longer
    than WORD, more than MARKS combining marks on one letter, or half a surrogate pair.
    """
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise LimitExceeded(f"{where} holds half a character (a lone surrogate); type it again.")
    if len(value) > 4 * limit + 1000:  # before normalising, which costs time
        raise _too_long(where, len(value), limit)
    value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if not lines:
        value = value.replace("\n", " ")
    value = unicodedata.normalize("NFC", value)
    value = "".join(c for c in value if c == "\n" or _shown(c)).strip()
    if len(value) > limit:
        raise _too_long(where, len(value), limit)
    _check_words(value, where)
    return value


def slug(value: str, where: str) -> str:
    """A stable name for addresses and files: a-z, 0-9 and hyphen, 1 to 80 characters."""
    if not SLUG.fullmatch(value):
        raise LimitExceeded(
            f"{where} {value[:90]!r} must have 1 to 80 characters of a-z, 0-9 and -; rename it."
        )
    return value


def url(value: str, where: str) -> str:
    """An https address of at most URL characters without user name, space or control character."""
    if len(value) > URL:
        raise _too_long(where, len(value), URL)
    try:
        parts = urlsplit(value)
        good = parts.scheme == "https" and parts.hostname and "@" not in parts.netloc
    except ValueError:
        good = False
    if not good or not value.isascii() or re.search(r"[\s\x00-\x20\x7f\"<>\\^`{|}]", value):
        raise LimitExceeded(f"{where} {value[:80]!r} is no plain https address; correct it.")
    return value


def number(value: float, low: float, high: float, where: str) -> float:
    """A finite number from ``low`` to ``high``."""
    if not low <= value <= high:  # also false for NaN
        raise LimitExceeded(f"{where} must be between {low} and {high}; correct {value}.")
    return value


def one_of(value: str, allowed: tuple[str, ...], where: str) -> str:
    """One of a few known words."""
    if value not in allowed:
        raise LimitExceeded(f"{where} {value[:40]!r} must be one of {', '.join(allowed)}.")
    return value


def pattern(value: str, allowed: re.Pattern[str], where: str) -> str:
    """A name of the given form."""
    if not allowed.fullmatch(value):
        raise LimitExceeded(f"{where} {value[:80]!r} is not of the form {allowed.pattern}.")
    return value


def _shown(character: str) -> bool:
    category = unicodedata.category(character)
    if category in {"Cc", "Co", "Cn", "Zl", "Zp"}:
        return False
    return category != "Cf" or character in FORMAT_KEPT


def _check_words(value: str, where: str) -> None:
    longest = max((len(word) for word in value.split()), default=0)
    if longest > WORD:
        raise LimitExceeded(
            f"{where} has a word of {longest} characters, at most {WORD} fit; break it up."
        )
    marks = 0
    for character in unicodedata.normalize("NFD", value):
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > MARKS:
            raise LimitExceeded(f"{where} piles more than {MARKS} marks on a letter; remove some.")


def _too_long(where: str, length: int, limit: int) -> LimitExceeded:
    return LimitExceeded(f"{where} has {length} characters, at most {limit} fit; shorten it.")
