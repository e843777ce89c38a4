"""Every sentence that staff may meet has its German."""

from __future__ import annotations

import re

import pytest

from db.errors import DataFault, LimitExceeded
from kiosk.services.faults import MARK, Sentence, book, in_german, said
from tests.support.sentences import Said, sentences

SENTENCES = sentences()
LEAST_SEEN = 220
"""Fewer sentences than this mean that the test has gone blind."""


def matching(text: str) -> list[Sentence]:
    return [each for each in book().sentences if each.pattern.fullmatch(text)]


def wrong(text: str) -> str:
    """What is wrong with the German of a sentence and of the sentences in it; empty when fine."""
    found = matching(text)
    if len(found) != 1:
        return f"{text!r} has {[each.pattern.pattern for each in found] or 'no pattern'}"
    groups = found[0].pattern.fullmatch(text)
    assert groups is not None
    inside = (groups[int(m[1])] for m in MARK.finditer(found[0].german) if m[2] == "!")
    return next(filter(None, map(wrong, inside)), "")


def test_the_code_says_something() -> None:
    assert len(SENTENCES) > LEAST_SEEN
    texts = {each.text for each in SENTENCES}
    assert "Too many wrong PINs; try again in 17 seconds." in texts
    assert any(text.startswith("Picture abc is cut off") for text in texts)


def test_every_sentence_has_exactly_one_german_one() -> None:
    faulty = {each.text: each.where for each in SENTENCES if wrong(each.text)}
    assert [f"{where}: {wrong(text)}" for text, where in faulty.items()] == []


def test_nothing_is_left_to_fill_in() -> None:
    for each in SENTENCES:
        german = said(DataFault(each.text), "de")
        assert german != each.text
        assert not re.search(r"\{|\}", german.replace(r"[a-z]{1,80}", "")), german


def test_every_sentence_says_what_to_do() -> None:
    without = [s for s in whole_sentences(SENTENCES) if not REMEDY.search(in_german(s.text))]
    assert without == []


REMEDY = re.compile(r"[Bb]itte|darf gelöscht werden")


def whole_sentences(every: list[Said]) -> list[Said]:
    return [each for each in every if each.text.endswith(".")]


def test_no_pattern_is_left_over() -> None:
    """Each is used by a sentence of today, or stands inside one."""
    used: set[str] = set()

    def use(text: str) -> None:
        for each in matching(text):
            used.add(each.pattern.pattern)
            groups = each.pattern.fullmatch(text)
            assert groups is not None
            for mark in MARK.finditer(each.german):
                if mark[2] == "!":
                    use(groups[int(mark[1])])

    for each in SENTENCES:
        use(each.text)
    assert [s.pattern.pattern for s in book().sentences if s.pattern.pattern not in used] == []


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "Record zeche, de, title has 130 characters, at most 120 fit; shorten it.",
            (
                "Eintrag zeche, de, Titel: 130 Zeichen sind zu viel, höchstens 120 passen. "
                "Bitte kürzen."
            ),
        ),
        (
            "Record zeche, link 3 holds half a character (a lone surrogate); type it again.",
            ("Eintrag zeche, Verweis 3: Darin steht ein halbes Zeichen. Bitte neu eingeben."),
        ),
        (
            "Medium foto: Picture foto.jpg is cut off; copy it again.",
            "Medium foto: Das Bild foto.jpg ist abgeschnitten. Bitte noch einmal kopieren.",
        ),
        (
            "The package holds a forbidden name '../a'; nothing was imported, ask for a new one.",
            (
                "Das Inhaltspaket enthält den verbotenen Namen „../a“. Es wurde nichts eingelesen; "
                "bitte ein neues anfordern."
            ),
        ),
        (
            "No space left on device: /data/media; check it.",
            "Kein Platz mehr auf dem Datenträger: /data/media. Bitte prüfen.",
        ),
        (
            "Setting staff_contact has 400 characters, at most 300 fit; shorten it.",
            (
                "Einstellung „Ansprechpartner“: 400 Zeichen sind zu viel, höchstens 300 passen. "
                "Bitte kürzen."
            ),
        ),
        ("Nobody knows this one.", "Nobody knows this one."),
    ],
)
def test_german(english: str, german: str) -> None:
    assert said(LimitExceeded(english), "de") == german
    assert said(LimitExceeded(english), "en") == english


def test_a_value_that_looks_like_a_mark_is_kept() -> None:
    assert "„{1} {2!}“" in in_german("There is no setting '{1} {2!}'; remove it.")
