"""How words are made comparable, and where in the text they came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.explore.folding import asked, spellings, words
from db.explore.marks import INFIX, Passage, Range, marks, passage
from db.explore.near import distance, errors_forgiven, one_error


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" -– …·", []),
        ("Städte", [("stadte", "staedte")]),
        ("STA\u0308DTE", [("stadte", "staedte")]),
        ("Straße ẞ", [("strasse",), ("ss",)]),
        ("Bau·kunst·archiv", [("baukunstarchiv",)]),
        ("Wissen\u00adschaft", [("wissenschaft",)]),
        ("Café, naïve!", [("cafe",), ("naive",)]),
        ("København Ærø", [("kobenhavn", "koebenhavn"), ("aro", "aeroe")]),
        ("ILGAZ Işık İstanbul", [("ilgaz",), ("isik",), ("istanbul",)]),
        ("Ruhr-Uni", [("ruhr",), ("uni",), ("ruhruni",)]),
        ("Museum's ‘Zeche’", [("museums",), ("zeche",)]),
        ("ISPARTA ıspartA İsparta ispartA", [("isparta",)] * 4),
        ("Йод ёлка Їжак п'ять ґанок", [("иод",), ("елка",), ("іжак",), ("пять",), ("ганок",)]),
        ("З’їзд з\u02bcїзд Єдність", [("зізд",), ("зізд",), ("єдність",)]),
        ("مُحَمَّد أحمد", [("محمد",), ("احمد",)]),
        ("الجـــامعة", [("الجامعه", "جامعه")]),
        ("مستشفى ٢٠٢٤", [("مستشفي",), ("2024",)]),
        ("x😀y m²", [("x",), ("y",), ("m2",)]),
    ],
)
def test_spellings(text: str, expected: list[tuple[str, ...]]) -> None:
    assert list(spellings(text)) == expected


def test_a_query_asks_for_each_word_once_and_for_parts_of_compounds() -> None:
    assert asked("Ruhr-Uni ruhr") == [("ruhr",), ("uni",)]


@given(st.text(max_size=40))
def test_every_form_is_plain_and_knows_its_place(text: str) -> None:
    for word in words(text):
        for form in word.forms:
            assert form.text.isalnum()
            assert len(form.text) == len(form.starts) == len(form.ends)
            for start, end in zip(form.starts, form.ends, strict=True):
                assert 0 <= start < end <= len(text)


def _marked(text: str, query: str, near: frozenset[str] = frozenset()) -> list[str]:
    return [text[start:end] for start, end in marks(text, asked(query), near)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Wissenschaftsnacht Dortmund", "wissen", ["Wissen"]),
        ("Wissenschaftsnacht Dortmund", "nacht dort", ["nacht", "Dort"]),
        ("Die Straße", "stras", ["Straß"]),
        ("Die Straße", "strasse", ["Straße"]),
        ("Städte Staedte Stadte", "stä", ["Stä", "Stae", "Sta"]),
        ("Städte", "staed", ["Städ"]),
        ("Sta\u0308dte", "sta", ["Sta\u0308"]),
        ("Bau·kunst·archiv", "baukunst", ["Bau·kunst"]),
        ("Ruhr-Universität", "ruhruni", ["Ruhr-Uni"]),
        ("Wissen\u00adschaft", "wissensch", ["Wissen\u00adsch"]),
        ("الجامعة", "جام", ["جام"]),
        ("Університет", "ун", ["Ун"]),
        ("Nachtnacht", "nacht", ["Nacht"]),
        ("An der Bahn", "a", ["A"]),
        ("Kunst", "xyz", []),
        ("", "a", []),
    ],
)
def test_what_is_marked(text: str, query: str, expected: list[str]) -> None:
    assert _marked(text, query) == expected


def test_a_word_that_stands_for_a_misspelt_one_is_marked_whole() -> None:
    assert _marked("In Bochum!", "bochun", frozenset({"bochum"})) == ["Bochum"]


def test_marks_that_touch_become_one() -> None:
    assert marks("Wissenschaft", asked("wissen wissensch"), frozenset()) == (Range(0, 9),)


def test_a_passage_shows_the_match_with_words_around_it() -> None:
    text = "Anfang " * 20 + "\n\nHier steht der Hafen am Fluss. " + "Ende " * 40
    found = passage(text, asked("hafen"), frozenset())
    assert found is not None
    assert found.text.startswith("… Anfang ")
    assert found.text.endswith(" …")
    assert len(found.text) < 120
    assert [found.text[start:end] for start, end in found.marks] == ["Hafen"]
    assert passage("Hafen am Fluss", asked("fluss"), frozenset()) == Passage(
        "Hafen am Fluss", (Range(9, 14),)
    )
    assert passage(text, asked("zeche"), frozenset()) is None


@given(st.text(max_size=300), st.text(max_size=20))
def test_passages_of_any_text_are_marked_inside(text: str, query: str) -> None:
    found = passage(text, asked(query), frozenset())
    for start, end in found.marks if found else ():
        assert found is not None
        assert 0 <= start < end <= len(found.text)


def _plainly(typed: str, word: str) -> int:
    """Errors between ``typed`` and the best beginning of ``word``, by the book."""
    table = [[i or j for j in range(len(word) + 1)] for i in range(len(typed) + 1)]
    for i in range(1, len(typed) + 1):
        table[i][0] = i
        for j in range(1, len(word) + 1):
            same = typed[i - 1] == word[j - 1]
            table[i][j] = min(
                table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (not same)
            )
            if i > 1 and j > 1 and typed[i - 2 : i] == word[j - 2 : j][::-1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return min(table[-1])


@given(st.text("abc", min_size=1, max_size=7), st.text("abc", max_size=9), st.integers(1, 3))
def test_distance_is_what_the_whole_table_says(typed: str, word: str, most: int) -> None:
    assert distance(typed, word, most) == min(_plainly(typed, word), most + 1)


@pytest.mark.parametrize(
    ("word", "errors"),
    [("bau", 0), ("haus", 1), ("2024x", 0), ("bochums", 1), ("dortmund", 2), ("музей", 1)],
)
def test_errors_forgiven(word: str, errors: int) -> None:
    assert errors_forgiven(word) == errors


def test_one_error_reaches_everything_that_is_one_error_away() -> None:
    reached = set(one_error("haus"))
    assert {"hau", "ahus", "haut", "hauss", "hause", "xhaus"} <= reached
    assert all(distance("haus", word, 1) <= 1 for word in reached)
    assert "музеи" in set(one_error("музе"))


def test_short_words_are_not_looked_for_inside_others() -> None:
    assert INFIX == 3
    assert _marked("Baukunst", "un") == []
    assert _marked("Baukunst", "kun") == ["kun"]
