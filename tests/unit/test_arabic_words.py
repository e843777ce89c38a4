"""Arabic as it has to be written, so that no line falls into the wrong direction."""

from __future__ import annotations

import json
import re
import unicodedata
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QDate, QLocale

from kiosk.services.first_content import CONTENT
from kiosk.services.resources import RESOURCES
from kiosk.shell.language import locale

if TYPE_CHECKING:
    from collections.abc import Iterator

ISOLATE, END = "\u2068", "\u2069"
PLACES = re.compile(r"%(?:n|\d)")


class Message(NamedTuple):
    where: str
    source: str
    forms: list[str]
    plural: bool


def _messages() -> Iterator[Message]:
    for context in ET.parse(RESOURCES / "i18n" / "ar.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, target = message.findtext("source", ""), message.find("translation")
            assert target is not None
            where = f"{context.findtext('name')}: {source}"
            plural = message.get("numerus") == "yes"
            forms = [each.text or "" for each in target] if plural else [target.text or ""]
            yield Message(where, source, forms, plural)


def _arabic(part: Any) -> Iterator[str]:
    """Every Arabic string below a part of the content."""
    if isinstance(part, list):
        for each in part:
            yield from _arabic(each)
    elif isinstance(part, dict):
        for key, each in part.items():
            if key == "ar":
                yield from each.values() if isinstance(each, dict) else [each]
            else:
                yield from _arabic(each)


MESSAGES = list(_messages())
WRITTEN = [
    text
    for file in (CONTENT / "content.json", *sorted((CONTENT / "records").glob("*.json")))
    for text in _arabic(json.loads(file.read_text(encoding="utf-8")))
]
LINES = sorted(
    {
        line
        for text in (*WRITTEN, *(form for each in MESSAGES for form in each.forms))
        for line in text.split("\n")
        if any(unicodedata.bidirectional(letter) == "AL" for letter in line)
    }
)


def _direction(line: str) -> str:
    """Of the first letter that has one, as Qt looks for it: what stands isolated does not count;
    what is filled in may be a German name."""
    deep = 0
    for letter in re.sub(r"%\d", "A", line.replace("%n", "1")):
        deep += (letter == ISOLATE) - (letter == END)
        if not deep and unicodedata.bidirectional(letter) in {"L", "R", "AL"}:
            return unicodedata.bidirectional(letter)
    return ""


def test_there_is_something_to_read() -> None:
    assert len(MESSAGES) > 40
    assert len(LINES) > 150


def test_every_line_begins_from_the_right() -> None:
    assert [line for line in LINES if _direction(line) not in {"R", "AL"}] == []


def test_signs_are_those_of_arabic_script() -> None:
    latin = set(",;?\u0640—“”„")
    assert [line for line in LINES if latin & set(line)] == []


def test_digits_are_the_same_everywhere() -> None:
    others = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
    assert [line for line in LINES if others.search(line)] == []


def test_what_is_opened_is_closed() -> None:
    pairs = (("(", ")"), ("[", "]"), ("«", "»"), (ISOLATE, END))
    odd = [each for each in LINES if any(each.count(a) != each.count(b) for a, b in pairs)]
    assert odd == []


@pytest.mark.parametrize("message", MESSAGES, ids=lambda each: each.where)
def test_what_is_filled_in_is_filled_in(message: Message) -> None:
    wanted = set(PLACES.findall(message.source))
    assert len(message.forms) == (6 if message.plural else 1)
    # None, one and two say it in words.
    for number, form in enumerate(message.forms):
        asked = wanted - {"%n"} if message.plural and number < 3 else wanted
        assert asked <= set(PLACES.findall(form)) <= wanted


def test_dates_and_numbers_keep_the_digits_of_the_texts() -> None:
    day = locale("ar").toString(QDate(2026, 11, 25), QLocale.FormatType.LongFormat)
    assert day == "الأربعاء، 25 نوفمبر 2026"
    assert locale("ar").toString(1.5, "f", 1) == "1.5"
    assert locale("de-simple").toString(1.5, "f", 1) == "1,5"
