"""Leichte Sprache keeps to its rules: short sentences, active, short words, no abbreviations."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.services.first_content import CONTENT
from kiosk.services.resources import RESOURCES
from kiosk.shell.language import easy

if TYPE_CHECKING:
    from collections.abc import Iterator

TAG = "de-simple"
MOST_WORDS = 12
LONGEST = 13
"""Letters of a word without a dot or hyphen between its parts."""
ONE_PIECE = {"verantwortlich"}
"""Long, but of one piece."""
HARD = {
    "passive": r"\b(werden?|wird|wirst|wurden?|worden)\b",
    "genitive": r"\b(des|deren|dessen)\b",
    "subordinate clause": r"\b(dass|weil|obwohl|sodass|nachdem|bevor|falls|indem)\b",
    "conditional": r"\b(würden?|könnten?|hätten?|wären?|müssten?|sollten?)\b",
    "nobody in particular": r"\bman\b",
    "abbreviation": r"\b(z\. ?B|usw|bzw|ca|etc|d\. ?h|Nr|NRW|km|Std|Min)\b|\d s\b",
    "list of clauses": r";",
}


def _of_content(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for each in part:
            yield from _of_content(each)
    elif isinstance(part, dict):
        for key, each in part.items():
            if key == TAG:
                texts = each if isinstance(each, dict) else {"text": each}
                yield from (text for name, text in texts.items() if text and name != "status")
            else:
                yield from _of_content(each)


def _texts() -> list[str]:
    files = (CONTENT / "content.json", *sorted((CONTENT / "records").glob("*.json")))
    found = [t for file in files for t in _of_content(json.loads(file.read_text(encoding="utf-8")))]
    for message in ET.parse(RESOURCES / "i18n" / f"{TAG}.ts").getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        found += [each.text or "" for each in target.iter() if (each.text or "").strip()]
    return found


TEXTS = _texts()
SENTENCES = sorted(
    {
        sentence.strip()
        for text in TEXTS
        for sentence in re.split(r"(?<=[.!?:])\s+|\n", text)
        if sentence.strip()
    }
)
WORDS = sorted({word for each in SENTENCES for word in re.findall(r"[\w·-]+", each)})


def test_there_is_something_to_read() -> None:
    assert len(SENTENCES) > 200


def test_sentences_are_short() -> None:
    assert [each for each in SENTENCES if len(each.split()) > MOST_WORDS] == []


@pytest.mark.parametrize("what", HARD)
def test_sentences_are_simple(what: str) -> None:
    assert [each for each in SENTENCES if re.search(HARD[what], each)] == []


def test_a_sentence_is_one_clause() -> None:
    """Commas stand in lists alone."""
    clauses = re.compile(r",(?! [\w·]+(,| und | oder ))")
    assert [each for each in SENTENCES if each[-1] in ".!?" and clauses.search(each)] == []


def test_long_words_show_their_parts() -> None:
    parts = {part.lower() for word in WORDS for part in re.split("[·-]", word)}
    assert sorted(part for part in parts - ONE_PIECE if len(part) > LONGEST) == []


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("de-simple", True), ("de-DE-simple", True), ("de", False), ("simple", False)],
)
def test_it_is_told_by_its_tag(tag: str, expected: bool) -> None:
    assert easy(tag) is expected
