"""The screens' words: every language on offer has all of them, with the plural forms it needs."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from functools import cache
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, QLocale, QTranslator

from kiosk.services.first_content import CONTENT
from kiosk.services.resources import RESOURCES
from kiosk.shell.language import locale

FORMS = {"de": 2, "en": 2, "de-simple": 2, "tr": 1, "uk": 3, "ar": 6}
LANGUAGES = json.loads((CONTENT / "content.json").read_text(encoding="utf-8"))["languages"]
PLACES = re.compile(r"%(?:n|\d)")
UNSAID = {"de": 0, "en": 0, "de-simple": 0, "tr": 0, "uk": 0, "ar": 3}
"""Plural forms that may say their number in words: none, one and two."""


class Message(NamedTuple):
    source: str
    forms: list[str]
    plural: bool
    finished: bool


@cache
def _messages(tag: str) -> dict[tuple[str, str], Message]:
    found = {}
    for context in ET.parse(RESOURCES / "i18n" / f"{tag}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            source, target = message.findtext("source", ""), message.find("translation")
            assert target is not None
            plural = message.get("numerus") == "yes"
            forms = [each.text or "" for each in target] if plural else [target.text or ""]
            finished = "type" not in target.attrib
            found[context.findtext("name", ""), source] = Message(source, forms, plural, finished)
    return found


def test_every_language_of_the_first_content_has_words() -> None:
    assert {each["tag"] for each in LANGUAGES if each["enabled"]} == set(FORMS)


@pytest.mark.parametrize("tag", FORMS)
def test_nothing_is_missing(tag: str) -> None:
    messages = _messages(tag)
    assert set(messages) == set(_messages("en"))
    assert len(messages) > 100
    for message in messages.values():
        assert message.finished, message
        assert all(message.forms), message
        assert len(message.forms) == (FORMS[tag] if message.plural else 1), message


@pytest.mark.parametrize("tag", FORMS)
def test_what_is_filled_in_is_filled_in(tag: str) -> None:
    for message in _messages(tag).values():
        wanted = set(PLACES.findall(message.source))
        for number, form in enumerate(message.forms):
            there = set(PLACES.findall(form))
            spoken = {"%n"} if message.plural and _in_words(tag, number) else set()
            assert wanted - spoken <= there <= wanted, (tag, message)


def _in_words(tag: str, number: int) -> bool:
    # "and one more picture" needs no digit; 21 is "one" in Ukrainian and does.
    return number < UNSAID[tag] or (FORMS[tag] == 2 and number == 0)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", {0: "Einträge", 1: "Eintrag", 2: "Einträge"}),
        ("tr", {0: "kayıt", 1: "kayıt", 21: "kayıt"}),
        (
            "uk",
            {
                0: "карток",
                1: "картка",
                2: "картки",
                4: "картки",
                5: "карток",
                11: "карток",
                12: "карток",
                21: "картка",
                22: "картки",
                25: "карток",
                111: "карток",
            },
        ),
        ("ar", {0: "بطاقات", 1: "واحدة", 2: "بطاقتان", 3: "بطاقات", 11: "بطاقة", 100: "بطاقة"}),
    ],
)
def test_numbers_take_their_plural(tag: str, said: dict[int, str]) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "i18n" / f"{tag}.qm"))
    for number, word in said.items():
        text = translator.translate("MapListCell", "%n record(s)", "", number) or ""
        assert word in text.split(), (number, text)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "Mittwoch, 25. November 2026"),
        ("en", "Wednesday, November 25, 2026"),
        ("de-simple", "Mittwoch, 25. November 2026"),
        ("tr", "25 Kasım 2026 Çarşamba"),
        ("uk", "середа, 25 листопада 2026\N{NARROW NO-BREAK SPACE}р."),
    ],
)
def test_dates_are_written_as_in_the_language(tag: str, expected: str) -> None:
    day = locale(tag).toString(QDate(2026, 11, 25), QLocale.FormatType.LongFormat)
    assert day == expected


def test_ukrainian_is_spelt_in_ukrainian() -> None:
    letters = set("".join(form for each in _messages("uk").values() for form in each.forms).lower())
    assert {"і", "ї", "є", "’"} <= letters
    assert letters & set("ыэъё'ʼ") == set()


def test_turkish_names_get_no_endings() -> None:
    """They would have to follow the vowels of the name."""
    forms = [form for each in _messages("tr").values() for form in each.forms]
    assert [form for form in forms if re.search(r"%\d[’'\w]", form)] == []
